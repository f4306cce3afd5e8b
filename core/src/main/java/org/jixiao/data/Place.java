package org.jixiao.data;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.form.Execution;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorPath;
import org.jixiao.review.FindingCell;
import org.jspecify.annotations.Nullable;

/** Where something stands on a form. */
record Place(@Nullable String row, @Nullable String key, List<String> path) {
    static final Place FORM = new Place(null, null, List.of());
    static final Place EXECUTION = new Place(null, null, List.of(Execution.LABEL));

    static Place of(int row, Indicator indicator) {
        IndicatorPath path = indicator.path();
        return new Place(
                Integer.toString(row),
                indicator.key().orElse(null),
                List.of(path.level1(), path.level2(), path.name()));
    }

    static Place of(int row, RowCells cells) {
        return new Place(Integer.toString(row), cells.key(), List.of(cells.level1(), cells.level2(), cells.name()));
    }

    FindingData found(Finding finding, Locale locale) {
        return found(finding, Optional.empty(), locale);
    }

    /** Something found here, in {@code cell} where it speaks of one. */
    FindingData found(Finding finding, Optional<FindingCell> cell, Locale locale) {
        return new FindingData(
                finding.code().name(),
                finding.code().label(locale),
                finding.severity().code(),
                finding.severity().label(locale),
                finding.where(),
                path,
                row,
                key,
                cell.map(FindingCell::heading).orElse(null),
                cell.map(FindingCell::text).filter(text -> !text.isEmpty()).orElse(null),
                finding.message(locale));
    }
}
