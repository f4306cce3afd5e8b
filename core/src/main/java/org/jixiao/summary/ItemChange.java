package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;

/**
 * One item of a form as two rule sets score it.
 *
 * @param one by the first, with its rule
 * @param other by the second, with its rule
 */
public record ItemChange(ItemScore one, ItemScore other) implements Serializable {
    /**
     * Takes two scores of one item.
     *
     * @throws org.jixiao.value.InvalidValueException if one is null, or they are of different items
     */
    public ItemChange {
        if (!given(one, "one").where().equals(given(other, "other").where())) {
            throw invalid("summary.item", one.where() + " and " + other.where());
        }
    }

    /** The path of the indicator, or 预算执行率. */
    public String where() {
        return one.where();
    }

    /** The second score less the first; absent where either leaves the item open. */
    public Optional<BigDecimal> difference() {
        return other.score().flatMap(after -> one.score().map(after::subtract));
    }

    /** Whether the scores differ, or only one of them is there. */
    boolean isChange() {
        return difference()
                .map(points -> points.signum() != 0)
                .orElseGet(() -> one.score().isPresent() || other.score().isPresent());
    }

    /** What the rules that made the difference decide. */
    public RuleTopic<?> cause() {
        if (isRescaled(one) != isRescaled(other)) {
            return RuleTopic.NOT_APPLICABLE;
        }
        if (one.exact().isPresent() && one.exact().equals(other.exact())) {
            return other.rounding().topic();
        }
        // the deduction far above a target stands on one side only where the other has none or begins it later
        return topics().filter(RuleTopic.OVER_TARGET::equals)
                .findFirst()
                .or(() -> topics().findFirst())
                .orElse(RuleTopic.NOT_APPLICABLE);
    }

    private Stream<RuleTopic<?>> topics() {
        return Stream.of(other, one).flatMap(item -> item.rule().stream()).map(Rule::topic);
    }

    private static boolean isRescaled(ItemScore item) {
        return item instanceof IndicatorScore row && row.beforeRescaling().isPresent();
    }
}
