package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

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
 * @param rule the rule that decides the share
 */
public record LoweredTotal(
        BigDecimal total, Grade own, Grade evaluated, Fraction share, BigDecimal left, Rule<GradeLowering> rule)
        implements Localised, Serializable {
    /**
     * Refuses null and a share that is none.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null, or the share is outside 0 to 1
     */
    public LoweredTotal {
        given(total, "total");
        given(own, "own");
        given(evaluated, "evaluated");
        given(left, "left");
        given(rule, "rule");
        if (given(share, "share").signum() < 0 || share.isMoreThan(Fraction.ONE)) {
            throw invalid("lowered.share", share.toString());
        }
    }

    /** Total, share, what is left, and the source, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        return Messages.text("grade_lowering.explained", locale, total, own, evaluated, share, left, rule.provenance());
    }
}
