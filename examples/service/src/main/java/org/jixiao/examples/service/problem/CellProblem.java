package org.jixiao.examples.service.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.CellMistake;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.Place;
import org.jspecify.annotations.Nullable;

/**
 * One cell that could not be read.
 *
 * @param code stable, of {@link CellMistake}: {@code NOT_A_NUMBER}
 * @param key the caller's own key of the row
 * @param row its place among the indicators, counted from 0
 * @param place the names of the three levels, or the row of the funds
 * @param field the heading of the column
 * @param met the cell as it came
 * @param line of the body
 * @param column of that line
 * @param pointer JSON pointer of the cell
 * @param chinese the mistake in a sentence
 * @param english the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CellProblem(
        String code,
        @Nullable String key,
        @Nullable Integer row,
        String place,
        String field,
        @Nullable String met,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String pointer,
        String chinese,
        String english) {
    static CellProblem of(CellMistake mistake, FileForm form) {
        Spot spot = Spot.of(form.places().of(mistake));
        return new CellProblem(
                mistake.code(),
                mistake.key(),
                mistake.row() < 0 ? null : mistake.row(),
                mistake.place(),
                mistake.field(),
                mistake.met(),
                spot.line(),
                spot.column(),
                spot.pointer(),
                mistake.message(Locale.CHINESE),
                mistake.message(Locale.ENGLISH));
    }

    /** A place in the body, as numbers; of a table the row counts as the line. */
    record Spot(
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String pointer) {
        static final Spot NONE = new Spot(null, null, null);

        static Spot of(Optional<Place> place) {
            return place.map(Spot::of).orElse(NONE);
        }

        private static Spot of(Place place) {
            if (place instanceof Place.InJson in) {
                return new Spot(in.line(), in.column(), in.pointer());
            }
            if (place instanceof Place.InText in) {
                return new Spot(in.line(), in.column(), null);
            }
            Place.InTable in = (Place.InTable) place;
            return new Spot(in.row(), in.column(), null);
        }
    }
}
