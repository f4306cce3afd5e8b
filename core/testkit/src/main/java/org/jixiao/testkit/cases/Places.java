package org.jixiao.testkit.cases;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluationBuilder;

/** Where a row can stand on a form, each in the words of the fluent API. */
public final class Places {
    /** Writes a row in its place. */
    @FunctionalInterface
    public interface Place {
        /** The form with one more row. */
        SelfEvaluationBuilder add(SelfEvaluationBuilder form, String name, Consumer<IndicatorBuilder> row);
    }

    private static final List<Place> ALL = List.of(
            (form, name, row) -> form.output(level -> level.quantity(name, row)),
            (form, name, row) -> form.output(level -> level.quality(name, row)),
            (form, name, row) -> form.output(level -> level.timeliness(name, row)),
            (form, name, row) -> form.output(level -> level.cost(name, row)),
            (form, name, row) -> form.cost(level -> level.economic(name, row)),
            (form, name, row) -> form.cost(level -> level.social(name, row)),
            (form, name, row) -> form.cost(level -> level.ecological(name, row)),
            (form, name, row) -> form.benefit(level -> level.economic(name, row)),
            (form, name, row) -> form.benefit(level -> level.social(name, row)),
            (form, name, row) -> form.benefit(level -> level.ecological(name, row)),
            (form, name, row) -> form.benefit(level -> level.sustainable(name, row)),
            (form, name, row) -> form.satisfaction(level -> level.recipients(name, row)),
            (form, name, row) -> form.level1("效果指标", level -> level.indicator("社会效益", name, row)),
            (form, name, row) -> form.level1("产出", level -> level.indicator("进度", name, row)));

    private static final List<String> NAMES = List.of(
            "总带宽",
            "维护人员数量",
            "验收合格率",
            "支出金额",
            "培训人次",
            "系统故障次数",
            "有效投诉",
            "投诉处理率",
            "安全事故起数",
            "未发生安全事件单位数",
            "不违规率",
            "故障修复响应时间",
            "服务期限",
            "验收时间",
            "成本降低率",
            "供养人员控制率",
            "预算控制率",
            "价格变动率",
            "资金投入",
            "收入",
            "服务对象满意度");

    private Places() {}

    /** All that forms use. */
    public static Arbitrary<Place> all() {
        return Arbitraries.of(ALL);
    }

    /** Names of indicators; some say that less is better, some that nobody can tell. */
    public static Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }
}
