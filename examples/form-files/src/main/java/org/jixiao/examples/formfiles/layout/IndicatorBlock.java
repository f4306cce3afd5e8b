package org.jixiao.examples.formfiles.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jspecify.annotations.Nullable;

/** The table of the indicators: headings, a row an indicator, and the row of the total. */
final class IndicatorBlock {
    private static final Set<Anchor> LEVELS = EnumSet.of(Anchor.LEVEL1, Anchor.LEVEL2, Anchor.NAME);
    private static final Set<Anchor> VALUES = EnumSet.of(
            Anchor.NATURE,
            Anchor.TARGET,
            Anchor.ADJUSTED_TARGET,
            Anchor.MEASURE,
            Anchor.ACTUAL,
            Anchor.WEIGHT,
            Anchor.SCORE,
            Anchor.REVIEWED,
            Anchor.FINANCE,
            Anchor.NOTE);
    private static final Set<Anchor> COLUMNS = both(LEVELS, VALUES);
    private static final Set<Anchor> FILLED = EnumSet.of(Anchor.TARGET, Anchor.ACTUAL, Anchor.WEIGHT, Anchor.SCORE);
    private static final Set<Anchor> BEHIND = EnumSet.of(Anchor.END, Anchor.GRADE);

    private static final Set<Anchor> BESIDE = EnumSet.of(Anchor.PERSONAL, Anchor.GOALS, Anchor.END);

    private final Layout layout;
    private final boolean keepsBlank;
    private final List<Found> unknown = new ArrayList<>();
    private Map<Anchor, GridCell> columns = new EnumMap<>(Anchor.class);
    private @Nullable Grid grid;
    private final List<Map<Anchor, Found>> rows = new ArrayList<>();
    private Map<Anchor, Found> execution = Map.of();
    private Map<Anchor, Found> total = Map.of();
    private @Nullable Found level1;
    private @Nullable Found level2;
    private boolean isOver;

    /** {@code keepsBlank}: rows and cells that nobody filled in count too, and a level is what stands in its own cell. */
    IndicatorBlock(Layout layout, boolean keepsBlank) {
        this.layout = layout;
        this.keepsBlank = keepsBlank;
    }

    private static Set<Anchor> both(Set<Anchor> one, Set<Anchor> other) {
        Set<Anchor> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    /** Takes the headings of a row, together with those of the row below where they go on there; 0 rows where they are none. */
    int headings(Line line, Optional<Line> below) {
        Map<Anchor, GridCell> found = in(line);
        boolean values = found.containsKey(Anchor.TARGET) || found.containsKey(Anchor.ACTUAL);
        boolean names =
                found.containsKey(Anchor.NAME) || found.containsKey(Anchor.LEVEL2) || found.containsKey(Anchor.LEVEL1);
        if (!values || !names || found.size() < 3) {
            return 0;
        }
        int taken = 1;
        if (below.isPresent() && below.get().grid() == line.grid()) {
            Map<Anchor, GridCell> more = in(below.get());
            more.keySet().removeAll(LEVELS);
            boolean underSpans = below.get().covering().stream().anyMatch(cell -> found.containsValue(cell));
            if (underSpans && !more.isEmpty()) {
                found.values().removeIf(heading -> isDivided(heading, more.values()));
                more.forEach(found::putIfAbsent);
                taken = 2;
            }
        }
        columns = found;
        noteUnknown(line);
        grid = line.grid();
        isOver = false;
        level1 = columns.containsKey(Anchor.LEVEL1) || columns.containsKey(Anchor.LEVEL2) ? null : side(line);
        level2 = null;
        return taken;
    }

    /** 绩效指标, left of a table that has no column of its own for a class; null where nothing stands there. */
    private @Nullable Found side(Line headings) {
        int names = firstName();
        return headings.covering().stream()
                .filter(cell -> cell.column() < names && cell.rows() > 1 && !cell.isBlank())
                .reduce((one, next) -> next)
                .map(cell -> Found.of(headings, cell))
                .orElse(null);
    }

    private int firstName() {
        return columns.entrySet().stream()
                .filter(column -> LEVELS.contains(column.getKey()))
                .mapToInt(column -> column.getValue().column())
                .min()
                .orElse(0);
    }

    /** Whether other headings stand below this one: 评分 over 分值, 自评得分 and 复核得分. */
    private static boolean isDivided(GridCell heading, Collection<GridCell> below) {
        long parts = below.stream()
                .filter(part -> part.column() >= heading.column()
                        && part.column() < heading.column() + heading.columns()
                        && part.row() >= heading.row() + heading.rows())
                .count();
        return parts > 1;
    }

    /** Headings that no layout knows, right of the names: their columns are not read. */
    private void noteUnknown(Line line) {
        int names = firstName();
        line.starting().stream()
                .filter(cell -> cell.column() > names && !cell.isBlank() && !columns.containsValue(cell))
                .filter(cell -> layout.find(cell.text(), BESIDE).isEmpty())
                .forEach(cell -> unknown.add(Found.of(line, cell)));
    }

    /** Headings that were not known, in the order of the form. */
    List<Found> unknown() {
        return unknown;
    }

    private Map<Anchor, GridCell> in(Line line) {
        Map<Anchor, GridCell> found = new EnumMap<>(Anchor.class);
        for (GridCell cell : line.starting()) {
            layout.find(cell.text(), COLUMNS).ifPresent(column -> found.putIfAbsent(column, cell));
        }
        return found;
    }

    boolean hasHeadings() {
        return !columns.isEmpty();
    }

    /** Whether rows of another table can go on here: as many columns as that of the headings. */
    private boolean fits(Line line) {
        return grid == line.grid()
                || columns.values().stream()
                        .allMatch(heading -> line.over(heading).isPresent());
    }

    /** Reads a row below the headings. */
    void read(Line line) {
        if (isOver || !fits(line)) {
            return;
        }
        Map<Anchor, Found> cells = cells(line);
        if (isTotal(line)) {
            total = total(line, cells);
            isOver = true;
        } else if (isBehind(line)) {
            isOver = true;
        } else if (line.first()
                .filter(cell -> layout.is(cell.text(), Anchor.PERSONAL))
                .isEmpty()) {
            if (keepsBlank) {
                blankRow(line, cells);
            } else {
                row(line, cells);
            }
        }
    }

    /** A row as a template has it: every cell that can be filled in, and the cells of the levels, which can begin above. */
    private void blankRow(Line line, Map<Anchor, Found> cells) {
        Map<Anchor, Found> row = new EnumMap<>(cells);
        row.remove(Anchor.ADJUSTED_TARGET); // the first target is the one to fill in
        row.entrySet()
                .removeIf(found -> !LEVELS.contains(found.getKey())
                        && found.getValue().cell().row() < line.row());
        if (FILLED.stream().noneMatch(row::containsKey)) {
            return;
        }
        if (isExecution(row)) {
            execution = row;
        } else {
            rows.add(row);
        }
    }

    /** The cells of a row by their columns; a cell that covers several belongs to the first of them. */
    private Map<Anchor, Found> cells(Line line) {
        Map<Anchor, Found> cells = new EnumMap<>(Anchor.class);
        Set<GridCell> taken = new HashSet<>();
        columns.entrySet().stream()
                .sorted((one, other) -> Integer.compare(
                        one.getValue().column(), other.getValue().column()))
                .forEach(column -> line.over(column.getValue()).ifPresent(cell -> {
                    if (taken.add(cell)) {
                        cells.put(column.getKey(), Found.of(line, cell));
                    }
                }));
        return cells;
    }

    /** The points of the row of the total; its only value is the score, however many columns it covers. */
    private static Map<Anchor, Found> total(Line line, Map<Anchor, Found> cells) {
        List<GridCell> values = line.covering().stream()
                .filter(cell ->
                        !cell.isBlank() && line.first().filter(cell::equals).isEmpty())
                .filter(cell -> cell.row() == line.row())
                .toList();
        boolean isAlone = values.size() == 1 && !values.get(0).text().matches(".*\\p{IsHan}.*");
        if (isAlone && isBlank(cells.get(Anchor.SCORE)) && isBlank(cells.get(Anchor.WEIGHT))) {
            Map<Anchor, Found> total = new EnumMap<>(cells);
            total.put(Anchor.SCORE, Found.of(line, values.get(0)));
            return total;
        }
        return cells;
    }

    private static boolean isBlank(@Nullable Found found) {
        return found == null || found.cell().isBlank();
    }

    private boolean isTotal(Line line) {
        return line.first().filter(cell -> layout.is(cell.text(), Anchor.TOTAL)).isPresent();
    }

    private boolean isBehind(Line line) {
        return line.first()
                .filter(cell -> layout.find(cell.text(), BEHIND).isPresent()
                        || HeadBlock.labelled(cell.text(), layout) != null
                        || line.isOneCell())
                .isPresent();
    }

    private void row(Line line, Map<Anchor, Found> cells) {
        Found own1 = cells.get(Anchor.LEVEL1);
        boolean begins1 = false;
        if (own1 != null && !own1.cell().isBlank()) {
            begins1 = own1.cell().row() == line.row();
            level1 = own1;
        }
        Found own2 = cells.get(Anchor.LEVEL2);
        if (own2 != null && !own2.cell().isBlank()) {
            level2 = own2;
        } else if (begins1 || own2 == null) {
            level2 = null;
        } else if (own2.cell().row() < line.row()) {
            level2 = null; // one empty cell for several rows
        }
        Map<Anchor, Found> row = new EnumMap<>(Anchor.class);
        VALUES.forEach(column -> {
            Found found = cells.get(column);
            if (found != null
                    && !found.cell().isBlank()
                    && (found.cell().row() == line.row() || column == Anchor.NOTE)) {
                row.put(column, found);
            }
        });
        Found adjusted = row.remove(Anchor.ADJUSTED_TARGET);
        if (adjusted != null) {
            row.put(Anchor.TARGET, adjusted);
        }
        Found name = cells.get(Anchor.NAME);
        if (name != null && !name.cell().isBlank()) {
            row.put(Anchor.NAME, name);
        }
        boolean empty = FILLED.stream().noneMatch(row::containsKey);
        if (empty) {
            return; // a row that a template left blank
        }
        if (level1 != null) {
            row.put(Anchor.LEVEL1, level1);
        }
        if (level2 != null) {
            row.put(Anchor.LEVEL2, level2);
        }
        if (isExecution(row)) {
            execution = row;
        } else {
            rows.add(row);
        }
    }

    private boolean isExecution(Map<Anchor, Found> row) {
        Found first = row.get(Anchor.LEVEL1);
        return first != null && layout.is(first.text(), Anchor.EXECUTION);
    }

    List<Map<Anchor, Found>> rows() {
        return rows;
    }

    /** 预算执行率, where it stands among the indicators. */
    Map<Anchor, Found> execution() {
        return execution;
    }

    Map<Anchor, Found> total() {
        return total;
    }
}
