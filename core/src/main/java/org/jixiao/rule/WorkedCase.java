package org.jixiao.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.form.Nature;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
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
    /** Empty if {@code rules} give what was worked by hand, else both figures in words. */
    Optional<String> contradictionOf(RuleSet rules);

    /** Begins a case of a numeric target outside the cost indicators, of weight 10 where nothing else is said. */
    static Numbers target(Nature nature, String target) {
        return new Numbers(target, "", "10", Optional.of(nature));
    }

    /** Begins a case of execution against a budget, both in one unit, of weight 10 where nothing else is said. */
    static Numbers budget(String budget) {
        return new Numbers(budget, "", "10", Optional.empty());
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

        private Numbers(String target, String actual, String weight, Optional<Nature> nature) {
            this.target = target;
            this.actual = actual;
            this.weight = weight;
            this.nature = nature;
        }

        /** What was reached or spent. */
        public Numbers actual(String value) {
            return new Numbers(target, value, weight, nature);
        }

        /** The points to be earned. */
        public Numbers weight(String points) {
            return new Numbers(target, actual, points, nature);
        }

        /** What was worked out by hand, rounded as the rule set rounds. */
        public WorkedCase earns(String score) {
            Direction direction = nature.filter(sign -> sign == Nature.AT_MOST || sign == Nature.LESS_THAN)
                    .map(sign -> Direction.REVERSE)
                    .orElse(Direction.POSITIVE);
            QuantityInput input =
                    QuantityInput.of(Fraction.parse(weight), Fraction.parse(target), Fraction.parse(actual), direction);
            return nature.<WorkedCase>map(sign -> new NumberCase(sign, input, new BigDecimal(score)))
                    .orElseGet(() -> new ExecutionCase(input, new BigDecimal(score)));
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

    /** A number scored by the rule for its sign. */
    record NumberCase(Nature nature, QuantityInput input, BigDecimal score) implements WorkedCase {
        @Override
        public Optional<String> contradictionOf(RuleSet rules) {
            return contradiction(
                    nature.sign() + input.target() + ", actual " + input.actual(),
                    rules.strategyFor(nature, input.direction()),
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
