package org.jixiao.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/**
 * How many points the execution and each level-1 indicator carry in principle. Points of a level-1 indicator 成本 count as
 * output: forms before it had one kept cost under output.
 *
 * @param execution 预算执行率
 * @param output 产出, with 成本 where that stands by itself
 * @param benefit 效益
 * @param satisfaction 满意度
 */
public record Level1Weights(BigDecimal execution, BigDecimal output, BigDecimal benefit, BigDecimal satisfaction)
        implements Localised, Serializable {
    /** Points of execution, output, benefit and satisfaction. */
    public static Level1Weights of(long execution, long output, long benefit, long satisfaction) {
        return new Level1Weights(
                BigDecimal.valueOf(execution),
                BigDecimal.valueOf(output),
                BigDecimal.valueOf(benefit),
                BigDecimal.valueOf(satisfaction));
    }

    @Override
    public String text(Locale locale) {
        return Messages.text("level1_weights.in_principle", locale, execution, output, benefit, satisfaction);
    }
}
