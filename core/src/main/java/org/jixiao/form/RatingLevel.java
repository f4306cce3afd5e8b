package org.jixiao.form;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.value.Interval;

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

    @Override
    public String toString() {
        return name + " " + band.toPercentText();
    }
}
