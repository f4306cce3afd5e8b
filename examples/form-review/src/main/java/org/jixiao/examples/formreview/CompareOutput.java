package org.jixiao.examples.formreview;

import java.io.PrintStream;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.report.SideBySideReport;
import org.jixiao.review.Review;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.summary.StatementReview;

/** Writes what changed between two rule sets, the forms of which they make different things, and how often each rule did. */
final class CompareOutput implements ReviewOutput {
    private final PrintStream out;
    private final RuleSet one;
    private final RuleSet other;
    private final Language language;
    private final Scorer scorer;
    private SideBySideSummary summary = SideBySideSummary.empty();

    /** Compares {@code other} with {@code one}, by which the forms are reviewed. */
    CompareOutput(PrintStream out, RuleSet one, RuleSet other, Language language) {
        this.out = out;
        this.one = one;
        this.other = other;
        this.language = language;
        this.scorer = Scorer.using(other);
    }

    @Override
    public void begin() {
        out.print(RuleSetNames.of(one, language.locale()) + " → " + RuleSetNames.of(other, language.locale()) + "\n"
                + RuleSetComparison.of(one, other).text(language.locale()));
    }

    @Override
    public void review(Review review) {
        Scorecard reviewed = review.scorecard();
        ScoredTwice scored = new ScoredTwice(reviewed, scorer.score(reviewed.form()));
        summary = summary.plus(scored);
        if (!scored.changes().isEmpty()) {
            out.print(
                    "\n" + OneLine.of(review.published().id()) + "  " + SideBySideReport.of(scored, language.locale()));
        }
    }

    @Override
    public void end(Refusals refusals) {
        if (summary.forms() > 0) {
            out.print("\n" + SideBySideReport.of(summary, language.locale()));
        }
        out.print(TextOutput.text(refusals, language));
    }

    @Override
    public void statement(StatementReview statement) {
        out.print("\n" + StatementWriting.text(statement, language));
    }
}
