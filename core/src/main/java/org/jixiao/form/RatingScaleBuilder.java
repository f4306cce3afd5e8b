package org.jixiao.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.value.Interval;

/** Collects the levels of a scale, best first. */
public final class RatingScaleBuilder {
    private final String name;
    private final List<RatingLevel> levels = new ArrayList<>();

    RatingScaleBuilder(String name) {
        this.name = name;
    }

    /**
     * The next level below those named so far, with its band of the weight: {@code level("良", "[80%, 90%)")}.
     *
     * @throws IllegalArgumentException if the name is blank or the band is no interval
     */
    public RatingScaleBuilder level(String name, String band) {
        try {
            levels.add(new RatingLevel(
                    Texts.requireText("the name of a level", name),
                    Interval.parse(Texts.requireText("a band such as [80%, 90%)", band))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "rating scale " + this.name + ", level " + name + ": " + e.getMessage(), e);
        }
        return this;
    }

    /**
     * The finished scale.
     *
     * @throws IllegalArgumentException if there is no level, two levels share a name, a band leaves [0, 1], or the
     *     bands do not descend
     */
    public RatingScale build() {
        return ImmutableRatingScale.make(name, levels);
    }
}
