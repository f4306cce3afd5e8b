package org.jixiao.examples.formreview.corrections;

import java.util.Locale;
import org.jixiao.cells.RowCells;
import org.jixiao.examples.formfiles.Said;
import org.jspecify.annotations.Nullable;

/** Where a cell stands: a row of the indicators, or what stands beside them. */
public record Place(@Nullable Integer row, @Nullable String key, String where) {
    static Place of(int row, RowCells cells) {
        return new Place(row, cells.key(), cells.where());
    }

    static Place beside(String where) {
        return new Place(null, null, where);
    }

    /** The number of its row, counted from 1, and its names. */
    String text(Locale locale) {
        return text(row, where, locale);
    }

    /** The same of a row counted from 0; null for what stands beside the rows. */
    public static String text(@Nullable Integer row, String where, Locale locale) {
        return row == null
                ? where
                : Said.of("第 " + (row + 1) + " 行 " + where, "Row " + (row + 1) + " " + where)
                        .in(locale);
    }
}
