package org.jixiao.rule;

import com.google.common.collect.ImmutableList;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.scoring.Direction;

/**
 * Which side of a numeric target is the good one.
 *
 * <p>≥ and &gt; are positive, ≤ and &lt; reverse. = and numbers without a sign are reverse under a cost indicator and
 * positive elsewhere (library default); a number without a sign is also reverse where its name says that less is better.
 */
public final class Directions {
    private static final ImmutableList<String> LESS_IS_BETTER =
            ImmutableList.of("故障次数", "故障率", "宕机", "中断", "投诉", "掉线", "差错", "事故", "时延", "延迟", "响应时间", "修复时间", "到达时间");

    private Directions() {}

    /** The direction of a target with this sign. */
    public static Direction of(Nature nature, Indicator indicator) {
        return switch (nature) {
            case AT_LEAST, MORE_THAN -> Direction.POSITIVE;
            case AT_MOST, LESS_THAN -> Direction.REVERSE;
            case EQUAL -> indicator.isCost() ? Direction.REVERSE : Direction.POSITIVE;
            case UNSIGNED -> indicator.isCost() || saysLessIsBetter(indicator) ? Direction.REVERSE : Direction.POSITIVE;
        };
    }

    /** Whether the direction was guessed from the indicator's name; that guess is reported. */
    public static boolean isInferredFromName(Nature nature, Indicator indicator) {
        return nature == Nature.UNSIGNED && !indicator.isCost() && saysLessIsBetter(indicator);
    }

    private static boolean saysLessIsBetter(Indicator indicator) {
        String name = indicator.path().name();
        for (String word : LESS_IS_BETTER) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
