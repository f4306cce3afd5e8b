package org.jixiao.notation.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.CellMistake;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.form.Execution;
import org.jixiao.form.Funds;
import org.jixiao.form.Target;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jspecify.annotations.Nullable;

/** The mistakes in the cells of a form that was read. */
public final class CellMistakes {
    private static final String UNREADABLE = ReadingProblem.UNREADABLE.name();
    private static final String BLANK = ReadingProblem.BLANK.name();

    private final FormCells cells;
    private final FormReading reading;
    private final List<CellMistake> mistakes = new ArrayList<>();

    /** Of a form and of what was read in it. */
    public CellMistakes(FormCells cells, FormReading reading) {
        this.cells = cells;
        this.reading = reading;
    }

    /** Those of the form first, then row by row in the order of the columns. */
    public List<CellMistake> all() {
        form();
        Iterator<RowReading> rows = reading.rows().iterator();
        for (int i = 0; i < cells.indicators().size(); i++) {
            if (!FormReading.isLeftBlank(cells.indicators().get(i))) {
                new Row(i, rows.next()).check();
            }
        }
        return mistakes;
    }

    private void form() {
        if (cells.project().isBlank()) {
            ofForm("", "项目名称", BLANK, null);
        }
        if (FormReading.year(cells).isEmpty()) {
            ofForm("", "年度", UNREADABLE, cells.year() == 0 ? null : Integer.toString(cells.year()));
        }
        for (Map.Entry<String, FundsCells> source : cells.funds().entrySet()) {
            if (source.getKey().isBlank()) {
                ofForm("", "资金来源", BLANK, null);
            }
        }
        for (Unread cell : reading.unread()) {
            boolean weight = cell.row().equals(Execution.LABEL);
            boolean moneyUnit =
                    cell.row().equals(Funds.TOTAL_LABEL) && cell.column().isEmpty();
            String field = weight ? "分值" : moneyUnit ? "金额单位" : cell.column();
            ofForm(moneyUnit ? "" : cell.row(), field, cell.problem().name(), cell.cell());
        }
        ScoreCells execution = cells.execution();
        if (execution != null
                && !WeightCells.isNone(execution.rate())
                && ExecutionRateText.share(execution.rate()).isEmpty()) {
            ofForm(Execution.LABEL, "执行率", UNREADABLE, execution.rate());
        }
    }

    private void ofForm(String place, String field, String code, @Nullable String met) {
        mistakes.add(new CellMistake(null, -1, place, null, field, code, met));
    }

    /** The mistakes in the cells of one row. */
    private final class Row {
        private final int place;
        private final RowReading read;
        private final RowCells row;

        Row(int place, RowReading read) {
            this.place = place;
            this.read = read;
            this.row = read.row();
        }

        void check() {
            for (Column name : List.of(Column.LEVEL1, Column.LEVEL2, Column.NAME)) {
                if (String.valueOf(row.cell(name)).isBlank()) {
                    add(name, BLANK);
                }
            }
            nature();
            if (!FormReading.isStruckOut(row)) {
                targetAndActual();
            }
            if (!read.isScored()) {
                add(Column.WEIGHT, UNREADABLE);
            }
            points(Column.SCORE);
            award();
            points(Column.DEDUCTION);
            read.reading().unread().forEach(column -> add(column, UNREADABLE));
        }

        private void nature() {
            if (read.reading().natureUnknown()) {
                add(Column.NATURE, "NATURE_UNKNOWN");
            } else if (read.reading().natureConflict()) {
                add(Column.NATURE, "NATURE_CONFLICT");
            }
        }

        private void targetAndActual() {
            Optional<ReadingProblem> ofTarget = read.reading().target().problem();
            ofTarget.ifPresent(problem -> add(Column.TARGET, problem.name()));
            if (isOfOtherType()) {
                add(Column.TARGET, "OTHER_TYPE");
            }
            if (ofTarget.isEmpty() && row.notApplicable() == null) {
                read.reading().actual().problem().ifPresent(problem -> add(Column.ACTUAL, problem.name()));
            }
        }

        private boolean isOfOtherType() {
            Target target = read.reading().target().value().orElse(null);
            List<Class<? extends Target>> kinds =
                    TargetReader.KINDS.getOrDefault(String.valueOf(row.type()), List.of());
            return target != null
                    && !kinds.isEmpty()
                    && kinds.stream().noneMatch(kind -> kind.isInstance(target))
                    && !isNumberInWords();
        }

        /** 100%, which 完成 answers: target and actual are then taken as words. */
        private boolean isNumberInWords() {
            return "number".equals(row.type())
                    && NumberScanner.scanWhole(CellText.of(row.target()))
                            .filter(numbers -> numbers.size() == 1)
                            .isPresent();
        }

        private void award() {
            points(Column.AWARD);
            boolean number = read.reading()
                    .target()
                    .value()
                    .filter(target -> target instanceof QuantityTarget || target instanceof RangeTarget)
                    .isPresent();
            if (number && reading.weights().points(row.award()) != null) {
                add(Column.AWARD, "AWARD_ON_NUMBER");
            }
        }

        private void points(Column column) {
            if (reading.weights().isUnreadable(row.cell(column))) {
                add(column, UNREADABLE);
            }
        }

        private void add(Column column, String code) {
            mistakes.add(
                    new CellMistake(row.key(), place, read.where(), column, column.heading(), code, row.cell(column)));
        }
    }
}
