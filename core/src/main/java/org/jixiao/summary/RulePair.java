package org.jixiao.summary;

import java.io.Serializable;
import java.util.Comparator;

/**
 * The ids of two rule sets that were compared.
 *
 * @param one the first
 * @param other the second
 */
public record RulePair(String one, String other) implements Comparable<RulePair>, Serializable {
    private static final Comparator<RulePair> ORDER =
            Comparator.comparing(RulePair::one).thenComparing(RulePair::other);

    @Override
    public int compareTo(RulePair pair) {
        return ORDER.compare(this, pair);
    }
}
