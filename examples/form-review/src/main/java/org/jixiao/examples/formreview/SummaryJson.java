package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.Map;
import org.jixiao.data.SummaryData;
import org.jixiao.review.Review;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.StatementReview;

/** What all forms add up to, as one JSON object: {@link SummaryData} as it is; and a line for each statement below it. */
final class SummaryJson implements ReviewOutput {
    private final PrintStream out;
    private final Language language;
    private final StringBuilder statements = new StringBuilder();
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryJson(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void review(Review review) {
        summary = summary.plus(review);
    }

    @Override
    public void statement(StatementReview statement) {
        statements.append(StatementWriting.json(statement, language.locale()));
    }

    @Override
    public void unusable(UnusableInputException refused) {
        summary = summary.plusUnscorable(
                refused.file(), language.say(refused.kind().label()));
    }

    @Override
    public void end(Refusals refusals) {
        SummaryData data = SummaryData.of(summary, language.locale());
        out.print(JsonLine.of(json -> RecordJson.write(json, data, Map.of())));
        out.print(statements);
    }
}
