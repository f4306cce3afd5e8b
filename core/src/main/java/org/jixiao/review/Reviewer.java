package org.jixiao.review;

import static org.jixiao.value.internal.Checks.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.value.Fraction;

/**
 * Recomputes published forms by one rule set and compares the published figures with its own (core/docs, reading 9). Immutable and
 * thread-safe.
 */
public final class Reviewer {
    private final Scorer scorer;

    private Reviewer(Scorer scorer) {
        this.scorer = scorer;
    }

    /** Reviews by these rules. */
    public static Reviewer using(RuleSet rules) {
        return new Reviewer(Scorer.using(given(rules, "rules")));
    }

    /**
     * The review of a form. What is wrong with its cells or figures is a finding, never an exception.
     *
     * @throws org.jixiao.value.InvalidValueException if the year cannot be read, or no row has a weight above 0: there is
     *     nothing to review
     */
    public Review review(FormCells published) {
        FormReading reading = FormReading.of(given(published, "published"));
        Scorecard card = scorer.score(reading.form());
        PublishedChecks checks = new PublishedChecks(published, card);
        List<ReviewedScore> rows = new ArrayList<>(reading.rows().size());
        int scored = 0;
        for (RowReading row : reading.rows()) {
            Optional<IndicatorScore> score =
                    row.isScored() ? Optional.of(card.indicators().get(scored++)) : Optional.empty();
            rows.add(checks.indicator(row, score));
        }
        ReviewedScore execution = checks.execution();
        List<Finding> findings = new ArrayList<>(card.formFindings());
        if (reading.hasUnknownWeight()) {
            findings.removeIf(finding -> finding.code() == FindingCode.WEIGHTS_NOT_100);
        }
        findings.addAll(reading.findings());
        findings.addAll(Level1Check.of(card, scorer.rules()));
        findings.addAll(checks.total(execution, rows));
        return Review.of(
                published, card, execution, rows, total(published, card, reading.hasUnknownWeight()), findings);
    }

    private static ReviewedTotal total(FormCells published, Scorecard card, boolean unknownWeight) {
        Optional<BigDecimal> points = Cells.plain(published.total().score());
        Fraction exact = card.items().stream()
                .map(item -> item.exact().orElse(Fraction.ZERO))
                .reduce(Fraction.ZERO, Fraction::plus);
        boolean undecided = card.open().signum() > 0
                && points.filter(total ->
                                total.compareTo(card.total()) >= 0 && total.compareTo(card.highestTotal()) <= 0)
                        .isPresent();
        Verdict verdict = undecided || unknownWeight
                ? Verdict.NOT_ASSESSABLE
                : Verdict.of(points, Optional.of(card.total()), Optional.of(exact));
        return ReviewedTotal.of(Optional.ofNullable(published.total().score()), card.total(), card.open(), verdict);
    }
}
