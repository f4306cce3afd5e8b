package org.jixiao.examples.formreview;

import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.form.Execution;
import org.jspecify.annotations.Nullable;

/** The left half of the table of a form, as printed: number of the row, its names, target and actual. */
final class Printed {
    private Printed() {}

    /** 预算执行率; its actual is the printed rate. */
    static List<String> execution(FormCells form) {
        ScoreCells execution = form.execution();
        return List.of("", Execution.LABEL, "", "", "", orEmpty(execution == null ? null : execution.rate()));
    }

    /** A row, numbered from 1. */
    static List<String> row(int index, RowCells cells) {
        return List.of(
                Integer.toString(index + 1),
                cells.level1(),
                cells.level2(),
                cells.name(),
                cells.shownTarget(),
                orEmpty(cells.actual()));
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
