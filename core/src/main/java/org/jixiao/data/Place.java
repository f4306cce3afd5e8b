package org.jixiao.data;

import java.util.List;
import java.util.Locale;
import org.jixiao.cells.Column;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.form.Execution;
import org.jixiao.form.IndicatorPath;
import org.jspecify.annotations.Nullable;

/** Where something stands on a form. */
record Place(@Nullable String row, @Nullable String key, List<String> path) {
    static final Place FORM = new Place(null, null, List.of());
    static final Place EXECUTION = new Place(null, null, List.of(Execution.LABEL));

    static Place of(int row, IndicatorPath path) {
        return new Place(Integer.toString(row), null, List.of(path.level1(), path.level2(), path.name()));
    }

    static Place of(int row, RowCells cells) {
        return new Place(Integer.toString(row), cells.key(), List.of(cells.level1(), cells.level2(), cells.name()));
    }

    FindingData found(Finding finding, Locale locale) {
        return found(finding, null, null, locale);
    }

    /** Something found here; {@code column} and {@code cell} where it speaks of one of them. */
    FindingData found(Finding finding, @Nullable Column column, @Nullable String cell, Locale locale) {
        return new FindingData(
                finding.code().name(),
                finding.code().label(locale),
                finding.severity().code(),
                finding.severity().label(locale),
                finding.where(),
                path,
                row,
                key,
                column == null ? null : column.heading(),
                cell,
                finding.message(locale));
    }
}
