package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Actual;
import org.jixiao.form.Execution;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.NotApplicable;
import org.jixiao.form.QuantityActual;
import org.jixiao.form.QuantityTarget;
import org.jixiao.form.RatingActual;
import org.jixiao.form.RatingTarget;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Directions;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.QuickScoring;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.Quantity;
import org.jixiao.value.Rounding;
import org.jixiao.value.Unit;

/**
 * The scores of a form as fast as they can be had: on longs where the numbers fit, item by item the exact way where they do
 * not. Says nothing of forms with open points or indicators that fell away.
 */
final class QuickScorer {
    private static final long UNSAID = QuickScoring.UNSAID;
    private static final int LONG_DIGITS = 18;

    private final RuleSet rules;
    private final ExecutionBase executionBase;
    private final ScoringStrategy<? super QuantityInput> executionStrategy;
    private final GradeBands grades;
    private final Rounding rounding;
    private final Rounding executionRounding;
    private final Fraction step;
    private final IndicatorAssessor indicatorAssessor;
    private final ExecutionAssessor executionAssessor;

    QuickScorer(RuleSet rules, IndicatorAssessor indicatorAssessor, ExecutionAssessor executionAssessor) {
        this.rules = rules;
        this.executionBase = rules.executionBase();
        this.executionStrategy = rules.execution().value();
        this.grades = rules.grades().value();
        this.rounding = rules.rounding().value();
        this.executionRounding = rules.executionRounding().value();
        this.step = rounding.step();
        this.indicatorAssessor = indicatorAssessor;
        this.executionAssessor = executionAssessor;
    }

    /** The scores; empty where only the exact way can say them. */
    Optional<QuickScores> score(SelfEvaluation form) {
        long execution = execution(form);
        if (execution == UNSAID) {
            return Optional.empty();
        }
        List<Indicator> rows = form.indicators().indicators();
        long[] units = new long[rows.size()];
        long sum = 0;
        for (int i = 0; i < units.length; i++) {
            long score = indicator(rows.get(i));
            if (score == UNSAID) {
                return Optional.empty();
            }
            units[i] = score;
            sum += score;
            if (sum < 0) { // left the range of long
                return Optional.empty();
            }
        }
        int scale = rounding.scale();
        if (executionRounding.scale() == scale && execution + sum >= 0) {
            BigDecimal total = BigDecimal.valueOf(execution + sum, scale);
            return Optional.of(
                    new QuickScores(execution, scale, units, scale, total, grades.gradeOf(execution + sum, scale)));
        }
        BigDecimal total =
                BigDecimal.valueOf(execution, executionRounding.scale()).add(BigDecimal.valueOf(sum, scale));
        return Optional.of(
                new QuickScores(execution, executionRounding.scale(), units, scale, total, grades.gradeOf(total)));
    }

    private long indicator(Indicator row) {
        Actual actual = row.actual();
        if (actual instanceof NotApplicable) {
            return UNSAID;
        }
        // a weight finer than the scale, and points taken by hand, go the exact way
        if (row.weight().scale() <= rounding.scale() && row.deduction().isEmpty()) {
            long units = UNSAID;
            if (row.target() instanceof QuantityTarget target && actual instanceof QuantityActual reached) {
                units = number(row, target, reached.quantity());
            } else if (row.target() instanceof RatingTarget target && actual instanceof RatingActual reached) {
                units = rating(row, target, reached);
            }
            if (units != UNSAID) {
                return units;
            }
        }
        return indicatorAssessor
                .assess(row)
                .score()
                .flatMap(Score::points)
                .map(points -> units(Points.rounded(points, rounding, row.weight())))
                .orElse(UNSAID);
    }

    private long number(Indicator row, QuantityTarget target, Quantity reached) {
        CommonUnit numbers = CommonUnit.of(target.quantity(), reached);
        if (numbers == null) {
            return UNSAID;
        }
        Direction direction = Directions.of(target.nature(), row);
        return QuickScoring.numberUnits(
                rules.numbersOf(row, target.nature(), direction).strategy(),
                new QuantityInput(row.exactWeight(), numbers.target(), numbers.actual(), numbers.unit(), direction),
                rounding);
    }

    private long rating(Indicator row, RatingTarget target, RatingActual reached) {
        return row.award().isPresent()
                ? UNSAID
                : QuickScoring.ratingUnits(
                        rules.ratingsOf(row).strategy(),
                        RatingInput.of(row.exactWeight(), target, reached.level(), Optional.empty(), step),
                        rounding);
    }

    private long execution(SelfEvaluation form) {
        Execution execution = form.execution();
        FundsRow total = form.funds().total();
        Optional<Money> base = executionBase.of(total.budget());
        Optional<Money> executed = total.executed();
        boolean plain = execution.weight().scale() <= executionRounding.scale();
        if (plain && base.isPresent() && executed.isPresent()) {
            // both in 元: a rate has no unit
            QuantityInput input = new QuantityInput(
                    execution.exactWeight(), base.get().yuan(), executed.get().yuan(), Unit.YUAN, Direction.POSITIVE);
            long units = QuickScoring.numberUnits(executionStrategy, input, executionRounding);
            if (units != UNSAID) {
                return units;
            }
        }
        return executionAssessor.score(form).score().map(QuickScorer::units).orElse(UNSAID);
    }

    private static long units(BigDecimal score) {
        return score.precision() > LONG_DIGITS ? UNSAID : score.unscaledValue().longValueExact();
    }
}
