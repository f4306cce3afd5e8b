package org.jixiao.examples.formreview.since;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.data.ReviewData;
import org.jixiao.notation.NumberNotation;
import org.jspecify.annotations.Nullable;

/**
 * What makes two forms the same: district, year, unit and project, width and spaces of names aside. A form without a unit is known by
 * its department.
 */
public record FormKey(String district, String year, String unit, String project) {
    /** Writes both names tight. */
    public FormKey {
        unit = tight(unit);
        project = tight(project);
    }

    /** The key of a form. */
    public static FormKey of(FormCells form) {
        return new FormKey(
                form.district(), Integer.toString(form.year()), either(form.unit(), form.department()), form.project());
    }

    /** The key of the form behind a review. */
    public static FormKey of(ReviewData review) {
        return new FormKey(
                review.district(), review.year(), either(review.unit(), review.department()), review.project());
    }

    private static String either(@Nullable String unit, @Nullable String department) {
        return Optional.ofNullable(unit)
                .or(() -> Optional.ofNullable(department))
                .orElse("");
    }

    private static String tight(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Whether it is one form's alone: names that are blank or cut can stand for two projects. */
    public boolean isNamed() {
        return Stream.of(unit, project)
                .noneMatch(name -> NumberNotation.saysNothing(name) || name.endsWith("…") || name.endsWith("..."));
    }
}
