package org.jixiao.notation;

import static org.jixiao.value.internal.Checks.given;

import java.time.Year;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.notation.internal.CellMistakes;
import org.jixiao.notation.internal.FormReading;

/**
 * Reads a whole form from its cells, as users write them: １２００, 1,200, 95％, 2024年11月, 正向.
 *
 * <pre>{@code
 * ReadForm read = FormNotation.read(cells);
 * read.mistakes().forEach(mistake -> System.out.println(mistake.message(Locale.CHINESE)));
 * read.form().ifPresent(form -> System.out.println(scorer.score(form).total()));
 * }</pre>
 */
public final class FormNotation {
    /** For the cells of a form whose own year cannot be read. */
    private static final Year ANY = Year.of(2000);

    private FormNotation() {}

    /**
     * The form and all mistakes in its cells at once; never an exception, whatever they hold.
     *
     * @throws org.jixiao.value.InvalidValueException if {@code cells} is null
     */
    public static ReadForm read(FormCells cells) {
        Optional<Year> year = FormReading.year(given(cells, "cells"));
        FormReading reading = FormReading.ofAll(cells, year.orElse(ANY));
        return new ReadForm(year.isPresent() ? reading.form() : null, new CellMistakes(cells, reading).all());
    }
}
