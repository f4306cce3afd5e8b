package org.jixiao.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.notation.IndicatorReading;
import org.jixiao.notation.ReadingProblem;
import org.jspecify.annotations.Nullable;

/** The findings of the cells of a row, whatever its scores. */
final class CellChecks {

    private CellChecks() {}

    static List<Finding> of(RowReading row) {
        List<Finding> findings = new ArrayList<>();
        IndicatorReading reading = row.reading();
        IndicatorCells cells = row.row();
        if (reading.natureConflict()) {
            findings.add(quoting(FindingCode.NATURE_CONFLICT, row, cells.target(), cells.nature()));
        }
        if (reading.target().problem().isPresent()) {
            findings.add(quoting(FindingCode.UNREADABLE, row, cells.target()));
        } else {
            reading.actual().problem().ifPresent(problem -> findings.add(ofProblem(problem, row, cells)));
        }
        if (copiesTarget(reading, cells)) {
            findings.add(quoting(FindingCode.ACTUAL_COPIES_TARGET, row, cells.actual()));
        }
        return findings;
    }

    private static Finding ofProblem(ReadingProblem problem, RowReading row, IndicatorCells cells) {
        return switch (problem) {
            case AMBIGUOUS -> quoting(FindingCode.AMBIGUOUS, row, cells.actual());
            case UNIT_SUSPECTED -> quoting(FindingCode.UNIT_SUSPECTED, row, cells.target(), cells.actual());
            case NOT_A_NUMBER -> quoting(FindingCode.NOT_A_NUMBER, row, cells.target(), cells.actual());
            case UNREADABLE -> quoting(FindingCode.UNREADABLE, row, cells.actual());
        };
    }

    /** The actual is the target's number with its sign; a bound in words (2小时内) is ordinary usage, and no copy. */
    private static boolean copiesTarget(IndicatorReading reading, IndicatorCells cells) {
        return reading.target().value().orElse(null) instanceof QuantityTarget target
                && reading.actual().value().orElse(null) instanceof QuantityActual actual
                && target.quantity().number().equals(actual.quantity().number())
                && holdsSign(cells.actual());
    }

    private static boolean holdsSign(@Nullable String text) {
        return text != null && text.chars().anyMatch(c -> "≥≤><＞＜≧≦⩾⩽＝=".indexOf(c) >= 0);
    }

    private static Finding quoting(FindingCode code, RowReading row, @Nullable String... cells) {
        return Finding.of(
                code, row.where(), Arrays.stream(cells).map(Cells::shown).toArray(Serializable[]::new));
    }
}
