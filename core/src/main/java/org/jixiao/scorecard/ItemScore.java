package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.form.Direction;
import org.jixiao.form.Execution;
import org.jixiao.form.Indicator;
import org.jixiao.internal.PlainText;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The score of one item of the form: an indicator, or the execution of the budget. Complete when the scorecard is made: every
 * figure with its reason, the rule and the strategy that gave it. Immutable, equal by value.
 */
public abstract sealed class ItemScore implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final BigDecimal weight;
    private final Points points;
    private final @Nullable Score derivation;
    private final @Nullable AppliedRule<?> applied;
    private final ScoreSteps steps;

    @SuppressWarnings("serial") // a list of values
    private final List<Finding> findings;

    private ItemScore(
            BigDecimal weight,
            Points points,
            @Nullable Score derivation,
            @Nullable AppliedRule<?> applied,
            ScoreSteps steps,
            List<Finding> findings) {
        this.weight = weight;
        this.points = points;
        this.derivation = derivation;
        this.applied = applied;
        this.steps = steps;
        this.findings = findings;
    }

    /** The path of the indicator, or 预算执行率. */
    public abstract String where();

    /** The points that could be earned here: 分值, rescaled where the rules rescale for indicators that do not apply. */
    public BigDecimal weight() {
        return weight;
    }

    /** The score before rounding; absent where nothing could be assessed. */
    public Optional<Fraction> exact() {
        return points.exact();
    }

    /** 得分, rounded once with the rule set's decimals; absent where nothing could be assessed. */
    public Optional<BigDecimal> score() {
        return points.score();
    }

    /** The derivation as it is kept: scoring asks for it too often to wrap it. */
    @Nullable
    Score scored() {
        return derivation;
    }

    Points points() {
        return points;
    }

    /** How the exact score came about; absent where there was nothing to derive it from. */
    public Optional<Score> derivation() {
        return Optional.ofNullable(derivation);
    }

    /** The rule that gave the score; absent where there was nothing to apply it to. */
    public Optional<Rule<?>> rule() {
        return applied == null ? Optional.empty() : computed().map(applied::ruleOf);
    }

    /** What the strategy gave: a deduction by hand stands before it, and quotes it. */
    Optional<Score> computed() {
        return derivation().map(score -> steps.deduct() && !score.isOpen() ? quoted(score) : score);
    }

    private static Score quoted(Score deducted) {
        return (Score) deducted.details().get(0);
    }

    /** The strategy that gave the score, deductions far above the target included; absent where there was nothing to give it. */
    public Optional<ScoringStrategy<?>> strategy() {
        return applied == null ? Optional.empty() : Optional.of(applied.strategy());
    }

    /** How this item is rounded, with the source of that rule. */
    public Rule<Rounding> rounding() {
        return steps.rounding();
    }

    /** The findings of this item. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The points not earned: weight − score. 0 where nothing could be assessed, and where all was earned but the rules keep
     * fewer decimals than the weight has.
     */
    public BigDecimal lost() {
        boolean nothing = points.isOpen() || isAllEarned();
        return nothing ? BigDecimal.ZERO : weight.subtract(points.earned());
    }

    private boolean isAllEarned() {
        Score given = steps.isPlain() ? derivation : null;
        // most often the very number that the strategy was given as the weight
        return points.isAll(given == null ? Fraction.of(weight) : given.input().weight());
    }

    /** Whether nothing was lost and nothing is open. */
    boolean isFull() {
        return !points.isOpen() && (isAllEarned() || points.earned().compareTo(weight) == 0);
    }

    /** The points still open: the weight where nothing could be assessed, else 0. */
    public BigDecimal open() {
        return points.isOpen() ? weight : BigDecimal.ZERO;
    }

    /** How a strategy's points become the score of this item: less a deduction, rescaled, rounded. */
    ScoreSteps steps() {
        return steps;
    }

    /**
     * The exact score as a function of the actual, as numbers in the target's unit: the curve of its strategy, less a
     * deduction and rescaled where this item is. It shows where to look; {@link #scoreOf} gives the score there.
     *
     * @return empty where the item was not scored as a number, or its strategy has no curve
     * @throws ScoringException if the curve contradicts the scores of the strategy
     */
    public Optional<Curve> curve() {
        return ItemAssessor.curve(this);
    }

    /** The exact points of full marks: the weight on the form, less what was deducted by hand, rescaled where this item is. */
    public Fraction fullMarks() {
        return derivation == null
                ? Fraction.of(weight)
                : steps().exactOf(derivation.input().weight());
    }

    /**
     * The rounded score that another input would earn here, by the same strategy, with the same deduction, rescaling and
     * rounding. The strategy is run once.
     *
     * @param other an input of the same kind as that of this item
     * @return empty where the strategy leaves its points open, and where this item was not scored
     * @throws ScoringException if the strategy breaks its contract
     * @throws org.jixiao.value.InvalidValueException if the input is null or of another kind
     */
    public Optional<BigDecimal> scoreOf(ScoringInput other) {
        return ItemAssessor.scoreOf(this, given(other, "other"));
    }

    /** Score, derivation, rounding and source, in the language of {@code locale}: English, else Chinese. */
    public String explain(Locale locale) {
        return Explanation.of(this, given(locale, "locale"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ItemScore that
                        && getClass() == that.getClass()
                        && weight.equals(that.weight)
                        && points.equals(that.points)
                        && steps.equals(that.steps)
                        && findings.equals(that.findings)
                        && Objects.equals(derivation, that.derivation)
                        && Objects.equals(applied, that.applied));
    }

    @Override
    public int hashCode() {
        return Objects.hash(weight, points, derivation, findings);
    }

    /** {@code 产出指标/数量指标/总带宽: 9.6 of 10}. */
    @Override
    public String toString() {
        return PlainText.printable(where()) + ": "
                + score().map(BigDecimal::toPlainString).orElse("open") + " of " + weight.toPlainString();
    }

    /** Refuses what no scorer makes: null, or points outside 0..weight. */
    final void requireSound() throws InvalidObjectException {
        boolean complete = weight != null && points != null && steps != null && findings != null;
        if (!complete
                || findings.stream().anyMatch(Objects::isNull)
                || weight.signum() < 0
                || (derivation != null && applied == null)
                || !isDerived()) {
            throw new InvalidObjectException("expected a score of 0 to its weight with its rounding, got " + points);
        }
    }

    /** Whether the points follow from what the strategy gave. */
    private boolean isDerived() {
        Rounding rounding = steps.rounding().value();
        if (derivation == null) {
            return points.isOpen() || points.isSound(Optional.of(Fraction.ZERO), rounding, weight);
        }
        boolean within = derivation
                .points()
                .filter(given -> given.signum() < 0
                        || given.isMoreThan(derivation.input().weight()))
                .isEmpty();
        boolean quoted = !steps.deduct()
                || derivation.isOpen()
                || (!derivation.details().isEmpty() && derivation.details().get(0) instanceof Score);
        return within && quoted && points.isSound(derivation.points().map(steps::rescaled), rounding, weight);
    }

    /** The score of one level-3 indicator. */
    public static final class IndicatorScore extends ItemScore {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Indicator indicator;
        private final @Nullable BigDecimal beforeRescaling;

        IndicatorScore(
                Indicator indicator,
                BigDecimal weight,
                Points points,
                @Nullable Score derivation,
                @Nullable AppliedRule<?> applied,
                ScoreSteps steps,
                List<Finding> findings,
                @Nullable BigDecimal beforeRescaling) {
            super(weight, points, derivation, applied, steps, findings);
            this.indicator = indicator;
            this.beforeRescaling = beforeRescaling;
        }

        /** The row of the form. */
        public Indicator indicator() {
            return indicator;
        }

        /** The score before the indicator was rescaled; absent unless the rules rescale and some indicator does not apply. */
        public Optional<BigDecimal> beforeRescaling() {
            return Optional.ofNullable(beforeRescaling);
        }

        @Override
        public String where() {
            return indicator.path().toString();
        }

        /** By which kind of rule the indicator was scored. */
        public ScoreKind kind() {
            return points().isOpen()
                    ? ScoreKind.OPEN
                    : derivation().map(score -> kindOf(score.input())).orElse(ScoreKind.OPEN);
        }

        private static ScoreKind kindOf(ScoringInput input) {
            if (input instanceof QuantityInput quantity) {
                return quantity.direction() == Direction.POSITIVE ? ScoreKind.POSITIVE : ScoreKind.REVERSE;
            }
            if (input instanceof RatingInput) {
                return ScoreKind.RATING;
            }
            return input instanceof DeadlineInput ? ScoreKind.DEADLINE : ScoreKind.ATTAINMENT;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other)
                    && other instanceof IndicatorScore that
                    && indicator.equals(that.indicator)
                    && Objects.equals(beforeRescaling, that.beforeRescaling);
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + indicator.hashCode();
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            requireSound();
            boolean ofThisRow = indicator != null
                    && (!steps().deduct() || indicator.deduction().isPresent())
                    && (beforeRescaling == null || beforeRescaling.signum() >= 0);
            if (!ofThisRow) {
                throw new InvalidObjectException("expected the score of a row, got " + indicator);
            }
            return this;
        }
    }

    /** The score of 预算执行率. */
    public static final class ExecutionScore extends ItemScore {
        @Serial
        private static final long serialVersionUID = 1L;

        private final @Nullable Fraction rate;

        ExecutionScore(
                BigDecimal weight,
                Points points,
                @Nullable Score derivation,
                @Nullable AppliedRule<?> applied,
                ScoreSteps steps,
                List<Finding> findings,
                @Nullable Fraction rate) {
            super(weight, points, derivation, applied, steps, findings);
            this.rate = rate;
        }

        /** Executed ÷ budget, exact; absent where no rate can be formed. Above 1 where more was executed than the budget. */
        public Optional<Fraction> rate() {
            return Optional.ofNullable(rate);
        }

        @Nullable
        Fraction rateOrNull() {
            return rate;
        }

        @Override
        public String where() {
            return Execution.LABEL;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other) && other instanceof ExecutionScore that && Objects.equals(rate, that.rate);
        }

        @Override
        public int hashCode() {
            return super.hashCode();
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            requireSound();
            if (rate != null && rate.signum() < 0) {
                throw new InvalidObjectException("expected a rate of 0 or more, got " + rate);
            }
            return this;
        }
    }
}
