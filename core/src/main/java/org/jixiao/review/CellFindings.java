package org.jixiao.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.OpenCause;
import org.jixiao.notation.NumberNotation;
import org.jixiao.notation.internal.Cells;
import org.jixiao.notation.internal.FormReading;
import org.jixiao.notation.internal.IndicatorReading;
import org.jixiao.notation.internal.ReadingProblem;
import org.jixiao.notation.internal.RowReading;
import org.jixiao.notation.internal.WeightCells;
import org.jspecify.annotations.Nullable;

/** The findings of the cells of a row that carries points, whatever its scores. */
final class CellFindings {
    private final RowReading row;
    private final RowCells cells;
    private final List<Finding> findings = new ArrayList<>();

    private CellFindings(RowReading row) {
        this.row = row;
        this.cells = row.row();
    }

    static List<Finding> of(RowReading row) {
        CellFindings checks = new CellFindings(row);
        checks.check(row.reading());
        return checks.findings;
    }

    private void check(IndicatorReading reading) {
        if (reading.natureConflict()) {
            quote(FindingCode.NATURE_CONFLICT, cells.target(), cells.nature());
        }
        if (reading.natureUnknown()) {
            quote(FindingCode.NATURE_UNKNOWN, cells.nature());
        }
        Optional<ReadingProblem> ofTarget = reading.target().problem();
        if (FormReading.isStruckOut(cells) || cells.notApplicable() != null) {
            return;
        }
        String actual = cells.actual();
        if (actual == null || NumberNotation.isLeftOut(actual)) {
            if (row.points() != null && row.points().signum() > 0) {
                quote(FindingCode.ACTUAL_MISSING, cells.score());
            } else {
                unassessable(OpenCause.BLANK_CELL);
            }
        } else if (ofTarget.isPresent()) {
            problem(ofTarget.get(), cells.target());
        } else if (reading.actual().problem().isPresent()) {
            problem(reading.actual().problem().get(), cells.actual());
        } else if (reading.actualHoldsBound()) {
            quote(FindingCode.ACTUAL_COPIES_TARGET, cells.actual());
        }
    }

    private void problem(ReadingProblem problem, @Nullable String cell) {
        switch (problem) {
            // a target that says 定性 is none either, but its cell is not blank
            case BLANK -> unassessable(WeightCells.isNone(cells.target()) ? OpenCause.BLANK_CELL : OpenCause.WORDS);
            case WORDS -> unassessable(OpenCause.WORDS);
            case AMBIGUOUS -> quote(FindingCode.AMBIGUOUS, cell);
            case UNIT_SUSPECTED -> quote(FindingCode.UNIT_SUSPECTED, cells.target(), cells.actual());
            case NOT_A_NUMBER -> quote(FindingCode.NOT_A_NUMBER, cells.target(), cells.actual());
            case COPIED -> quote(FindingCode.ACTUAL_COPIES_TARGET, cell);
            case UNREADABLE -> quote(FindingCode.UNREADABLE, cell);
        }
    }

    private void unassessable(OpenCause cause) {
        Finding finding = Finding.of(
                FindingCode.NOT_ASSESSABLE,
                row.where(),
                cause,
                Cells.quoted(cells.target()),
                Cells.quoted(cells.actual()));
        boolean nothingEarned = WeightCells.isNone(cells.actual())
                && row.points() != null
                && row.points().signum() == 0
                && cells.deviationNote() != null;
        findings.add(nothingEarned ? finding.asInfo() : finding);
    }

    private void quote(FindingCode code, @Nullable String... printed) {
        List<Serializable> quoted = new ArrayList<>(printed.length);
        for (String cell : printed) {
            quoted.add(Cells.quoted(cell));
        }
        findings.add(Finding.of(code, row.where(), quoted));
    }
}
