package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
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
    private final Language language;
    private final Map<String, String> ruleSets = new TreeMap<>();
    private final NotRead notRead;
    private final List<StatementReview> statements = new ArrayList<>();
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryOutput(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.notRead = new NotRead(language);
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        summary = summary.plus(review);
        ruleSets.put(rules.rules().id(), RuleSetNames.of(rules.rules(), language.locale()));
    }

    @Override
    public void unusable(UnusableInputException refused) {
        summary = summary.plusUnscorable(
                refused.file(), language.say(refused.kind().label()));
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
        out.print(SummaryReport.of(summary, language.locale()));
        if (!ruleSets.isEmpty()) {
            out.print("\n" + language.say("规则集", "Rule sets") + "\n");
            ruleSets.forEach((id, name) -> out.print("  " + id + "  " + name + "\n"));
        }
        statements.forEach(statement -> out.print("\n" + StatementWriting.text(statement, language)));
        out.print(TextOutput.text(notRead));
        out.print(TextOutput.text(refusals, language));
    }
}
