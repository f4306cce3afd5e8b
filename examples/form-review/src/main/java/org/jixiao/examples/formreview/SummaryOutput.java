package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.report.SummaryReport;
import org.jixiao.review.Review;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.StatementReview;

/** Writes what all forms add up to, and none of them by itself. */
final class SummaryOutput implements ReviewOutput {
    private final PrintStream out;
    private final Map<String, String> ruleSets = new TreeMap<>();
    private final NotRead notRead = new NotRead(Locale.CHINESE);
    private final List<StatementReview> statements = new ArrayList<>();
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        summary = summary.plus(review);
        ruleSets.put(rules.rules().id(), RuleSetNames.of(rules.rules()));
    }

    @Override
    public void unusable(UnusableInputException refused) {
        summary = summary.plusUnscorable(refused.file(), refused.kind().label().chinese());
    }

    @Override
    public void statement(StatementReview statement) {
        statements.add(statement);
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        out.print(SummaryReport.of(summary, Locale.CHINESE));
        if (!ruleSets.isEmpty()) {
            out.print("\n规则集\n");
            ruleSets.forEach((id, name) -> out.print("  " + id + "  " + name + "\n"));
        }
        statements.forEach(statement -> out.print("\n" + StatementWriting.text(statement)));
        out.print(TextOutput.text(notRead));
        out.print(TextOutput.text(refusals));
    }
}
