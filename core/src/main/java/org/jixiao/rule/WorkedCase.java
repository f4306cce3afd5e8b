package org.jixiao.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.form.QuantityActual;
import org.jixiao.form.QuantityTarget;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Rounding;

/**
 * A case worked by hand that a rule set carries and {@link RuleSet#verify} replays.
 *
 * <pre>{@code
 * WorkedCase.target(Nature.AT_LEAST, "100").actual("300").earns("9")
 * WorkedCase.budget("696.02").actual("695.82").earns("9.99")
 * WorkedCase.total("89.99").isGraded(Grade.GOOD)
 * }</pre>
 */
public sealed interface WorkedCase extends Serializable {
    /** Where a case stands that is of no special indicator. */
    IndicatorPath SOME_OUTPUT = new IndicatorPath("产出指标", "数量指标", "算例");

    /** Empty if {@code rules} give what was worked by hand, else both figures in words. */
    Optional<String> contradictionOf(RuleSet rules);

    /** Begins a case of a numeric target outside the cost indicators, of weight 10 where nothing else is said. */
    static Numbers target(Nature nature, String target) {
        return new Numbers(target, "", "10", Optional.of(nature), SOME_OUTPUT);
    }

    /** Begins a case of execution against a budget, both in one unit, of weight 10 where nothing else is said. */
    static Numbers budget(String budget) {
        return new Numbers(budget, "", "10", Optional.empty(), SOME_OUTPUT);
    }

    /** Begins a case of a grade. */
    static Total total(String total) {
        return new Total(new BigDecimal(total));
    }

    /** The numbers of a case, as far as they are said. Immutable. */
    final class Numbers {
        private final String target;
        private final String actual;
        private final String weight;
        private final Optional<Nature> nature;
        private final IndicatorPath path;

        private Numbers(String target, String actual, String weight, Optional<Nature> nature, IndicatorPath path) {
            this.target = target;
            this.actual = actual;
            this.weight = weight;
            this.nature = nature;
            this.path = path;
        }

        /** The indicator it is a case of, for rules that speak of some indicators only; an output of no special kind else. */
        public Numbers of(String level1, String level2, String name) {
            return new Numbers(target, actual, weight, nature, new IndicatorPath(level1, level2, name));
        }

        /** What was reached or spent. */
        public Numbers actual(String value) {
            return new Numbers(target, value, weight, nature, path);
        }

        /** The points to be earned. */
        public Numbers weight(String points) {
            return new Numbers(target, actual, points, nature, path);
        }

        /**
         * What was worked out by hand, rounded as the rule set rounds.
         *
         * @throws IllegalArgumentException if there is no actual, or a number is none
         */
        public WorkedCase earns(String score) {
            if (actual.isEmpty()) {
                throw new IllegalArgumentException(
                        "worked case of target " + target + ": expected an actual, got none");
            }
            BigDecimal points = new BigDecimal(score);
            return nature.<WorkedCase>map(sign -> new NumberCase(
                            path, sign, Quantity.parse(target), Quantity.parse(actual), new BigDecimal(weight), points))
                    .orElseGet(() -> new ExecutionCase(input(), points));
        }

        private QuantityInput input() {
            return QuantityInput.of(
                    Fraction.parse(weight), Fraction.parse(target), Fraction.parse(actual), Direction.POSITIVE);
        }
    }

    /** A total that still needs its grade. */
    final class Total {
        private final BigDecimal total;

        private Total(BigDecimal total) {
            this.total = total;
        }

        /** The grade of that total. */
        public WorkedCase isGraded(Grade grade) {
            return new GradeCase(total, grade);
        }
    }

    /** A number scored by the rule that speaks of its indicator. */
    record NumberCase(
            IndicatorPath path, Nature nature, Quantity target, Quantity actual, BigDecimal weight, BigDecimal score)
            implements WorkedCase {
        /** The row of a form that the case is about; made when it is replayed, not when the rules are loaded. */
        public Indicator indicator() {
            return SelfEvaluation.forProject("worked case", Year.of(2000))
                    .level1(
                            path.level1(),
                            rows -> rows.indicator(
                                    path.level2(),
                                    path.name(),
                                    row -> row.target(new QuantityTarget(nature, target))
                                            .actual(new QuantityActual(actual))
                                            .weight(weight)))
                    .build()
                    .indicators()
                    .indicators()
                    .get(0);
        }

        @Override
        public Optional<String> contradictionOf(RuleSet rules) {
            Indicator indicator = indicator();
            Direction direction = Directions.of(nature, indicator);
            Fraction reached = actual.unit().isNone() || target.unit().isNone()
                    ? actual.number()
                    : actual.in(target.unit()).number();
            QuantityInput input =
                    new QuantityInput(indicator.exactWeight(), target.number(), reached, target.unit(), direction);
            return contradiction(
                    nature.sign() + target + ", actual " + actual,
                    rules.numbersOf(indicator, nature, direction).strategy(),
                    input,
                    rules.rounding().value(),
                    score);
        }
    }

    /** An execution rate scored by the rule for execution. */
    record ExecutionCase(QuantityInput input, BigDecimal score) implements WorkedCase {
        @Override
        public Optional<String> contradictionOf(RuleSet rules) {
            return contradiction(
                    "budget " + input.target() + ", executed " + input.actual(),
                    rules.execution().value(),
                    input,
                    rules.executionRounding().value(),
                    score);
        }
    }

    /** A total and its grade. */
    record GradeCase(BigDecimal total, Grade grade) implements WorkedCase {
        @Override
        public Optional<String> contradictionOf(RuleSet rules) {
            Grade given = rules.grades().value().gradeOf(total);
            return given == grade
                    ? Optional.empty()
                    : Optional.of("total " + total + ": expected grade " + grade + ", got " + given);
        }
    }

    private static Optional<String> contradiction(
            String what,
            ScoringStrategy<? super QuantityInput> strategy,
            QuantityInput input,
            Rounding rounding,
            BigDecimal expected) {
        Score score = strategy.score(input);
        boolean comesOut = score.points()
                .filter(points -> points.rounded(rounding).compareTo(expected) == 0)
                .isPresent();
        return comesOut
                ? Optional.empty()
                : Optional.of(what + ", weight " + input.weight() + ": expected " + expected + ", got "
                        + score.points()
                                .map(points -> points.rounded(rounding).toPlainString())
                                .orElse("open points"));
    }
}
