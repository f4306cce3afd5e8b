package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.QuantityActual;
import org.jixiao.form.QuantityTarget;
import org.jixiao.notation.IndicatorCells;
import org.jixiao.notation.IndicatorReading;
import org.jixiao.notation.ReadingProblem;
import org.jixiao.scorecard.Finding;
import org.jixiao.scorecard.FindingCode;

/** What there is to say about the cells of a row, whatever its scores. */
final class CellChecks {

    private CellChecks() {}

    static List<Finding> of(RowReading row) {
        List<Finding> findings = new ArrayList<>();
        IndicatorReading reading = row.reading();
        IndicatorCells cells = row.row().cells();
        if (reading.natureConflict()) {
            findings.add(finding(FindingCode.NATURE_CONFLICT, row, cells.target(), cells.nature()));
        }
        if (reading.target().problem().isPresent()) {
            findings.add(finding(FindingCode.UNREADABLE, row, cells.target(), Optional.empty()));
        } else {
            reading.actual().problem().ifPresent(problem -> findings.add(ofProblem(problem, row, cells)));
        }
        if (copiesTarget(reading, cells)) {
            findings.add(finding(FindingCode.ACTUAL_COPIES_TARGET, row, cells.actual(), Optional.empty()));
        }
        return findings;
    }

    private static Finding ofProblem(ReadingProblem problem, RowReading row, IndicatorCells cells) {
        return switch (problem) {
            case AMBIGUOUS -> finding(FindingCode.AMBIGUOUS, row, cells.actual(), Optional.empty());
            case UNIT_SUSPECTED -> finding(FindingCode.UNIT_SUSPECTED, row, cells.target(), cells.actual());
            case NOT_A_NUMBER -> finding(FindingCode.NOT_A_NUMBER, row, cells.target(), cells.actual());
            case UNREADABLE -> finding(FindingCode.UNREADABLE, row, cells.actual(), Optional.empty());
        };
    }

    /** The actual is the target's number with its sign; a bound in words (2小时内) is how people speak, and no copy. */
    private static boolean copiesTarget(IndicatorReading reading, IndicatorCells cells) {
        return reading.target().value().orElse(null) instanceof QuantityTarget target
                && reading.actual().value().orElse(null) instanceof QuantityActual actual
                && target.quantity().number().equals(actual.quantity().number())
                && cells.actual().filter(CellChecks::holdsSign).isPresent();
    }

    private static boolean holdsSign(String text) {
        return text.chars().anyMatch(c -> "≥≤><＞＜≧≦⩾⩽＝=".indexOf(c) >= 0);
    }

    private static Finding finding(FindingCode code, RowReading row, Optional<String> first, Optional<String> second) {
        return Finding.of(code, row.where(), Cells.shown(first), Cells.shown(second));
    }
}
