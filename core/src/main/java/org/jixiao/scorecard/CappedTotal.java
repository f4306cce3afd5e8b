package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.rule.Rule;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;

/**
 * A total that the rules hold down because too little of the budget was executed.
 *
 * <p>Scores that add up to 96.5 at an execution rate of 75 %, and rules that leave at most 89 from 70 % to below 80 %: 89.
 *
 * @param sum the rounded scores added up
 * @param highestSum the same with all open points earned
 * @param rate executed ÷ budget
 * @param ceiling the most points that the rate leaves; below {@code highestSum}
 * @param rule the rule that decides the ceiling
 */
public record CappedTotal(
        BigDecimal sum, BigDecimal highestSum, Fraction rate, BigDecimal ceiling, Rule<Bands<BigDecimal>> rule)
        implements Localised, Serializable {
    /**
     * Refuses null and a ceiling that holds nothing down.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null, or the ceiling is not below the highest sum
     */
    public CappedTotal {
        given(sum, "sum");
        given(highestSum, "highestSum");
        given(rate, "rate");
        given(rule, "rule");
        if (given(ceiling, "ceiling").compareTo(highestSum) >= 0) {
            throw invalid("capped_total.ceiling", ceiling.toPlainString(), highestSum.toPlainString());
        }
    }

    /** The total that counts: the sum, at most the ceiling. */
    public BigDecimal total() {
        return capped(sum);
    }

    /** The most that it can become: at most the ceiling too. */
    public BigDecimal highest() {
        return capped(highestSum);
    }

    private BigDecimal capped(BigDecimal points) {
        return points.compareTo(ceiling) <= 0 ? points : ceiling.setScale(Math.max(ceiling.scale(), points.scale()));
    }

    /** Rate, ceiling, what becomes of the sum, and the source, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        return Messages.text(
                "capped_total.explained",
                given(locale, "locale"),
                rate,
                rule.value().bandAt(rate).interval(),
                ceiling,
                range(sum, highestSum),
                range(total(), highest()),
                rule.provenance());
    }

    private static String range(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0
                ? least.toPlainString()
                : least.toPlainString() + " – " + most.toPlainString();
    }
}
