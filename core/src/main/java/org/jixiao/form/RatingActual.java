package org.jixiao.form;

import java.util.Objects;

/**
 * An actual that is a level of the target's scale: 优.
 *
 * @param level one of the levels of the target's scale
 */
public record RatingActual(RatingLevel level) implements Actual {
    public RatingActual {
        Objects.requireNonNull(level, "level");
    }

    @Override
    public String toString() {
        return level.name();
    }
}
