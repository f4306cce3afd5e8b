package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.value.Interval;

/** Rating scales whose bands a rule set draws itself, by the name under which forms use them. */
record OwnScales(Map<String, RatingScale> byName) implements Serializable {
    static OwnScales none() {
        return new OwnScales(Map.of());
    }

    static OwnScales of(RatingScale... scales) {
        for (RatingScale scale : scales) {
            requireLevelsOfStandard(given(scale, "scale"));
        }
        // in the order in which they were named
        return new OwnScales(Maps.uniqueIndex(List.of(scales), RatingScale::name));
    }

    private static void requireLevelsOfStandard(RatingScale scale) {
        Optional<RatingScale> standard = RatingScale.standard().stream()
                .filter(other -> other.name().equals(scale.name()))
                .findFirst();
        if (standard.isPresent() && !names(standard.get()).equals(names(scale))) {
            throw invalidAt(
                    "rating scale " + scale,
                    "scale.levels",
                    names(scale).toString(),
                    names(standard.get()).toString());
        }
    }

    private static List<String> names(RatingScale scale) {
        return scale.levels().stream().map(RatingLevel::name).toList();
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** The band of a level: as the rule set draws it where it does, else as the scale of the form has it. */
    Interval band(RatingScale scale, RatingLevel level) {
        RatingScale own = byName.isEmpty() ? null : byName.get(scale.name());
        return own == null
                ? level.band()
                : own.find(level.name()).map(RatingLevel::band).orElseGet(level::band);
    }

    /** A term for each scale, which holds its levels, which hold their bands. */
    List<Term> terms() {
        return byName.values().stream()
                .map(scale -> new Term(
                        scale.name(),
                        scale.levels().stream()
                                .map(level -> Term.of(
                                        level.name(), Term.of(level.band().toPercentText())))
                                .toList()))
                .toList();
    }

    @Override
    public String toString() {
        return byName.values().stream()
                .map(scale -> scale.levels().stream().map(RatingLevel::toString).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
