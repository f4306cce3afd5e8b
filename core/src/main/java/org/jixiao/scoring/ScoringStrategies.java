package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

import java.util.Optional;
import org.jixiao.form.RatingScale;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Money;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;

/**
 * The stock strategies by name. A is the target, B the actual, W the weight; all are exact.
 *
 * <p>Except where a strategy says otherwise, a target that is not above 0 has no ratio: met, it earns W, missed, 0.
 */
public final class ScoringStrategies {
    private ScoringStrategies() {}

    /**
     * What an author writes for a strategy: the name of its factory here, and the parameters by name where there are several;
     * {@code passLine(60%)}. Empty where it is, or holds, a strategy that none of these factories makes. Two stock strategies are
     * equal when their terms are.
     */
    public static Optional<Term> term(ScoringStrategy<?> strategy) {
        return given(strategy, "strategy") instanceof StockStrategy<?> stock
                ? stock.parts().map(parts -> new Term(stock.word(), parts))
                : Optional.empty();
    }

    /**
     * More is better: W · min(1, B ÷ A); W = 10, A = 100: 80 earns 8, 120 earns 10. B &lt; 0 with A &gt; 0 earns 0.
     * Source: Chaoyang 2024 note 7.
     */
    public static ScoringStrategy<QuantityInput> proportional() {
        return new ProportionalPositive();
    }

    /**
     * Less is better: W · min(1, A ÷ B); W = 10, A = 100: 80 earns 10, 125 earns 8, 200 earns 5. Source: Chaoyang 2024
     * note 7.
     */
    public static ScoringStrategy<QuantityInput> reverseRatio() {
        return new RatioReverse();
    }

    /**
     * Less is better: W up to A, then W · (1 − (B − A) ÷ A), 0 from 2A on; W = 10, A = 100: 150 earns 5, 200 earns 0.
     * Source: default of a provincial system; practice, not law.
     */
    public static ScoringStrategy<QuantityInput> reverseLinear() {
        return new LinearReverse();
    }

    /**
     * Against a target below 0 the proportion of both as sizes, elsewhere what {@code base} gives. Less is better: W · min(1, B ÷ A),
     * nothing from 0 on; W = 10, A = −30 %: −15 % earns 5, −40 % earns 10, 0 earns 0. More is better: W · min(1, A ÷ B); A = −30: −60
     * earns 5. Without it a target below 0 is met for W or missed for 0. Source: a department's table of points, which gives no example.
     */
    public static ScoringStrategy<QuantityInput> proportionalBelowZero(ScoringStrategy<? super QuantityInput> base) {
        return new ProportionalBelowZero(given(base, "base"));
    }

    /**
     * = read as ≥; a target of 0 is met by 0 or less alone. W = 10, A = 100: 80 earns 8, 120 earns 10; A = 0: 1 earns
     * 0. Source: default of a provincial system; practice, not law.
     */
    public static ScoringStrategy<QuantityInput> equalAsPositive() {
        return new EqualAsPositive();
    }

    /**
     * = taken literally: the target itself earns W, anything else 0. W = 10, A = 100: 99.99 earns 0. Library default.
     */
    public static ScoringStrategy<QuantityInput> equalOrNothing() {
        return new EqualAllOrNothing();
    }

    /**
     * W · min(A ÷ B, B ÷ A): too much costs as much as too little. W = 10, A = 100: 80 and 125 earn 8. Library
     * default.
     */
    public static ScoringStrategy<QuantityInput> equalSymmetric() {
        return new EqualSymmetric();
    }

    /**
     * Deductions for results far above their target, each row the deviation from which on a share of the weight is deducted:
     * {@code bands("200%: 10%", "300%: 20%", "500%: 30%")} takes shares of the weight, {@code bands("30%: 2分")} points.
     *
     * @throws IllegalArgumentException if there is no row, a row has no colon, edges do not ascend, or a share is outside [0, 1] or falls
     */
    public static OverTargetBands bands(String... rows) {
        return OverTargetBands.of(given(rows, "rows"));
    }

    /** {@code base}, less what {@code bands} deduct from the weight where more is better and A &gt; 0. Source: Chaoyang 2024 note 7. */
    public static ScoringStrategy<QuantityInput> lessOverTarget(
            ScoringStrategy<? super QuantityInput> base, OverTargetBands bands) {
        return new OverTarget(given(base, "base"), given(bands, "bands"));
    }

    /**
     * Proportional from a share of the target on, nothing below it: {@code passLine("60%")}. Source: 财预〔2021〕101号, text not verified.
     *
     * @throws IllegalArgumentException if the share is outside 0 % to 100 %
     */
    public static ScoringStrategy<QuantityInput> passLine(String share) {
        String place = "passLine(\"" + given(share, "share") + "\")";
        return Checks.at(place, () -> new PassLine(ShareText.ofWhole(share), proportional()));
    }

    /**
     * Proportional while B ÷ A lies in an interval, nothing outside: {@code corridor("[70%, 130%]")}. Source: a digest of Pidu district's annex 3.
     *
     * @throws IllegalArgumentException if the text is no interval, or does not hold 100 %
     */
    public static ScoringStrategy<QuantityInput> corridor(String completion) {
        String place = "corridor(\"" + given(completion, "completion") + "\")";
        Interval interval = Checks.at(place, () -> ShareText.interval(completion));
        if (!interval.contains(Fraction.ONE)) {
            throw invalidAt(place, "corridor.completion", interval.toPercentText());
        }
        return new Corridor(interval, proportional());
    }

    /**
     * Full marks where a measure lies in an interval, and elsewhere what {@code otherwise} gives: {@code fullMarksIn(PERCENTAGE, "(90%,
     * +∞)", proportional())}. W = 10, A = 100 %: 90.1 % earns 10, 90 % earns 9. Source: a published evaluation in Ningde, which does not
     * say what is earned below its line.
     *
     * @throws IllegalArgumentException if the text is no interval, or an edge seems to lack a %
     */
    public static ScoringStrategy<QuantityInput> fullMarksIn(
            Measure measure, String interval, ScoringStrategy<? super QuantityInput> otherwise) {
        given(measure, "measure");
        given(otherwise, "otherwise");
        String place = "fullMarksIn(" + measure.name() + ", \"" + given(interval, "interval") + "\")";
        Interval full = Checks.at(place, () -> measure.interval(interval));
        return new FullMarksIn(measure, full, otherwise);
    }

    /** Begins a table from intervals of a measure to points. Source: Hunan department tables. */
    public static StepsBuilder steps(Measure measure) {
        return new StepsBuilder(given(measure, "measure"));
    }

    /**
     * Begins a deduction for every full step of a measure: {@code deduct("1").forEvery("3%").of(ABSOLUTE_DEVIATION)}. Source: an old central rule on administrative projects and Hunan department tables.
     *
     * @throws IllegalArgumentException if the points are not above 0
     */
    public static DeductionBuilder deduct(String points) {
        return DeductionBuilder.of(given(points, "points"));
    }

    /**
     * {@code points} for every full {@code step} of a measure, up to W: {@code earnEach("2", "1", Measure.ACTUAL)} gives 2 points for each
     * thing done. W = 10: 3 earn 6, 5 and more earn 10. The target plays no role. Source: a digest of Pidu district's annex 2.
     *
     * @throws IllegalArgumentException if points or step are not above 0, or a step of a share seems to lack a %
     */
    public static ScoringStrategy<QuantityInput> earnEach(String points, String step, Measure measure) {
        given(points, "points");
        given(measure, "measure");
        String place = "earnEach(\"" + points + "\", \"" + given(step, "step") + "\")";
        Fraction earned = DeductionBuilder.points("earnEach", "earn_each.points", points);
        return Checks.at(place, () -> new EarnEach(earned, measure.step(step), measure));
    }

    /**
     * Yes or no: W where the target is met, else 0. W = 10, target ≥100: 99.99 earns 0. Source: 财预〔2021〕101号, text not
     * verified.
     */
    public static ScoringStrategy<ScoringInput> direct() {
        return new Direct();
    }

    /**
     * A rating by the band of its level, with the evaluator's award inside it. W = 10, 优良中低差: 良 earns 8, with an award
     * of 8.5 it earns 8.5. Source: 财预〔2020〕10号 for three levels, library default for other scales.
     */
    public static ScoringStrategy<RatingInput> rating() {
        return new Rating(OwnScales.none());
    }

    /**
     * A rating by bands of the rules' own: those of {@code scales}, where a form rates on a scale of that name. Source: Hubei forms.
     *
     * @throws IllegalArgumentException if a scale has other levels than the standard one of its name, or two have one name
     */
    public static ScoringStrategy<RatingInput> ratingOn(RatingScale... scales) {
        return new Rating(OwnScales.of(given(scales, "scales")));
    }

    /** Words, judged as 达成, 部分达成 or 未达成 where they can be. W = 10: 部分完成 earns 6, 效果较好 stays open. Library default. */
    public static ScoringStrategy<ProseInput> prose() {
        return new Prose(OwnScales.none());
    }

    /**
     * Words, judged as 达成, 部分达成 or 未达成 by the bands of the rules' own scale 达成/部分达成/未达成. Source: Hubei forms.
     *
     * @throws IllegalArgumentException if the scale has other levels
     */
    public static ScoringStrategy<ProseInput> proseOn(RatingScale scale) {
        return new Prose(OwnScales.of(given(scale, "scale")));
    }

    /**
     * Points for each of several things that are there or not, on the scale of their sum: {@code checklist("招待标准: 1", "定点维修: 1",
     * "管理办法: 1")}. W = 3, 招待标准：是；定点维修：否；管理办法：是 earns 2. A cell that does not answer every one of them by its name is judged as
     * {@link #prose} judges it. Source: Hunan department tables.
     *
     * @throws IllegalArgumentException if there are none, a name stands twice or cannot be found in a cell, or points are not above 0
     */
    public static ScoringStrategy<ProseInput> checklist(String... rows) {
        return Checklist.of(given(rows, "rows"));
    }

    /**
     * W on or before the last day, after it the evaluator's award or 0. W = 10, a day late with an award of 6: 6.
     * Library default.
     */
    public static ScoringStrategy<DeadlineInput> deadline() {
        return new Deadline();
    }

    /**
     * {@code points} off for every full {@code step} by which work is late: of its planned time {@code deductLate("1", "4%")}, of days
     * {@code deductLate("0.5", "10天")}, of months {@code deductLate("1", "1个月")}. W = 10: 25 days late at 0.5 for every 10 days earn 9.
     * The same as {@code deduct(points).forEvery(step).late()}. Source: an old central rule on administrative projects.
     *
     * @throws IllegalArgumentException if points or step are not above 0
     */
    public static ScoringStrategy<DeadlineInput> deductLate(String points, String step) {
        given(points, "points");
        String place = "deductLate(\"" + points + "\", \"" + given(step, "step") + "\")";
        Fraction off = DeductionBuilder.points("deductLate", "deduction.points", points);
        return Checks.at(place, () -> {
            Lateness counted = Lateness.countedBy(step);
            return new LateDeduction(off, null, counted, counted.read(step), Fraction.ZERO);
        });
    }

    /**
     * What {@code base} gives, but never more than so many points: who meets the target may then earn less than all. Source:
     * provincial systems, for a cost line that a form has by default.
     *
     * @throws IllegalArgumentException if the points are not above 0
     */
    public static ScoringStrategy<QuantityInput> atMost(String points, ScoringStrategy<? super QuantityInput> base) {
        String place = "atMost(\"" + given(points, "points") + "\")";
        given(base, "base");
        Fraction most = Checks.at(place, () -> Fraction.parse(points));
        if (ShareText.isInPercent(points)) {
            throw invalidAt(place, "at_most.points", quoted(points));
        }
        return Checks.at(place, () -> new AtMost(most, base));
    }

    /**
     * W · min(1, executed ÷ budget); W = 10, budget 80, executed 45: 5.625. Source: published forms and provincial
     * systems.
     */
    public static ScoringStrategy<QuantityInput> execution() {
        return new ExecutionRate();
    }

    /**
     * W · min(1, executed ÷ budget), and where the budget is 0 executed ÷ {@code divisor}: {@code
     * executionWithoutBudgetOver(Money.wan(1))}. Source: provincial systems; practice, not law.
     *
     * @throws IllegalArgumentException if the divisor is not above 0
     */
    public static ScoringStrategy<QuantityInput> executionWithoutBudgetOver(Money divisor) {
        return new ExecutionOverDivisor(given(divisor, "divisor"));
    }
}
