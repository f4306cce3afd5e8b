package org.jixiao.testkit;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.rule.Scope;
import org.jixiao.value.Money;

/** Forms on which conditions of whole percents are tried: at each of them and one small step beside it. */
final class DutyForms {
    private static final Year YEAR = Year.of(2024);
    private static final BigDecimal SMALL = new BigDecimal("0.01");
    private static final List<IndicatorPath> PLACES = List.of(
            new IndicatorPath("产出指标", "数量指标", "总带宽"),
            new IndicatorPath("产出指标", "质量指标", "验收合格率"),
            new IndicatorPath("效益指标", "社会效益指标", "培训人次"),
            new IndicatorPath("满意度指标", "服务对象满意度指标", "服务对象满意度"));

    private DutyForms() {}

    /** Percents from 0 to {@code most}, and a hundredth beside each. */
    static List<BigDecimal> percents(int most) {
        return IntStream.rangeClosed(0, most)
                .mapToObj(BigDecimal::valueOf)
                .flatMap(whole -> Stream.of(whole.subtract(SMALL), whole, whole.add(SMALL)))
                .filter(percent -> percent.signum() >= 0)
                .toList();
    }

    /** The usual places, and some of which these scopes speak. */
    static List<IndicatorPath> places(Stream<Scope> scopes) {
        return Stream.concat(
                        PLACES.stream(), scopes.flatMap(scope -> PLACES.stream().map(scope::within)))
                .distinct()
                .toList();
    }

    /** A row for each percent: the target is 100, the actual the percent. */
    static SelfEvaluation ofCompletions(IndicatorPath place, List<BigDecimal> percents) {
        SelfEvaluationBuilder form = SelfEvaluation.forProject("测试项目", YEAR);
        return form.level1(place.level1(), level -> {
                    int number = 0;
                    for (BigDecimal percent : percents) {
                        number++;
                        level.indicator(
                                place.level2(),
                                place.name() + number,
                                row -> row.atLeast("100 个")
                                        .actual(percent.toPlainString() + " 个")
                                        .weight("0.01"));
                    }
                })
                .build();
    }

    /** A budget of 100万元, of which a percent was spent. */
    static SelfEvaluation ofRate(BigDecimal percent) {
        Money budget = Money.wan(100);
        return SelfEvaluation.forProject("测试项目", YEAR)
                .appropriation(budget, budget, Money.wan(percent.toPlainString()))
                .output(rows -> rows.quantity(
                        "总带宽", row -> row.atLeast("100 个").actual("100 个").weight(90)))
                .build();
    }

    /** A row that is met, with 2 of its 10 points under 扣分. */
    static SelfEvaluation ofDeduction() {
        return SelfEvaluation.forProject("测试项目", YEAR)
                .output(rows -> rows.quantity(
                        "总带宽",
                        row -> row.atLeast("100 个").actual("100 个").weight(10).deduction(2)))
                .build();
    }
}
