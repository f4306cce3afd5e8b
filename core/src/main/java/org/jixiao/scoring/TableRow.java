package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

/**
 * A row of a table as a rule author writes it: {@code "[90%, +∞): 5"}.
 *
 * @param key what stands before the colon
 * @param value what stands behind it
 */
record TableRow(String key, String value) {
    /**
     * Splits a row at its colon.
     *
     * @throws IllegalArgumentException if it has none; the message shows {@code sample}
     */
    static TableRow read(String row, String sample) {
        int colon = given(row, "row").indexOf(':');
        if (colon < 0) {
            throw invalid("table.row", '"' + row + '"', sample);
        }
        return new TableRow(
                row.substring(0, colon).strip(), row.substring(colon + 1).strip());
    }
}
