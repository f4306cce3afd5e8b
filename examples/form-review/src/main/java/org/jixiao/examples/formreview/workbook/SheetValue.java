package org.jixiao.examples.formreview.workbook;

import java.math.BigDecimal;
import org.jixiao.notation.NumberNotation;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a sheet. */
public sealed interface SheetValue {
    /** So many digits of a number are kept by a spreadsheet. */
    int MOST_DIGITS = 15;

    /** An empty cell. */
    SheetValue BLANK = new Text("", Tone.PLAIN);

    /** How a text looks. */
    enum Tone {
        /** Nothing to notice. */
        PLAIN,
        /** Something is wrong. */
        WRONG,
        /** Something is doubtful. */
        DOUBT
    }

    /** Text, which stays text whatever it begins with. */
    record Text(String text, Tone tone) implements SheetValue {}

    /**
     * Points or money.
     *
     * @param decimals with how many it is shown, two at least
     */
    record Figure(BigDecimal number, int decimals) implements SheetValue {
        /** Shown with all its decimals. */
        public Figure(BigDecimal number) {
            this(number, number.stripTrailingZeros().scale());
        }
    }

    /** How many. */
    record Count(long number) implements SheetValue {}

    /** A share of 1, shown in percent. */
    record Share(BigDecimal share) implements SheetValue {}

    /** Text; an empty cell for null. */
    static SheetValue text(@Nullable String text) {
        return text == null ? BLANK : new Text(text, Tone.PLAIN);
    }

    /** A number that the program wrote; an empty cell for null. */
    static SheetValue figure(@Nullable String number) {
        return number == null ? BLANK : new Figure(new BigDecimal(number));
    }

    /** A number that the program wrote, of which two decimals are shown; an empty cell for null. */
    static SheetValue average(@Nullable String number) {
        return number == null ? BLANK : new Figure(new BigDecimal(number), 2);
    }

    /**
     * What a form prints where a number belongs: a number where it is one that a spreadsheet holds with all its digits, else the text;
     * an empty cell for null.
     */
    static SheetValue printed(@Nullable String cell) {
        return cell == null
                ? BLANK
                : NumberNotation.plain(cell)
                        .filter(number -> number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS)
                        .<SheetValue>map(Figure::new)
                        .orElseGet(() -> text(cell));
    }
}
