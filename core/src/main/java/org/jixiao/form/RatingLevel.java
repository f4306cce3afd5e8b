package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * One level of a {@link RatingScale}.
 *
 * @param name as forms write it: 优; not blank
 * @param band the shares of the weight an evaluator may award, inside [0, 1]
 */
public record RatingLevel(String name, Interval band) implements Serializable {
    private static final Interval SHARES = Interval.closed(Fraction.ZERO, Fraction.ONE);

    /**
     * Refuses a blank name and a band outside [0, 1].
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null, the name is blank or the band leaves [0, 1]
     */
    public RatingLevel {
        Texts.filled("scale.level_name", name);
        if (!SHARES.encloses(given(band, "band"))) {
            throw invalid("scale.band", band.toPercentText());
        }
    }

    @Override
    public String toString() {
        return name + " " + band.toPercentText();
    }
}
