package org.jixiao.review;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jixiao.cells.FormCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.Severity;
import org.jixiao.internal.ReadBack;
import org.jixiao.scorecard.Scorecard;

/** A published form, recomputed: a verdict on every score, and everything a reviewer would object to. Immutable. */
@Value.Immutable
public abstract class Review implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Review() {}

    static Review of(
            FormCells published,
            Scorecard scorecard,
            ReviewedScore execution,
            List<ReviewedScore> indicators,
            ReviewedTotal total,
            List<Finding> formFindings) {
        if (RowReviews.count(published) != indicators.size()) {
            throw invalid(
                    "review.rows",
                    Integer.toString(indicators.size()),
                    published.indicators().size());
        }
        return ImmutableReview.make(published, scorecard, execution, indicators, total, formFindings);
    }

    /** The form as printed. */
    public abstract FormCells published();

    /** The form as recomputed; rows whose weight cannot be read are not in it. */
    public abstract Scorecard scorecard();

    /** 预算执行率. */
    public abstract ReviewedScore execution();

    /** One for each row of the form, in its order; rows that a template left blank are none. */
    public abstract List<ReviewedScore> indicators();

    /** 总分. */
    public abstract ReviewedTotal total();

    /** The findings of the form as a whole. */
    public abstract List<Finding> formFindings();

    /**
     * The same review with one more finding of the form as a whole, such as one that other forms bring with them.
     *
     * @throws org.jixiao.value.InvalidValueException if {@code finding} is null
     */
    public Review withFinding(Finding finding) {
        List<Finding> findings = new ArrayList<>(formFindings());
        findings.add(given(finding, "finding"));
        return of(published(), scorecard(), execution(), indicators(), total(), findings);
    }

    /** All findings: of the form, then of the execution, then row by row. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(formFindings());
        findings.addAll(execution().findings());
        indicators().forEach(score -> findings.addAll(score.findings()));
        return findings;
    }

    /** Whether a reviewer would send the form back. */
    public boolean hasErrors() {
        return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(published(), scorecard(), execution(), indicators(), total(), formFindings()));
    }
}
