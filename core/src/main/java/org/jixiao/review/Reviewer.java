package org.jixiao.review;

import static org.jixiao.value.internal.Checks.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.notation.internal.FormReading;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes published forms by one rule set and compares the published figures with its own (core/docs, reading 9). Immutable and
 * thread-safe.
 */
public final class Reviewer {
    private final Scorer scorer;
    private final boolean assumed;

    private Reviewer(Scorer scorer, boolean assumed) {
        this.scorer = scorer;
        this.assumed = assumed;
    }

    /** Reviews by these rules. */
    public static Reviewer using(RuleSet rules) {
        return new Reviewer(Scorer.using(given(rules, "rules")), false);
    }

    /** Reviews by these rules where there are none for the district of a form, and says so in each review. */
    public static Reviewer assuming(RuleSet rules) {
        return new Reviewer(Scorer.using(given(rules, "rules")), true);
    }

    /**
     * The review of a form. What is wrong with its cells or figures is a finding, never an exception.
     *
     * @throws org.jixiao.value.InvalidValueException if the form names no year
     */
    public Review review(FormCells published) {
        FormReading reading = FormReading.of(given(published, "published"));
        Scorecard card = scorer.score(reading.form());
        RowReviews rows = RowReviews.of(reading, card);
        FormFindings form = new FormFindings(reading, card, published);
        ScoreCells executionCells = Optional.ofNullable(published.execution()).orElse(ScoreCells.EMPTY);
        BigDecimal executionPoints = form.executionPoints(executionCells);
        List<Finding> findings = new ArrayList<>();
        if (assumed) {
            findings.add(Finding.of(
                    FindingCode.RULES_ASSUMED,
                    card.form().project(),
                    scorer.rules().id()));
        }
        findings.addAll(rows.ofForm());
        if (reading.hasUnknownWeight()) {
            findings.removeIf(finding -> finding.code() == FindingCode.WEIGHTS_NOT_100);
        }
        findings.addAll(reading.findings());
        findings.addAll(Level1Check.of(card, scorer.rules()));
        findings.addAll(form.totals(executionPoints, reading.rows()));
        findings.replaceAll(new PrintedMoney(reading.moneyUnit())::quotedIn);
        ReviewedScore execution = execution(card, executionCells, executionPoints, reading, form);
        return Review.of(
                published,
                card,
                execution,
                rows.rows(),
                ReviewedTotals.of(published, card, reading, rows.rows(), execution),
                findings);
    }

    private static ReviewedScore execution(
            Scorecard card, ScoreCells cells, @Nullable BigDecimal points, FormReading reading, FormFindings form) {
        List<Finding> findings = card.form().execution().isPresent()
                ? form.execution(cells).stream()
                        .map(new PrintedMoney(reading.moneyUnit())::quotedIn)
                        .toList()
                : List.of();
        return ReviewedScore.of(
                Execution.LABEL,
                Optional.empty(),
                Optional.ofNullable(cells.score()),
                Optional.ofNullable(points),
                Optional.of(card.execution()),
                Compared.of(card.execution(), points, null, reading.weights(), findings),
                findings);
    }
}
