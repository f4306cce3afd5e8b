package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jixiao.value.internal.Checks;

/**
 * A table of a report: {@code Table.of("规则集", List.of("规则集", "项目数"), rows).figures(1)}. The first cell of a row is its head.
 * Immutable.
 */
public final class Table {
    private final String caption;
    private final List<String> heads;
    private final List<List<Row>> groups;
    private final Set<Integer> figures;
    private final ImmutableMap<Integer, String> looks;
    private final String kind;

    /** A row: {@code anchor} is the name by which links find it, if it has one. */
    record Row(List<Cell> cells, String anchor, Tone tone, boolean isTotal) {
        Row {
            cells = List.copyOf(cells);
        }

        static Row of(List<Cell> cells) {
            return new Row(cells, "", Tone.PLAIN, false);
        }
    }

    private Table(
            String caption,
            List<String> heads,
            List<List<Row>> groups,
            Set<Integer> figures,
            ImmutableMap<Integer, String> looks,
            String kind) {
        this.caption = caption;
        this.heads = heads;
        this.groups = groups;
        this.figures = figures;
        this.looks = looks;
        this.kind = kind;
    }

    /**
     * A table under its caption.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null, or a row has not as many cells as there are heads
     */
    public static Table of(String caption, List<String> heads, List<List<Cell>> rows) {
        List<String> columns = Checks.list(heads, "heads");
        List<Row> checked = new ArrayList<>();
        for (List<Cell> row : Checks.list(rows, "rows")) {
            List<Cell> cells = new ArrayList<>(Checks.list(row, "cells"));
            if (cells.size() != columns.size()) {
                throw invalid("report.cells", Integer.toString(cells.size()), columns.size());
            }
            if (!cells.isEmpty()) {
                cells.set(0, cells.get(0).head());
            }
            checked.add(Row.of(cells));
        }
        return new Table(given(caption, "caption"), columns, List.of(checked), Set.of(), ImmutableMap.of(), "");
    }

    /** A table of rows that span as they please; each group stands together. */
    static Table ofGroups(String caption, List<String> heads, List<List<Row>> groups) {
        return new Table(
                caption,
                List.copyOf(heads),
                groups.stream().map(List::copyOf).toList(),
                Set.of(),
                ImmutableMap.of(),
                "");
    }

    /**
     * The same table with columns, counted from 0, that hold figures: they stand at the right, point under point.
     *
     * @throws org.jixiao.value.InvalidValueException if there is no such column
     */
    public Table figures(int... columns) {
        Set<Integer> all = ImmutableSet.<Integer>builder()
                .addAll(figures)
                .addAll(checked(columns))
                .build();
        return new Table(caption, heads, groups, all, looks, kind);
    }

    /**
     * The same table with columns, counted from 0, that hold sentences: they get the room that others leave.
     *
     * @throws org.jixiao.value.InvalidValueException if there is no such column
     */
    public Table prose(int... columns) {
        return looking("prose", columns);
    }

    /**
     * The same table with columns, counted from 0, that a person fills in: they keep room to write, also where they are empty.
     *
     * @throws org.jixiao.value.InvalidValueException if there is no such column
     */
    public Table blank(int... columns) {
        return looking("blank", columns);
    }

    private Table looking(String look, int... columns) {
        Map<Integer, String> all = new TreeMap<>(looks);
        checked(columns).forEach(column -> all.put(column, look));
        return new Table(caption, heads, groups, figures, ImmutableMap.copyOf(all), kind);
    }

    private List<Integer> checked(int... columns) {
        IntStream.of(given(columns, "columns"))
                .filter(column -> column < 0 || column >= heads.size())
                .findFirst()
                .ifPresent(column -> {
                    throw invalid("report.column", Integer.toString(column), heads.size() - 1);
                });
        return IntStream.of(columns).boxed().toList();
    }

    /** The same table under the name that style sheets have for it. */
    Table kind(String name) {
        return new Table(caption, heads, groups, figures, looks, name);
    }

    String caption() {
        return caption;
    }

    List<String> heads() {
        return heads;
    }

    List<List<Row>> groups() {
        return groups;
    }

    List<Row> rows() {
        return groups.stream().flatMap(List::stream).toList();
    }

    boolean isFigure(int column) {
        return figures.contains(column);
    }

    Set<Integer> figures() {
        return figures;
    }

    /** What style sheets call a column that holds no figures; empty for most. */
    String look(int column) {
        return looks.getOrDefault(column, "");
    }

    String kind() {
        return kind;
    }

    boolean isEmpty() {
        return groups.stream().allMatch(List::isEmpty);
    }

    /** The table in columns for a terminal. */
    @Override
    public String toString() {
        return TextTable.of(this).toString();
    }
}
