package org.jixiao.report;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.report.Table.Row;

/**
 * A row of the table of indicators, before the names of its levels are merged with those above and below.
 *
 * @param rest what stands behind the names
 */
record FormRow(String level1, String level2, String name, List<Cell> rest, String anchor, Tone tone) {

    /** The rows in groups of one level-1 name each; a name that goes on over rows stands once and spans them. */
    static List<List<Row>> merged(List<FormRow> rows) {
        List<List<Row>> groups = new ArrayList<>();
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && rows.get(to).level1.equals(rows.get(from).level1)) {
                to++;
            }
            groups.add(group(rows, from, to));
        }
        return groups;
    }

    private static List<Row> group(List<FormRow> rows, int from, int to) {
        List<Row> merged = new ArrayList<>();
        int level2 = from;
        for (int i = from; i < to; i++) {
            FormRow row = rows.get(i);
            List<Cell> cells = new ArrayList<>();
            if (i == from) {
                cells.add(level(row.level1, to - from));
            }
            if (i == level2) {
                while (level2 < to && rows.get(level2).level2.equals(row.level2)) {
                    level2++;
                }
                cells.add(level(row.level2, level2 - i));
            }
            cells.add(Cell.of(Integer.toString(i + 1)).kind("no"));
            cells.add(Cell.of(row.name).under(row.level1 + " / " + row.level2).head());
            cells.addAll(row.rest);
            merged.add(new Row(cells, row.anchor, row.tone, false));
        }
        return merged;
    }

    private static Cell level(String name, int rows) {
        return Cell.of(name).spanning(rows, 1).head().kind("level");
    }
}
