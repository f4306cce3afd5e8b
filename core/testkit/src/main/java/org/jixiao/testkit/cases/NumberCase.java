package org.jixiao.testkit.cases;

import org.jixiao.form.Direction;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

/**
 * A target with two actuals, and the rule that speaks of it.
 *
 * @param rules the rule set
 * @param path of the indicator, or of the execution
 * @param nature the sign in front of the target
 * @param input weight, target, actual, unit and direction
 * @param other one more actual
 * @param applied the rule
 */
public record NumberCase(
        RuleSet rules,
        IndicatorPath path,
        Nature nature,
        QuantityInput input,
        Fraction other,
        RowRule<QuantityInput> applied) {
    /** What the rule is called: its own name, or its topic. */
    public String rule() {
        return applied.rule().name().isEmpty()
                ? applied.rule().topic().name()
                : applied.rule().name();
    }

    /** What scores the number. */
    public ScoringStrategy<? super QuantityInput> strategy() {
        return applied.strategy();
    }

    /** The same target with another actual. */
    public QuantityInput with(Fraction actual) {
        return input.withActual(actual);
    }

    /** Whether more is better. */
    public boolean isPositive() {
        return input.direction() == Direction.POSITIVE;
    }

    @Override
    public String toString() {
        String unit = input.unit().symbol();
        return rules.id() + " " + rule() + ": " + path + " (" + input.weight() + "分) " + nature.sign() + input.target()
                + unit + " → " + input.actual() + unit + ", or " + other + unit;
    }
}
