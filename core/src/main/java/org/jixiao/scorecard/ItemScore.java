package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.math.LongMath;
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
import org.jixiao.internal.ReadBack;
import org.jixiao.internal.TextBuilder;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The score of one item of the form: an indicator, or the execution of the budget. Complete when the scorecard is made: every
 * figure with its reason, the rule and the strategy that gave it. Immutable, equal by value.
 */
public abstract sealed class ItemScore implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final BigDecimal weight;
    private final @Nullable Score derivation;
    private final @Nullable AppliedRule<?> applied;
    private final ScoreSteps steps;

    @SuppressWarnings("serial") // a list of values
    private final List<Finding> findings;

    // what follows: the score in units of its last decimal, where that is an int
    private final transient int units;

    private ItemScore(
            BigDecimal weight,
            @Nullable Score derivation,
            @Nullable AppliedRule<?> applied,
            ScoreSteps steps,
            List<Finding> findings) {
        this.weight = weight;
        this.derivation = derivation;
        this.applied = applied;
        this.steps = steps;
        this.findings = findings;
        this.units = isOpen() ? ScoreSteps.NO_UNITS : steps.units(deducted(), weight);
    }

    /** The path of the indicator, or 预算执行率. */
    public abstract String where();

    /** The points that could be earned here: 分值, rescaled where the rules rescale for indicators that do not apply. */
    public BigDecimal weight() {
        return weight;
    }

    /** The score before rounding; absent where nothing could be assessed. */
    public Optional<Fraction> exact() {
        return isOpen() ? Optional.empty() : Optional.of(steps.rescaled(deducted()));
    }

    /** 得分, rounded once with the rule set's decimals; absent where nothing could be assessed. */
    public Optional<BigDecimal> score() {
        return isOpen() ? Optional.empty() : Optional.of(earned());
    }

    /** The derivation as it is kept: scoring asks for it too often to wrap it. */
    @Nullable
    Score scored() {
        return derivation;
    }

    /** Whether nothing could be assessed. What counts for nothing is not open. */
    boolean isOpen() {
        return derivation == null ? !steps.isNothing() : derivation.isOpen();
    }

    /** The exact points before they are rescaled and rounded; 0 where they are open. */
    private Fraction deducted() {
        return derivation == null ? Fraction.ZERO : derivation.pointsOr(Fraction.ZERO);
    }

    /** The score as a whole number of units of its last decimal; {@link ScoreSteps#NO_UNITS} where it is open or kept as a decimal. */
    int units() {
        return units;
    }

    /** The score; 0 where it is open. */
    BigDecimal earned() {
        if (isOpen()) {
            return BigDecimal.ZERO;
        }
        return units == ScoreSteps.NO_UNITS
                ? steps.rounded(deducted(), weight)
                : BigDecimal.valueOf(units, steps.scale());
    }

    /** Writes the score, which is not open, without making a decimal of it first. */
    void write(TextBuilder text, Locale ignored) {
        if (units == ScoreSteps.NO_UNITS) {
            text.append(earned().toPlainString());
        } else {
            long power = LongMath.pow(10, steps.scale());
            text.append(units / power, units % power, steps.scale());
        }
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

    @Nullable
    AppliedRule<?> applied() {
        return applied;
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
        int lostUnits = lostUnits();
        if (lostUnits != ScoreSteps.NO_UNITS) {
            return lostUnits == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(lostUnits, steps.scale());
        }
        BigDecimal lost = weight.subtract(earned());
        boolean nothing = lost.signum() == 0 || (weight.scale() > earned().scale() && isAllEarned());
        return nothing ? BigDecimal.ZERO : lost;
    }

    private boolean isAllEarned() {
        // most often the very number that the strategy was given as the weight
        return (derivation != null && !steps.rescale())
                ? deducted().equals(derivation.input().weight())
                : steps.rescaled(deducted()).equals(Fraction.of(weight));
    }

    /** Whether nothing was lost and nothing is open. */
    boolean isFull() {
        if (isOpen() || isAllEarned()) {
            return !isOpen();
        }
        int lostUnits = lostUnits();
        return lostUnits == ScoreSteps.NO_UNITS ? earned().compareTo(weight) == 0 : lostUnits == 0;
    }

    /**
     * The points not earned as a whole number of units of the last decimal, 0 where they are open; {@link ScoreSteps#NO_UNITS}
     * where the score is no such number, or the weight has more decimals.
     */
    int lostUnits() {
        if (derivation == null || isOpen()) {
            return 0;
        }
        if (units == ScoreSteps.NO_UNITS || weight.scale() > steps.scale()) {
            return ScoreSteps.NO_UNITS;
        }
        int all = steps.units(derivation.input().weight(), weight);
        return all == ScoreSteps.NO_UNITS ? all : all - units;
    }

    /** The points still open: the weight where nothing could be assessed, else 0. */
    public BigDecimal open() {
        return isOpen() ? weight : BigDecimal.ZERO;
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
     * @return empty where the strategy leaves its points open, and where this item was not scored or carries no points
     * @throws ScoringException if the strategy breaks its contract
     * @throws org.jixiao.value.InvalidValueException if the input is null or of another kind
     */
    public Optional<BigDecimal> scoreOf(ScoringInput other) {
        return ItemAssessor.scoreOf(this, given(other, "other"));
    }

    /** Score, derivation, rounding and source, in the language of {@code locale}: Chinese, else English. */
    public String explain(Locale locale) {
        return Explanation.of(this, given(locale, "locale"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ItemScore that
                        && getClass() == that.getClass()
                        && weight.equals(that.weight)
                        && steps.equals(that.steps)
                        && findings.equals(that.findings)
                        && Objects.equals(derivation, that.derivation)
                        && Objects.equals(applied, that.applied));
    }

    @Override
    public int hashCode() {
        return Objects.hash(weight, derivation, findings);
    }

    /** {@code 产出指标/数量指标/总带宽: 9.6 of 10}. */
    @Override
    public String toString() {
        return PlainText.printable(where()) + ": "
                + score().map(BigDecimal::toPlainString).orElse("open") + " of " + weight.toPlainString();
    }

    /** Refuses what no scorer makes: null, or points outside 0..weight. */
    final void requireSound() throws InvalidObjectException {
        boolean complete = weight != null && steps != null && findings != null;
        if (!complete
                || findings.stream().anyMatch(Objects::isNull)
                || weight.signum() < 0
                || (steps.isNothing() && (derivation != null || weight.signum() > 0))
                || (derivation != null && (applied == null || !isSound(derivation)))) {
            throw new InvalidObjectException(
                    "expected a score of 0 to its weight with its rounding, got " + derivation + " of " + weight);
        }
    }

    private boolean isSound(Score given) {
        Fraction points = given.pointsOr(Fraction.ZERO);
        boolean within = points.signum() >= 0 && points.isAtMost(given.input().weight());
        boolean quoted = !steps.deduct()
                || given.isOpen()
                || (!given.details().isEmpty() && given.details().get(0) instanceof Score);
        return within
                && quoted
                && (given.isOpen() || steps.rounded(points, weight).compareTo(weight) <= 0);
    }

    /** The score of one level-3 indicator. */
    public static final class IndicatorScore extends ItemScore {
        @Serial
        private static final long serialVersionUID = 1L;

        private final Indicator indicator;

        IndicatorScore(
                Indicator indicator,
                BigDecimal weight,
                @Nullable Score derivation,
                @Nullable AppliedRule<?> applied,
                ScoreSteps steps,
                List<Finding> findings) {
            super(weight, derivation, applied, steps, findings);
            this.indicator = indicator;
        }

        /** The same score on an equal row, which knows the money of its form. */
        IndicatorScore on(Indicator row) {
            return new IndicatorScore(row, weight(), scored(), applied(), steps(), findings());
        }

        /** The row of the form. */
        public Indicator indicator() {
            return indicator;
        }

        /** The score before the indicator was rescaled; absent unless the rules rescale and some indicator does not apply. */
        public Optional<BigDecimal> beforeRescaling() {
            return steps().rescale() && !isOpen()
                    ? derivation()
                            .flatMap(Score::points)
                            .map(points -> steps().rescaledBy(null).rounded(points, indicator.weight()))
                    : Optional.empty();
        }

        @Override
        public String where() {
            return indicator.path().toString();
        }

        /** By which kind of rule the indicator was scored. */
        public ScoreKind kind() {
            return isOpen()
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
            return super.equals(other) && other instanceof IndicatorScore that && indicator.equals(that.indicator);
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + indicator.hashCode();
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            requireSound();
            if (indicator == null || (steps().deduct() && indicator.deduction().isEmpty())) {
                throw new InvalidObjectException("expected the score of a row, got " + indicator);
            }
            return ReadBack.through(
                    () -> new IndicatorScore(indicator, weight(), scored(), applied(), steps(), findings()));
        }
    }

    /** The score of 预算执行率. */
    public static final class ExecutionScore extends ItemScore {
        @Serial
        private static final long serialVersionUID = 1L;

        ExecutionScore(
                BigDecimal weight,
                @Nullable Score derivation,
                @Nullable AppliedRule<?> applied,
                ScoreSteps steps,
                List<Finding> findings) {
            super(weight, derivation, applied, steps, findings);
        }

        /** Executed ÷ budget, exact; absent where no rate can be formed. Above 1 where more was executed than the budget. */
        public Optional<Fraction> rate() {
            return scored() != null && scored().input() instanceof QuantityInput money
                    ? ExecutionAssessor.rate(money)
                    : Optional.empty();
        }

        /** The budget that the rate was taken against; absent where it was taken from no money. */
        public Optional<Money> budget() {
            return money().map(QuantityInput::target).map(ExecutionScore::wan);
        }

        /** What was executed of the money that counts; absent where the rate was taken from no money. */
        public Optional<Money> executed() {
            return money().map(QuantityInput::actual).map(ExecutionScore::wan);
        }

        private Optional<QuantityInput> money() {
            return scored() != null
                            && scored().input() instanceof QuantityInput money
                            && money.unit().equals(Unit.WAN_YUAN)
                    ? Optional.of(money)
                    : Optional.empty();
        }

        private static Money wan(Fraction amount) {
            return new Money(amount.times(MoneyUnit.WAN.yuan()));
        }

        @Override
        public String where() {
            return Execution.LABEL;
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            requireSound();
            return ReadBack.through(() -> new ExecutionScore(weight(), scored(), applied(), steps(), findings()));
        }
    }
}
