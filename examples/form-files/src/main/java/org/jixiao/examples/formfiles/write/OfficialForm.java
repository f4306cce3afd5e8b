package org.jixiao.examples.formfiles.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.form.FundingSource;
import org.jspecify.annotations.Nullable;

/**
 * A form as the table that a unit files: head, money, indicators with merged levels, total.
 *
 * <p>Columns of the indicators: 绩效指标性质 and 绩效度量单位 stand there where the form fills them, as in the forms since 2024.
 */
public final class OfficialForm {
    private static final int LEFT = 4;

    private final FormCells form;
    private final List<Column> columns = new ArrayList<>();
    private final Grid.Builder grid;
    private int row;

    private OfficialForm(FormCells form, Grid.Builder grid) {
        this.form = form;
        this.grid = grid;
        if (fills(Column.NATURE)) {
            columns.add(Column.NATURE);
        }
        columns.add(Column.TARGET);
        if (fills(Column.UNIT)) {
            columns.add(Column.UNIT);
        }
        columns.addAll(List.of(Column.ACTUAL, Column.WEIGHT, Column.SCORE));
        for (Column other : List.of(Column.REVIEWED, Column.FINANCE)) {
            if (fills(other)) {
                columns.add(other);
            }
        }
        columns.add(Column.DEVIATION_NOTE);
    }

    private boolean fills(Column column) {
        return form.indicators().stream().anyMatch(row -> row.cell(column) != null);
    }

    /** The form as a sheet of this name. */
    public static Grid of(FormCells form, String sheet) {
        OfficialForm table = new OfficialForm(form, Grid.sheet(sheet));
        table.write();
        return table.grid.build();
    }

    private int width() {
        return LEFT + columns.size();
    }

    private void write() {
        wide("项目支出绩效自评表");
        wide("（" + form.year() + "年度）");
        label("项目名称", 0, form.project(), width());
        int half = LEFT + columns.size() / 2;
        grid.add(row, 0, 1, 3, "主管部门");
        grid.add(row, 3, 1, half - 3, form.department());
        grid.add(row, half, 1, 1, "实施单位");
        grid.add(row++, half + 1, 1, width() - half - 1, form.unit());
        money();
        indicators();
    }

    private void wide(String text) {
        grid.add(row++, 0, 1, width(), text);
    }

    private void label(String label, int from, @Nullable String value, int to) {
        grid.add(row, from, 1, 3, label);
        grid.add(row++, from + 3, 1, to - from - 3, value);
    }

    private void money() {
        Map<String, FundsCells> rows = new LinkedHashMap<>();
        FundsCells none = new FundsCells(null, null, null);
        rows.put("年度资金总额", Objects.requireNonNullElse(form.totalFunds(), none));
        for (FundingSource source :
                List.of(FundingSource.APPROPRIATION, FundingSource.CARRY_OVER, FundingSource.OTHER)) {
            rows.put(source.label(), none);
        }
        rows.putAll(form.funds());
        int last = width();
        grid.add(row, 0, rows.size() + 1, 1, "项目资金\n（" + Objects.requireNonNullElse(form.moneyUnit(), "万元") + "）");
        grid.add(row, 1, 1, 2, "");
        String[] heads = {"年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"};
        for (int i = 0; i < heads.length; i++) {
            grid.add(row, from(i, last), 1, from(i + 1, last) - from(i, last), heads[i]);
        }
        row++;
        ScoreCells execution = Objects.requireNonNullElse(form.execution(), ScoreCells.EMPTY);
        boolean first = true;
        for (Map.Entry<String, FundsCells> source : rows.entrySet()) {
            FundsCells cells = source.getValue();
            grid.add(row, 1, 1, 2, source.getKey());
            String[] values = {
                cells.initial(),
                cells.adjusted(),
                cells.executed(),
                first ? execution.weight() : "—",
                first ? execution.rate() : "",
                first ? execution.score() : "—"
            };
            for (int i = 0; i < values.length; i++) {
                grid.add(row, from(i, last), 1, from(i + 1, last) - from(i, last), values[i]);
            }
            first = false;
            row++;
        }
    }

    /** The six columns of the money share what is right of its labels; the last five are one wide where there is room. */
    private static int from(int column, int width) {
        int room = width - 3;
        return 3 + column * room / 6;
    }

    private void indicators() {
        int rows = form.indicators().size() + 1;
        grid.add(row, 0, rows, 1, "绩\n效\n指\n标");
        grid.add(row, 1, 1, 1, "一级指标");
        grid.add(row, 2, 1, 1, "二级指标");
        grid.add(row, 3, 1, 1, "三级指标");
        for (int i = 0; i < columns.size(); i++) {
            grid.add(row, LEFT + i, 1, 1, columns.get(i).heading());
        }
        row++;
        for (int i = 0; i < form.indicators().size(); i++) {
            RowCells cells = form.indicators().get(i);
            if (i == 0 || !cells.level1().equals(form.indicators().get(i - 1).level1())) {
                grid.add(row, 1, same(i, false), 1, cells.level1());
            }
            if (i == 0 || !isSame(i, i - 1)) {
                grid.add(row, 2, same(i, true), 1, cells.level2());
            }
            grid.add(row, 3, 1, 1, cells.name());
            for (int column = 0; column < columns.size(); column++) {
                grid.add(row, LEFT + column, 1, 1, cells.cell(columns.get(column)));
            }
            row++;
        }
        int weight = LEFT + columns.indexOf(Column.WEIGHT);
        grid.add(row, 0, 1, weight, "总分");
        grid.add(row, weight, 1, 1, form.total().weight());
        grid.add(row, weight + 1, 1, 1, form.total().score());
        grid.add(row++, weight + 2, 1, width() - weight - 2, "");
        if (form.grade() != null) {
            label("自评等级", 0, form.grade(), width());
        }
    }

    private boolean isSame(int one, int other) {
        RowCells first = form.indicators().get(one);
        RowCells second = form.indicators().get(other);
        return first.level1().equals(second.level1()) && first.level2().equals(second.level2());
    }

    /** How many rows from this one on have the same level 1, or the same levels 1 and 2. */
    private int same(int from, boolean both) {
        int to = from + 1;
        while (to < form.indicators().size()
                && (both
                        ? isSame(from, to)
                        : form.indicators()
                                .get(from)
                                .level1()
                                .equals(form.indicators().get(to).level1()))) {
            to++;
        }
        return to - from;
    }
}
