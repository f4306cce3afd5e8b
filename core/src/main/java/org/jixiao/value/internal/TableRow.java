package org.jixiao.value.internal;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

/**
 * A row of a table as a rule author writes it: {@code "[90%, +∞): 5"}.
 *
 * @param key what stands before the colon
 * @param value what stands behind it
 */
public record TableRow(String key, String value) {
    /**
     * Splits a row at its colon.
     *
     * @throws IllegalArgumentException if it has none; the message shows {@code sample}
     */
    public static TableRow read(String row, String sample) {
        String half = HalfWidth.of(given(row, "row"));
        int colon = half.indexOf(':');
        if (colon < 0) {
            throw invalid("table.row", quoted(row), sample);
        }
        return new TableRow(
                half.substring(0, colon).strip(), half.substring(colon + 1).strip());
    }
}
