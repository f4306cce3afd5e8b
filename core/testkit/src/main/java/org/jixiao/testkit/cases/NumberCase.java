package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import org.jixiao.form.Direction;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SpecialRule;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;

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
        return applied.name();
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

    /** Whether the rule speaks of nothing but numbers of which less is better. */
    public boolean isOfLimitsAlone() {
        if (isPositive()) {
            return false;
        }
        return !(applied.rule().value() instanceof SpecialRule<?> special)
                || !special.scope()
                        .holds(RuleSetCases.indicator(
                                path, Nature.AT_LEAST, new Quantity(input.target(), input.unit()), BigDecimal.TEN));
    }

    @Override
    public String toString() {
        String unit = input.unit().symbol();
        return rules.id() + " " + rule() + ": " + path + " (" + input.weight() + "分) " + nature.sign() + input.target()
                + unit + " → " + input.actual() + unit + ", or " + other + unit;
    }
}
