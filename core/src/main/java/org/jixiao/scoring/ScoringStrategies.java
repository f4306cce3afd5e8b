package org.jixiao.scoring;

import org.jixiao.form.RatingScale;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Money;

/**
 * The stock strategies by name. A is the target, B the actual, W the weight; all are exact.
 *
 * <p>Except where a strategy says otherwise, a target that is not above 0 has no ratio: met, it earns W, missed, 0.
 */
public final class ScoringStrategies {
    private ScoringStrategies() {}

    /** More is better: W · min(1, B ÷ A). B &lt; 0 with A &gt; 0 earns 0. Source: Chaoyang 2024 note 7. */
    public static ScoringStrategy<QuantityInput> proportional() {
        return new ProportionalPositive();
    }

    /** Less is better: W · min(1, A ÷ B). Source: Chaoyang 2024 note 7. */
    public static ScoringStrategy<QuantityInput> reverseRatio() {
        return new RatioReverse();
    }

    /** Less is better: W up to A, then W · (1 − (B − A) ÷ A), 0 from 2A on. Source: default of a provincial system; practice, not law. */
    public static ScoringStrategy<QuantityInput> reverseLinear() {
        return new LinearReverse();
    }

    /** = read as ≥; a target of 0 is met by 0 or less alone. Source: default of a provincial system; practice, not law. */
    public static ScoringStrategy<QuantityInput> equalAsPositive() {
        return new EqualAsPositive();
    }

    /** = taken at its word: the target itself or nothing. Library default. */
    public static ScoringStrategy<QuantityInput> equalOrNothing() {
        return new EqualAllOrNothing();
    }

    /** W · min(A ÷ B, B ÷ A). Library default. */
    public static ScoringStrategy<QuantityInput> equalSymmetric() {
        return new EqualSymmetric();
    }

    /** Begins a table of deductions for results far above their target: {@code bands().from("200%").deduct("10%")}. */
    public static OverTargetBands bands() {
        return OverTargetBands.none();
    }

    /**
     * The same table at once, each row the deviation from which on a share of the weight is deducted: {@code bands("200%: 10%",
     * "300%: 20%", "500%: 30%")}.
     *
     * @throws IllegalArgumentException if a row has no colon, edges do not ascend, or a share is outside [0, 1] or falls
     */
    public static OverTargetBands bands(String... rows) {
        OverTargetBands bands = OverTargetBands.none();
        for (String row : rows) {
            TableRow read = TableRow.read(row, "200%: 10%");
            bands = bands.from(read.key()).deduct(read.value());
        }
        return bands;
    }

    /** {@code base}, less what {@code bands} deduct from the weight where more is better and A &gt; 0. Source: Chaoyang 2024 note 7. */
    public static ScoringStrategy<QuantityInput> lessOverTarget(
            ScoringStrategy<? super QuantityInput> base, OverTargetBands bands) {
        return new OverTarget(base, bands);
    }

    /**
     * Proportional from a share of the target on, nothing below it: {@code passLine("60%")}. Source: 财预〔2021〕101号, text not verified.
     *
     * @throws IllegalArgumentException if the share is outside 0 % to 100 %
     */
    public static ScoringStrategy<QuantityInput> passLine(String share) {
        return new PassLine(Fraction.parse(share), proportional());
    }

    /**
     * Proportional while B ÷ A lies in an interval, nothing outside: {@code corridor("[70%, 130%]")}. Source: a digest of Pidu district's annex 3.
     *
     * @throws IllegalArgumentException if the text is no interval, or does not hold 100 %
     */
    public static ScoringStrategy<QuantityInput> corridor(String completion) {
        Interval interval = Interval.parse(completion);
        if (!interval.contains(Fraction.ONE)) {
            throw new IllegalArgumentException("expected a corridor of completion that holds 100%, got "
                    + interval.toPercentText() + " (who meets the target exactly earns full marks)");
        }
        return new Corridor(interval, proportional());
    }

    /** Begins a table from intervals of a measure to points. Source: Hunan department tables. */
    public static StepsBuilder steps(Measure measure) {
        return new StepsBuilder(measure);
    }

    /**
     * Begins a deduction for every full step of a measure: {@code deduct("1").forEvery("3%").of(ABSOLUTE_DEVIATION)}. Source: an old central rule on administrative projects and Hunan department tables.
     *
     * @throws IllegalArgumentException if the points are not above 0
     */
    public static Deduction.PerStep deduct(String points) {
        return Deduction.of(Fraction.parse(points));
    }

    /** Yes or no: W where the target is met, else 0. Source: 财预〔2021〕101号, text not verified. */
    public static ScoringStrategy<ScoringInput> direct() {
        return new Direct();
    }

    /** A rating by the band of its level, with the evaluator's award inside it. Source: 财预〔2020〕10号 for three levels, library default for other scales. */
    public static ScoringStrategy<RatingInput> rating() {
        return new Rating(OwnScales.none());
    }

    /**
     * A rating by bands of the rules' own: those of {@code scales}, where a form rates on a scale of that name. Source: Hubei forms.
     *
     * @throws IllegalArgumentException if a scale has other levels than the standard one of its name, or two have one name
     */
    public static ScoringStrategy<RatingInput> ratingOn(RatingScale... scales) {
        return new Rating(OwnScales.of(scales));
    }

    /** Words, judged as 达成, 部分达成 or 未达成 where they can be. Library default. */
    public static ScoringStrategy<ProseInput> attainment() {
        return new ProseAttainment(OwnScales.none());
    }

    /**
     * Words, judged as 达成, 部分达成 or 未达成 by the bands of the rules' own scale 达成/部分达成/未达成. Source: Hubei forms.
     *
     * @throws IllegalArgumentException if the scale has other levels
     */
    public static ScoringStrategy<ProseInput> attainmentOn(RatingScale scale) {
        return new ProseAttainment(OwnScales.of(scale));
    }

    /** W on or before the last day, after it the evaluator's award or 0. Library default. */
    public static ScoringStrategy<DeadlineInput> deadline() {
        return new Deadline();
    }

    /**
     * {@code points} off for every full {@code step} by which late work overran its planned time: {@code deductLate("1", "4%")}.
     * Source: an old central rule on administrative projects.
     *
     * @throws IllegalArgumentException if points or step are not above 0
     */
    public static ScoringStrategy<DeadlineInput> deductLate(String points, String step) {
        return new LateDeduction(Fraction.parse(points), Fraction.parse(step));
    }

    /**
     * What {@code base} gives, but never more than so many points: who meets the target may then earn less than all. Source:
     * provincial systems, for a cost line that a form has by default.
     *
     * @throws IllegalArgumentException if the points are not above 0
     */
    public static ScoringStrategy<QuantityInput> atMost(String points, ScoringStrategy<? super QuantityInput> base) {
        return new AtMost(Fraction.parse(points), base);
    }

    /** W · min(1, executed ÷ budget). Source: published forms and provincial systems. */
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
        return new ExecutionOverDivisor(divisor);
    }
}
