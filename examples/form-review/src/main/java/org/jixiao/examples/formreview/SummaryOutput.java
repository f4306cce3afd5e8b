package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.Locale;
import org.jixiao.report.SummaryReport;
import org.jixiao.review.Review;
import org.jixiao.summary.DepartmentSummary;

/** Writes what all forms add up to, and none of them by itself. */
final class SummaryOutput implements ReviewOutput {
    private final PrintStream out;
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void review(Review review) {
        summary = summary.plus(review);
    }

    @Override
    public void unusable(String file, String why) {
        summary = summary.plusUnscorable(file, why);
    }

    @Override
    public void end() {
        out.print(SummaryReport.of(summary, Locale.CHINESE));
    }
}
