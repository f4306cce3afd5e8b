package org.jixiao.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.notation.NumberNotation;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Compares each published figure with ours, and with the other published ones. */
final class PublishedChecks {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final FormCells published;
    private final Scorecard card;

    PublishedChecks(FormCells published, Scorecard card) {
        this.published = published;
        this.card = card;
    }

    ReviewedScore execution() {
        ExecutionScore ours = card.execution();
        List<Finding> findings = new ArrayList<>(ours.findings());
        rate(ours, findings);
        return reviewed(
                Execution.LABEL,
                published.execution().weight(),
                published.execution().score(),
                Optional.of(ours),
                findings);
    }

    private void rate(ExecutionScore ours, List<Finding> findings) {
        Optional<String> cell = Optional.ofNullable(published.execution().rate());
        Optional<BigDecimal> percent = cell.flatMap(NumberNotation::percent);
        if (cell.isPresent() && percent.isEmpty()) {
            findings.add(Finding.of(FindingCode.UNREADABLE, Execution.LABEL, cell.get()));
        }
        boolean wrong = percent.isPresent()
                && ours.rate()
                        .filter(rate -> !Verdict.isSomeRounding(percent.get(), rate.times(HUNDRED)))
                        .isPresent();
        if (wrong) {
            findings.add(Finding.of(
                    FindingCode.RATE_MISMATCH,
                    Execution.LABEL,
                    cell.get(),
                    ours.rate().get()));
        }
    }

    ReviewedScore indicator(RowReading row, Optional<IndicatorScore> ours) {
        List<Finding> findings = new ArrayList<>();
        ours.ifPresent(score -> findings.addAll(score.findings()));
        row.weightFinding().ifPresent(findings::add);
        // a row of weight 0 is a placeholder: there is nothing to read in it
        if (ours.isPresent()) {
            findings.addAll(CellChecks.of(row));
            againstTarget(row, ours.get(), findings);
        }
        return reviewed(row.where(), row.row().weight(), row.row().score(), ours.map(score -> score), findings);
    }

    private static void againstTarget(RowReading row, IndicatorScore ours, List<Finding> findings) {
        Optional<BigDecimal> points = Cells.plain(row.row().score());
        if (points.isEmpty() || ours.derivation().isEmpty() || ours.exact().isEmpty()) {
            return;
        }
        Score derivation = ours.derivation().get();
        int againstFull = points.get().compareTo(ours.weight());
        boolean noted = ours.indicator().explainsDeviation();
        Serializable target = ours.indicator().target();
        Serializable actual = ours.indicator().actual();
        if (!derivation.input().isMet() && againstFull >= 0) {
            findings.add(Finding.of(FindingCode.MISSED_BUT_FULL, row.where(), target, actual, points.get()));
        }
        boolean deserved = derivation.reason() == StockReason.OVER_TARGET;
        if (derivation.input().isMet() && againstFull < 0 && !deserved && !noted) {
            findings.add(Finding.of(FindingCode.MET_BUT_CUT, row.where(), target, actual, points.get()));
        }
    }

    private static ReviewedScore reviewed(
            String where,
            @Nullable String printedWeight,
            @Nullable String printedScore,
            Optional<ItemScore> ours,
            List<Finding> findings) {
        Optional<BigDecimal> points = Cells.plain(printedScore);
        if (Cells.isUnreadable(printedScore)) {
            findings.add(Finding.of(FindingCode.UNREADABLE, where, Cells.shown(printedScore)));
        }
        Optional<BigDecimal> weight = ours.map(ItemScore::weight).or(() -> Cells.plain(printedWeight));
        if (points.isPresent() && weight.isPresent() && points.get().compareTo(weight.get()) > 0) {
            findings.add(Finding.of(FindingCode.SCORE_ABOVE_WEIGHT, where, points.get(), weight.get()));
        }
        return ReviewedScore.of(
                where, Optional.ofNullable(printedScore), points, ours, verdict(points, ours), findings);
    }

    private static Verdict verdict(Optional<BigDecimal> points, Optional<ItemScore> ours) {
        boolean insideBand = points.isPresent()
                && ours.flatMap(ItemScore::derivation)
                        .filter(derivation -> derivation.reason() == StockReason.AWARDED)
                        .isPresent();
        return insideBand
                ? Verdict.MATCH
                : Verdict.of(points, ours.flatMap(ItemScore::score), ours.flatMap(ItemScore::exact));
    }

    /** The published total against the sum of the published scores. */
    List<Finding> total(ReviewedScore execution, List<ReviewedScore> rows) {
        List<Finding> findings = new ArrayList<>();
        String cell = published.total().score();
        String project = published.project();
        if (Cells.isUnreadable(cell)) {
            findings.add(Finding.of(FindingCode.UNREADABLE, project, Cells.shown(cell)));
        }
        BigDecimal sum = execution.publishedPoints().orElse(BigDecimal.ZERO);
        for (ReviewedScore row : rows) {
            sum = sum.add(row.publishedPoints().orElse(BigDecimal.ZERO));
        }
        Optional<BigDecimal> total = Cells.plain(cell);
        if (total.isPresent() && total.get().compareTo(sum) != 0) {
            findings.add(Finding.of(FindingCode.TOTAL_MISMATCH, project, total.get(), sum));
        }
        return findings;
    }
}
