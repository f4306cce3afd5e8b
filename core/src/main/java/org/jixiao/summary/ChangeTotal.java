package org.jixiao.summary;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jixiao.rule.RuleTopic;

/**
 * How often the rules on one topic changed a score.
 *
 * @param topic what they decide
 * @param items how many items changed
 * @param points the changes added up, rises and falls against each other; items that one side leaves open count nothing
 */
public record ChangeTotal(RuleTopic topic, long items, BigDecimal points) implements Serializable {
    static ChangeTotal of(ItemChange change) {
        return new ChangeTotal(change.cause(), 1, change.difference().orElse(BigDecimal.ZERO));
    }

    /** Both together; only for the same topic. */
    ChangeTotal plus(ChangeTotal other) {
        return new ChangeTotal(topic, items + other.items, points.add(other.points));
    }
}
