package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.Locale;
import org.jixiao.report.SideBySideReport;
import org.jixiao.review.Review;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySide;
import org.jixiao.summary.SideBySideSummary;

/** Writes the forms of which two rule sets make different things, and how often each rule did. */
final class CompareOutput implements ReviewOutput {
    private final PrintStream out;
    private final SideBySide sides;
    private SideBySideSummary summary = SideBySideSummary.empty();

    CompareOutput(PrintStream out, SideBySide sides) {
        this.out = out;
        this.sides = sides;
    }

    @Override
    public void review(Review review) {
        ScoredTwice scored = sides.score(review.scorecard().form());
        summary = summary.plus(scored);
        if (!scored.changes().isEmpty()) {
            out.print("\n" + review.published().id() + "  " + SideBySideReport.of(scored, Locale.CHINESE));
        }
    }

    @Override
    public void end() {
        out.print("\n" + SideBySideReport.of(summary, Locale.CHINESE));
    }
}
