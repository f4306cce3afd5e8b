package org.jixiao.scorecard;

import static org.jixiao.value.Money.wan;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import org.jixiao.form.FundsRow;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.ItemScore.IndicatorScore;

/** Forms for tests: a sound one of 100 points, and the same with one thing changed. */
public final class Forms {
    /** Path of the first output indicator of {@link #output}, weight 20. */
    public static final String FIRST = "产出指标/数量指标/总带宽";

    /** Every target met, every weight in place, nothing to find: 100 points. */
    public static SelfEvaluation sound() {
        return output(i -> i.atLeast("100 个").actual("100"));
    }

    /** The sound form with another first output indicator, of weight 20. */
    public static SelfEvaluation output(Consumer<IndicatorBuilder> row) {
        return output("总带宽", row);
    }

    /** The sound form with a first output indicator of another name, of weight 20. */
    public static SelfEvaluation output(String name, Consumer<IndicatorBuilder> row) {
        return form(Forms::plainFunds, name, row).build();
    }

    /** The sound form with other funds. */
    public static SelfEvaluation funds(Consumer<SelfEvaluationBuilder> funds) {
        return form(funds, "总带宽", i -> i.atLeast("100 个").actual("100")).build();
    }

    /** The sound form with one row of appropriation, in 万元; an empty cell is empty. */
    public static SelfEvaluation appropriation(String initial, String adjusted, String executed) {
        return funds(f -> f.totalFunds(row(initial, adjusted, executed)));
    }

    public static FundsRow row(String initial, String adjusted, String executed) {
        FundsRow row = FundsRow.empty();
        row = initial.isEmpty() ? row : row.withInitial(wan(initial));
        row = adjusted.isEmpty() ? row : row.withAdjusted(wan(adjusted));
        return executed.isEmpty() ? row : row.withExecuted(wan(executed));
    }

    static void plainFunds(SelfEvaluationBuilder form) {
        form.totalFunds(wan("100"), wan("100"), wan("100")).appropriation(wan("100"), wan("100"), wan("100"));
    }

    /** All but the last touch of the sound form, with other funds and another first output indicator. */
    static SelfEvaluationBuilder form(
            Consumer<SelfEvaluationBuilder> funds, String name, Consumer<IndicatorBuilder> row) {
        SelfEvaluationBuilder form = SelfEvaluation.forProject("政务外网运维", Year.of(2024));
        funds.accept(form);
        return form.output(o -> o.quantity(name, i -> row.accept(i.weight(20)))
                        .quality("验收合格", i -> i.rated("优良中低差").actual("优").weight(10))
                        .timeliness(
                                "完成时间",
                                i -> i.due(LocalDate.of(2024, 12, 31))
                                        .actual("2024-11-30")
                                        .weight(10)))
                .cost(c ->
                        c.economic("支出金额", i -> i.atMost("100 万元").actual("100").weight(10)))
                .benefit(b -> b.social(
                        "保障网络畅通", i -> i.prose("保障网络畅通").actual("已保障网络畅通").weight(30)))
                .satisfaction(s -> s.recipients(
                        "用户满意度", i -> i.atLeast("90 %").actual("95").weight(10)));
    }

    /** Scored by {@link SampleRules#DISTRICT}. */
    public static Scorecard scored(SelfEvaluation form) {
        return scored(form, SampleRules.DISTRICT);
    }

    public static Scorecard scored(SelfEvaluation form, RuleSet rules) {
        return Scorer.using(rules).score(form);
    }

    /** The score of the first output indicator of a form scored by {@link SampleRules#DISTRICT}. */
    static IndicatorScore first(SelfEvaluation form) {
        return scored(form).indicators().get(0);
    }

    private Forms() {}
}
