package org.jixiao.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.notation.internal.RowReading;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.StockReason;

/** The findings of a row: those of its score, its cells and its published score, one for each fact. */
final class RowFindings {
    private static final Set<FindingCode> OPEN = EnumSet.of(
            FindingCode.ACTUAL_MISSING,
            FindingCode.ACTUAL_COPIES_TARGET,
            FindingCode.NOT_A_NUMBER,
            FindingCode.AMBIGUOUS,
            FindingCode.UNREADABLE,
            FindingCode.UNIT_SUSPECTED,
            FindingCode.NOT_ASSESSABLE);
    private static final Set<FindingCode> NOTES = EnumSet.of(FindingCode.NOTE_MISSING, FindingCode.NOTE_EMPTY);

    private final RowReading row;
    private final PrintedCells printed;
    private final IndicatorScore ours;
    private final List<Finding> findings;

    private RowFindings(RowReading row, PrintedCells printed, IndicatorScore ours) {
        this.row = row;
        this.printed = printed;
        this.ours = ours;
        this.findings = new ArrayList<>(ours.findings());
    }

    static List<Finding> of(RowReading row, PrintedCells printed, IndicatorScore ours) {
        RowFindings checks = new RowFindings(row, printed, ours);
        if (row.carriesPoints()) {
            checks.cells();
            checks.score();
        }
        return checks.findings;
    }

    private void cells() {
        List<Finding> ofCells = CellFindings.of(row);
        if (ours.score().isEmpty() && isAmong(ofCells, OPEN)) {
            // the scorer sees no actual; the cells say why
            findings.removeIf(finding -> finding.code() == FindingCode.NOT_ASSESSABLE);
        }
        findings.addAll(ofCells);
        boolean struckOut =
                ours.indicator().actual() instanceof NotApplicable && row.row().notApplicable() == null;
        if (struckOut) {
            findings.replaceAll(finding -> finding.code() == FindingCode.NOT_APPLICABLE ? finding.asInfo() : finding);
        }
    }

    private void score() {
        BigDecimal points = row.points();
        if (points == null) {
            return;
        }
        int againstFull = points.compareTo(ours.weight());
        if (againstFull > 0) {
            findings.removeIf(finding -> finding.code() == FindingCode.AWARD_OUTSIDE_BAND);
            findings.add(Finding.of(FindingCode.SCORE_ABOVE_WEIGHT, row.where(), points, ours.weight()));
        }
        Score derivation = ours.derivation().orElse(null);
        if (ours.score().isEmpty() || derivation == null || !derivation.input().isJudgeable()) {
            openButCut(againstFull);
        } else if (derivation.input().isMet()) {
            met(points, derivation, againstFull);
        } else {
            missed(points, againstFull);
        }
    }

    /** The points cannot be judged; points were taken, and nothing says why. */
    private void openButCut(int againstFull) {
        boolean unexplained = againstFull < 0 && row.row().deviationNote() == null && !isAmong(findings, NOTES);
        if (unexplained && !isAmong(findings, EnumSet.of(FindingCode.NOT_APPLICABLE))) {
            findings.add(noteMissing().asInfo());
        }
    }

    private void met(BigDecimal points, Score derivation, int againstFull) {
        if (againstFull >= 0) {
            return;
        }
        boolean deserved = StockReason.isFarAboveTarget(derivation.reason())
                || isAmong(findings, EnumSet.of(FindingCode.AWARD_OUTSIDE_BAND));
        if (!deserved && !ours.indicator().explainsDeviation() && isLess(points)) {
            findings.removeIf(finding -> NOTES.contains(finding.code()));
            Finding cut = Finding.of(FindingCode.MET_BUT_CUT, row.where(), printed.target(), printed.actual(), points);
            findings.add(derivation.reason() == StockReason.AWARDED ? cut.asInfo() : cut);
        }
    }

    /** Whether the published score is below ours by more than its rounding. */
    private boolean isLess(BigDecimal points) {
        return ours.derivation()
                        .filter(score -> score.reason() == StockReason.AWARDED)
                        .isPresent()
                || (ours.exact().isPresent()
                        && PublishedRounding.of(points, ours.exact().get(), ours.weight())
                                .isEmpty());
    }

    private void missed(BigDecimal points, int againstFull) {
        boolean rounded = ours.exact().isPresent()
                && (points.compareTo(ours.score().orElseThrow()) == 0
                        || PublishedRounding.of(points, ours.exact().get(), ours.weight())
                                .isPresent());
        boolean clamped = ours.derivation().orElseThrow().reason() == StockReason.AWARD_CLAMPED;
        if (againstFull >= 0 && (clamped || !rounded)) {
            findings.removeIf(
                    finding -> NOTES.contains(finding.code()) || finding.code() == FindingCode.AWARD_OUTSIDE_BAND);
            findings.add(
                    Finding.of(FindingCode.MISSED_BUT_FULL, row.where(), printed.target(), printed.actual(), points));
        } else if (againstFull < 0 && !ours.indicator().explainsDeviation() && !isAmong(findings, NOTES)) {
            String note = row.row().deviationNote();
            findings.add(note == null ? noteMissing() : Finding.of(FindingCode.NOTE_EMPTY, row.where(), note.strip()));
        }
    }

    private Finding noteMissing() {
        return Finding.of(FindingCode.NOTE_MISSING, row.where(), printed.target(), printed.actual());
    }

    private static boolean isAmong(List<Finding> findings, Set<FindingCode> codes) {
        return findings.stream().anyMatch(finding -> codes.contains(finding.code()));
    }
}
