package org.jixiao.cells;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form. Its names are never null, but can be blank; any other cell that is blank becomes null.
 *
 * <pre>{@code
 * RowCells row = RowCells.row("产出指标", "数量指标", "报告数量")
 *         .withTarget("≥5").withUnit("份").withActual("7份").withWeight("10").withScore("10");
 * }</pre>
 *
 * <p>The columns from {@code reviewed} on carry what some forms print beside these, or what text alone cannot say; {@link Column}
 * describes each.
 *
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param nature 绩效指标性质: a sign, 正向, 反向 or 定性
 * @param target 年度指标值
 * @param unit 绩效度量单位
 * @param actual 实际完成值
 * @param weight 分值
 * @param score 得分
 * @param deviationNote 偏差原因分析及改进措施
 * @param reviewed 得分 of the department's reviewer
 * @param finance 得分 of the finance office
 * @param type number, rating, deadline or words; decides before the cells are read
 * @param award points of the evaluator; the score where it is null
 * @param deduction 扣分
 * @param start the first day of the work
 * @param scale the rating scale
 * @param notApplicable why the indicator does not apply
 * @param key the caller's own key of the row
 */
public record RowCells(
        String level1,
        String level2,
        String name,
        @Nullable String nature,
        @Nullable String target,
        @Nullable String unit,
        @Nullable String actual,
        @Nullable String weight,
        @Nullable String score,
        @Nullable String deviationNote,
        @Nullable String reviewed,
        @Nullable String finance,
        @Nullable String type,
        @Nullable String award,
        @Nullable String deduction,
        @Nullable String start,
        @Nullable String scale,
        @Nullable String notApplicable,
        @Nullable String key)
        implements Serializable {
    /**
     * Takes the cells as they were printed.
     *
     * @throws org.jixiao.value.InvalidValueException if a name is null
     */
    public RowCells {
        given(level1, "level1");
        given(level2, "level2");
        given(name, "name");
        nature = Blank.toNull(nature);
        target = Blank.toNull(target);
        unit = Blank.toNull(unit);
        actual = Blank.toNull(actual);
        weight = Blank.toNull(weight);
        score = Blank.toNull(score);
        deviationNote = Blank.toNull(deviationNote);
        reviewed = Blank.toNull(reviewed);
        finance = Blank.toNull(finance);
        type = Blank.toNull(type);
        award = Blank.toNull(award);
        deduction = Blank.toNull(deduction);
        start = Blank.toNull(start);
        scale = Blank.toNull(scale);
        notApplicable = Blank.toNull(notApplicable);
        key = Blank.toNull(key);
    }

    /** A row with its names; all other cells are empty. */
    public static RowCells row(String level1, String level2, String name) {
        Map<Column, @Nullable String> cells = new EnumMap<>(Column.class);
        cells.put(Column.LEVEL1, level1);
        cells.put(Column.LEVEL2, level2);
        cells.put(Column.NAME, name);
        return of(cells);
    }

    /** What stands in a column; null where it is empty. */
    public @Nullable String cell(Column column) {
        return switch (given(column, "column")) {
            case LEVEL1 -> level1;
            case LEVEL2 -> level2;
            case NAME -> name;
            case NATURE -> nature;
            case TARGET -> target;
            case UNIT -> unit;
            case ACTUAL -> actual;
            case WEIGHT -> weight;
            case SCORE -> score;
            case DEVIATION_NOTE -> deviationNote;
            case REVIEWED -> reviewed;
            case FINANCE -> finance;
            case TYPE -> type;
            case AWARD -> award;
            case DEDUCTION -> deduction;
            case START -> start;
            case SCALE -> scale;
            case NOT_APPLICABLE -> notApplicable;
            case KEY -> key;
        };
    }

    /**
     * The same row with this text in a column.
     *
     * @throws org.jixiao.value.InvalidValueException if a name is null
     */
    public RowCells with(Column column, @Nullable String text) {
        Map<Column, @Nullable String> cells = cells();
        cells.put(given(column, "column"), text);
        return of(cells);
    }

    /** The same row with this 绩效指标性质. */
    public RowCells withNature(@Nullable String text) {
        return with(Column.NATURE, text);
    }

    /** The same row with this 年度指标值. */
    public RowCells withTarget(@Nullable String text) {
        return with(Column.TARGET, text);
    }

    /** The same row with this 绩效度量单位. */
    public RowCells withUnit(@Nullable String text) {
        return with(Column.UNIT, text);
    }

    /** The same row with this 实际完成值. */
    public RowCells withActual(@Nullable String text) {
        return with(Column.ACTUAL, text);
    }

    /** The same row with this 分值. */
    public RowCells withWeight(@Nullable String text) {
        return with(Column.WEIGHT, text);
    }

    /** The same row with this 得分. */
    public RowCells withScore(@Nullable String text) {
        return with(Column.SCORE, text);
    }

    /** The same row with these 偏差原因分析及改进措施. */
    public RowCells withDeviationNote(@Nullable String text) {
        return with(Column.DEVIATION_NOTE, text);
    }

    /** Sign, target and unit in one text, words apart: {@code ≥5份}, {@code 定性 优良中低差}; empty where all three cells are. */
    public String shownTarget() {
        return joined(joined(orEmpty(nature), orEmpty(target)), orEmpty(unit));
    }

    private static String joined(String left, String right) {
        boolean apart = !left.isEmpty() && !right.isEmpty() && Character.isLetter(left.codePointBefore(left.length()));
        return left + (apart ? " " : "") + right;
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    /** The names of the three levels, such as 产出指标/数量指标/报告数量. */
    public String where() {
        return level1 + "/" + level2 + "/" + name;
    }

    private Map<Column, @Nullable String> cells() {
        Map<Column, @Nullable String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, cell(column));
        }
        return cells;
    }

    @SuppressWarnings("NullAway") // the constructor refuses names that are null
    private static RowCells of(Map<Column, @Nullable String> cells) {
        return new RowCells(
                cells.get(Column.LEVEL1),
                cells.get(Column.LEVEL2),
                cells.get(Column.NAME),
                cells.get(Column.NATURE),
                cells.get(Column.TARGET),
                cells.get(Column.UNIT),
                cells.get(Column.ACTUAL),
                cells.get(Column.WEIGHT),
                cells.get(Column.SCORE),
                cells.get(Column.DEVIATION_NOTE),
                cells.get(Column.REVIEWED),
                cells.get(Column.FINANCE),
                cells.get(Column.TYPE),
                cells.get(Column.AWARD),
                cells.get(Column.DEDUCTION),
                cells.get(Column.START),
                cells.get(Column.SCALE),
                cells.get(Column.NOT_APPLICABLE),
                cells.get(Column.KEY));
    }
}
