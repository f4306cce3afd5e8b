package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.Locale;
import org.jixiao.report.SideBySideReport;
import org.jixiao.review.Review;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;

/** Writes the forms of which two rule sets make different things, and how often each rule did. */
final class CompareOutput implements ReviewOutput {
    private final PrintStream out;
    private final Scorer other;
    private SideBySideSummary summary = SideBySideSummary.empty();

    /** Compares {@code other} with the rules by which the forms are reviewed. */
    CompareOutput(PrintStream out, RuleSet other) {
        this.out = out;
        this.other = Scorer.using(other);
    }

    @Override
    public void review(Review review) {
        Scorecard reviewed = review.scorecard();
        ScoredTwice scored = new ScoredTwice(reviewed, other.score(reviewed.form()));
        summary = summary.plus(scored);
        if (!scored.changes().isEmpty()) {
            out.print("\n" + OneLine.of(review.published().id()) + "  " + SideBySideReport.of(scored, Locale.CHINESE));
        }
    }

    @Override
    public void end() {
        out.print("\n" + SideBySideReport.of(summary, Locale.CHINESE));
    }
}
