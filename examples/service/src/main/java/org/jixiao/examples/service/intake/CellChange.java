package org.jixiao.examples.service.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.service.problem.Problem;
import org.jixiao.examples.service.problem.ProblemCode;
import org.jixiao.examples.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Other text in some cells of one row. The row goes by its key, or by its place among the indicators, counted from 0.
 *
 * @param key null where the row goes by its place
 * @param row null where it goes by its key
 * @param cells the new texts; a blank one makes the cell empty
 */
record CellChange(@Nullable String key, @Nullable Integer row, Map<Column, String> cells) {
    CellChange {
        cells = cells.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(cells));
    }

    FormCells in(FormCells form) {
        List<RowCells> rows = new ArrayList<>(form.indicators());
        int place = place(rows);
        for (Map.Entry<Column, String> cell : cells.entrySet()) {
            rows.set(place, rows.get(place).with(cell.getKey(), cell.getValue()));
        }
        return form.withIndicators(rows);
    }

    private int place(List<RowCells> rows) {
        if (key == null) {
            if (row == null || row < 0 || row >= rows.size()) {
                throw unknown(
                        "第 " + row + " 行（从 0 起；表有 " + rows.size() + " 行）",
                        "row " + row + " (from 0; the form has " + rows.size() + ")");
            }
            return row;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (key.equals(rows.get(i).key())) {
                return i;
            }
        }
        throw unknown("键为 \"" + key + "\" 的行", "row with the key \"" + key + "\"");
    }

    private ProblemException unknown(String chinese, String english) {
        return new ProblemException(
                Problem.ofRow(ProblemCode.CHANGE, Said.of("表里没有" + chinese, "the form has no " + english), key));
    }
}
