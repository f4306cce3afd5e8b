package org.jixiao.form;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A target that is a rating on a scale: 优良中低差, or 良以上 where a least level is named.
 *
 * <p>Without a least level the scale's top level is what meets it; with one, that level or a better one does.
 */
@Value.Immutable
public abstract non-sealed class RatingTarget implements Target {
    private static final long serialVersionUID = 1L;

    RatingTarget() {}

    /** A rating on {@code scale}, met by its top level. */
    public static RatingTarget on(RatingScale scale) {
        return ImmutableRatingTarget.make(scale, Optional.empty());
    }

    /**
     * A rating on {@code scale} that {@code level} or a better one meets.
     *
     * @throws IllegalArgumentException if the scale has no such level
     */
    public static RatingTarget atLeast(RatingScale scale, String level) {
        return ImmutableRatingTarget.make(scale, Optional.of(scale.level(level)));
    }

    public abstract RatingScale scale();

    /** The least level that meets the target, where one is named. */
    public abstract Optional<RatingLevel> leastLevel();

    /** Whether {@code level} meets this target. */
    public boolean isMetBy(RatingLevel level) {
        return scale().rank(level) <= scale().rank(leastLevel().orElse(scale().top()));
    }

    @Override
    public String toString() {
        return leastLevel().map(level -> "达到" + level.name() + "以上").orElse(scale().name());
    }
}
