package org.jixiao.review;

import static org.jixiao.value.internal.Checks.given;

import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;

/** Which column of its row a finding speaks of. */
public final class FindingColumns {
    private FindingColumns() {}

    /**
     * The column that a person looks at first: 得分 for a score that is wrong, 偏差原因 for a note that is owed, the cell itself for
     * one that cannot be read.
     *
     * @return empty where the finding speaks of the row as a whole
     */
    public static Optional<Column> of(Finding finding, RowCells row) {
        given(row, "row");
        return switch (given(finding, "finding").code()) {
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
}
