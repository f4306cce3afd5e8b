package org.jixiao.form;

import static org.jixiao.value.Money.wan;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;

/** Small forms to test with. */
final class Forms {
    static final String PATH = "产出指标/数量指标/终端";

    private Forms() {}

    static SelfEvaluationBuilder begun() {
        return SelfEvaluation.forProject("运维", Year.of(2024));
    }

    static SelfEvaluation with(Consumer<OutputBuilder> rows) {
        return begun().output(rows).build();
    }

    /** The one indicator {@value #PATH}, as described. */
    static Indicator row(Consumer<IndicatorBuilder> description) {
        return with(o -> o.quantity("终端", description))
                .indicators()
                .indicators()
                .get(0);
    }

    static Consumer<IndicatorBuilder> met(String weight) {
        return i -> i.atLeast("24 人/年").actual("24").weight(weight);
    }

    /** A form that uses everything a form can hold. */
    static SelfEvaluation full() {
        return begun().department("数据局")
                .unit("信息中心")
                .appropriation(wan("0"), wan("246.768"), wan("246.768"))
                .carryOver(wan(1), wan(2), wan(2))
                .otherFunds(wan(3), wan(4), wan(4))
                .totalFunds(wan(4), wan("252.768"), wan("252.768"))
                .executionWeight(10)
                .executionNote("按计划")
                .output(o -> o.quantity("终端", met("20"))
                        .quality(
                                "合格",
                                i -> i.rated("优良中低差")
                                        .actual("良")
                                        .weight(10)
                                        .award("8.5")
                                        .deviationNote("已整改"))
                        .timeliness(
                                "验收",
                                i -> i.due(LocalDate.of(2024, 12, 31))
                                        .actual("2024-11-30")
                                        .weight(10))
                        .cost("费用", i -> i.atMost("496.4 万元").notReported().weight(10)))
                .cost(c -> c.economic("支出", i -> i.lessThan("5 万元").actual(4).weight(10)))
                .benefit(b -> b.social("保障", i -> i.prose("保障运行").actual("已完成").weight(20)))
                .satisfaction(s -> s.recipients(
                        "用户",
                        i -> i.ratedAtLeast("优良中差", "良").notApplicable("未使用").weight(10)))
                .build();
    }
}
