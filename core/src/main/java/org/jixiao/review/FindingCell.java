package org.jixiao.review;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.form.Execution;
import org.jixiao.form.Funds;
import org.jspecify.annotations.Nullable;

/**
 * The cell that a person looks at first: 得分 for a score that is wrong, 偏差原因分析及改进措施 for a note that is owed, the cell itself for
 * one that cannot be read.
 *
 * <p>{@code FindingCell.ofRow(finding, row)} of a MISSED_BUT_FULL in a row whose score is printed as 10 is 得分 with {@code 10}.
 *
 * @param heading of its column, as the form prints it: {@code 实际完成值}
 * @param text what is printed in it, character for character; an empty text where nothing is
 */
public record FindingCell(String heading, String text) implements Serializable {
    private static final String RATE = "执行率";
    private static final String EXECUTED = "全年执行数";
    private static final String INITIAL = "年初预算数";
    private static final String SCORE = Column.SCORE.heading();

    /**
     * Takes a heading and a text.
     *
     * @throws org.jixiao.value.InvalidValueException if one of them is null
     */
    public FindingCell {
        given(heading, "heading");
        given(text, "text");
    }

    private static Optional<FindingCell> of(String heading, @Nullable String text) {
        return Optional.of(new FindingCell(heading, Objects.requireNonNullElse(text, "")));
    }

    /**
     * The cell of a finding of an indicator.
     *
     * @return empty where the finding speaks of the row as a whole
     */
    public static Optional<FindingCell> ofRow(Finding finding, RowCells row) {
        return column(given(finding, "finding"), given(row, "row"))
                .flatMap(named -> of(named.heading(), row.cell(named)));
    }

    private static Optional<Column> column(Finding finding, RowCells row) {
        return switch (finding.code()) {
            case MISSED_BUT_FULL, MET_BUT_CUT, SCORE_ABOVE_WEIGHT, AWARD_OUTSIDE_BAND -> Optional.of(Column.SCORE);
            case NOTE_MISSING, NOTE_EMPTY, NOTE_OWED, NOTE_TOO_LONG -> Optional.of(Column.DEVIATION_NOTE);
            case ACTUAL_MISSING,
                    ACTUAL_COPIES_TARGET,
                    NOT_A_NUMBER,
                    AMBIGUOUS,
                    UNIT_MISMATCH,
                    UNIT_UNKNOWN,
                    UNIT_SUSPECTED,
                    UNIT_ASSUMED,
                    COST_ABOVE_BUDGET,
                    COST_BEYOND_YEAR -> Optional.of(Column.ACTUAL);
            case NATURE_CONFLICT, NATURE_UNKNOWN -> Optional.of(Column.NATURE);
            case TARGET_SET_LOW, COST_TARGET_STALE, DIRECTION_UNKNOWN, DIRECTION_INFERRED, BOUND_NOT_EXCEEDED ->
                Optional.of(Column.TARGET);
            case NO_WEIGHT -> Optional.of(Column.WEIGHT);
            case DEDUCTION_NOT_FORESEEN -> Optional.of(Column.DEDUCTION);
            case DUPLICATE -> Optional.of(Column.NAME);
            case NOT_ASSESSABLE -> Optional.of(row.target() == null ? Column.TARGET : Column.ACTUAL);
            case UNREADABLE -> quoted(finding, row);
            default -> Optional.empty();
        };
    }

    /** The column that holds the cell quoted. */
    private static Optional<Column> quoted(Finding finding, RowCells row) {
        String cell = String.valueOf(finding.details().get(0));
        for (Column column : Column.values()) {
            if (cell.equals(row.cell(column))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /**
     * The cell of a finding of 预算执行率.
     *
     * @return empty where the finding speaks of the execution as a whole
     */
    public static Optional<FindingCell> ofExecution(Finding finding, FormCells form) {
        ScoreCells cells = Objects.requireNonNullElse(given(form, "form").execution(), ScoreCells.EMPTY);
        return switch (given(finding, "finding").code()) {
            case MISSED_BUT_FULL, MET_BUT_CUT, SCORE_ABOVE_WEIGHT -> of(SCORE, cells.score());
            case RATE_MISMATCH, MONEY_MISSING -> of(RATE, cells.rate());
            case OVER_EXECUTED, NOT_ASSESSABLE -> of(EXECUTED, total(form).executed());
            case INITIAL_BUDGET_USED -> of(INITIAL, total(form).initial());
            case UNREADABLE -> {
                String cell = String.valueOf(finding.details().get(0));
                yield cell.equals(cells.rate()) ? of(RATE, cell) : of(SCORE, cell);
            }
            default -> Optional.empty();
        };
    }

    private static FundsCells total(FormCells form) {
        return Objects.requireNonNullElseGet(form.totalFunds(), () -> new FundsCells(null, null, null));
    }

    /**
     * The cell of a finding of the form as a whole: that of its total, its grade, or the column of the money that does not add up.
     *
     * @return empty where no single cell is meant
     */
    public static Optional<FindingCell> ofForm(Finding finding, FormCells form) {
        given(form, "form");
        return switch (given(finding, "finding").code()) {
            case TOTAL_MISMATCH, TOTAL_ABOVE_CEILING -> of(SCORE, form.total().score());
            case GRADE_MISMATCH -> of("等级", form.grade());
            case FUNDS_MISMATCH -> {
                String heading = finding.where().substring(finding.where().indexOf('/') + 1);
                FundsCells total = total(form);
                yield of(
                        heading,
                        switch (heading) {
                            case INITIAL -> total.initial();
                            case EXECUTED -> total.executed();
                            default -> total.adjusted();
                        });
            }
            case UNREADABLE -> unreadOfForm(finding, form);
            default -> Optional.empty();
        };
    }

    private static Optional<FindingCell> unreadOfForm(Finding finding, FormCells form) {
        String cell = String.valueOf(finding.details().get(0));
        int slash = finding.where().lastIndexOf('/');
        String row = finding.where().substring(0, Math.max(slash, 0));
        if (row.equals(Funds.TOTAL_LABEL) || form.funds().containsKey(row)) {
            return of(finding.where().substring(slash + 1), cell);
        }
        if (finding.where().equals(Execution.LABEL)) {
            return of(Column.WEIGHT.heading(), cell);
        }
        return cell.equals(form.total().score()) ? of(SCORE, cell) : Optional.empty();
    }
}
