package org.jixiao.form;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.value.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One level of a {@link RatingScale}.
 *
 * @param name as forms write it: 优
 * @param band the shares of the weight an evaluator may award, inside [0, 1]
 */
public record RatingLevel(String name, Interval band) implements Serializable {
    public RatingLevel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(band, "band");
    }

    // a level is nearly always one of the scale itself, which the equals of a record does not look for
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof RatingLevel that && name.equals(that.name) && band.equals(that.band));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, band);
    }

    @Override
    public String toString() {
        return name + " " + band.toPercentText();
    }
}
