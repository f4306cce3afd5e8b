package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.cells.Column;
import org.jixiao.cells.RowCells;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.layout.LaidOutForm.Printed;
import org.jspecify.annotations.Nullable;

/** The rows of a template, each given to one row of a form: that of its levels and name, else the first free one of its levels. */
final class TemplateRows {
    /** 指标1：, …… and the like: a name is to be written over it. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:指标)?[0-9一二三四五六七八九十]*[：:.、]?|[.…]+|-+|—+");

    private final List<Map<Column, Printed>> free;
    /** What was written into the cells of levels that were empty; several rows can share one. */
    private final Map<GridCell, String> levels = new HashMap<>();

    TemplateRows(List<Map<Column, Printed>> rows) {
        this.free = new ArrayList<>(rows);
    }

    /** The row for {@code row}, which nobody else gets; empty where none is left that its levels allow. */
    Optional<Map<Column, Printed>> take(RowCells row) {
        Optional<Map<Column, Printed>> found = free.stream()
                .filter(place -> fits(place, row) && name(place).equals(squeezed(row.name())))
                .findFirst()
                .or(() -> free.stream()
                        .filter(place -> fits(place, row)
                                && PLACEHOLDER.matcher(name(place)).matches())
                        .findFirst());
        found.ifPresent(place -> {
            free.remove(place);
            note(place, Column.LEVEL1, row.level1());
            note(place, Column.LEVEL2, row.level2());
        });
        return found;
    }

    private void note(Map<Column, Printed> place, Column column, String level) {
        Printed cell = place.get(column);
        if (cell != null) {
            levels.put(cell.cell(), squeezed(level));
        }
    }

    private boolean fits(Map<Column, Printed> place, RowCells row) {
        return fits(place.get(Column.LEVEL1), row.level1()) && fits(place.get(Column.LEVEL2), row.level2());
    }

    /** Whether the cell of a level says it, or nothing yet. */
    private boolean fits(@Nullable Printed cell, String level) {
        if (cell == null) {
            return true;
        }
        String met = levels.getOrDefault(cell.cell(), squeezed(cell.text()));
        boolean isTaken = levels.containsKey(cell.cell());
        return (met.isEmpty() && !isTaken) || met.equals(squeezed(level));
    }

    private static String name(Map<Column, Printed> place) {
        Printed name = place.get(Column.NAME);
        return name == null ? "" : squeezed(name.text());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
