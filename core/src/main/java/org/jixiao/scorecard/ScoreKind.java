package org.jixiao.scorecard;

import java.util.Locale;

/** By which kind of rule an indicator was scored. */
public enum ScoreKind {
    /** A number of which more is better. */
    POSITIVE,
    /** A number of which less is better. */
    REVERSE,
    /** A rating on a scale. */
    RATING,
    /** Words. */
    ATTAINMENT,
    /** A deadline. */
    DEADLINE,
    /** No rule: nothing could be assessed. */
    OPEN;

    /** The name in small letters, as data formats use it: {@code positive}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
