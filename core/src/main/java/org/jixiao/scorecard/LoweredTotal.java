package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeLowering;
import org.jixiao.rule.Rule;
import org.jixiao.value.Fraction;

/**
 * What is left of a total that the finance office graded lower than the unit did.
 *
 * @param total the unit's own, in points
 * @param own the unit's own grade
 * @param evaluated the grade of the finance office
 * @param share of the total that is left, 0 to 1
 * @param left the points left, rounded once as the rules round
 * @param rule the rule that says so
 */
public record LoweredTotal(
        BigDecimal total, Grade own, Grade evaluated, Fraction share, BigDecimal left, Rule<GradeLowering> rule)
        implements Localised, Serializable {
    /** Total, share, what is left, and the source, in the language of {@code locale}: English, else Chinese. */
    @Override
    public String text(Locale locale) {
        return Messages.text("grade_lowering.explained", locale, total, own, evaluated, share, left, rule.provenance());
    }
}
