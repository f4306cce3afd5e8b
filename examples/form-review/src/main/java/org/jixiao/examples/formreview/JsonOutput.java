package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.data.ReviewData;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.summary.StatementReview;

/** One JSON object a line, a form each: {@link ReviewData} as it is. Figures are strings, so that no reader takes them for binary fractions. */
final class JsonOutput implements ReviewOutput {
    private final PrintStream out;
    private final Shown shown;
    private final Locale locale;

    JsonOutput(PrintStream out, Shown shown, Locale locale) {
        this.out = out;
        this.shown = shown;
        this.locale = locale;
    }

    @Override
    public void review(Review review) {
        if (shown.shows(review)) {
            ReviewData data = ReviewData.of(review, locale);
            Map<Object, List<?>> findings = shown == Shown.ALL ? Map.of() : errors(review, data);
            out.print(JsonLine.of(json -> RecordJson.write(json, data, findings)));
        }
    }

    /** The findings that are errors: of the review in full, of each row their codes. Rows that are equal have the same. */
    private static Map<Object, List<?>> errors(Review review, ReviewData data) {
        Map<Object, List<?>> errors = new HashMap<>();
        errors.put(data, Shown.ONLY_ERRORS.of(data));
        if (data.execution() != null) {
            errors.put(data.execution(), codes(review.execution()));
        }
        for (int i = 0; i < data.indicators().size(); i++) {
            errors.put(data.indicators().get(i), codes(review.indicators().get(i)));
        }
        return errors;
    }

    private static List<String> codes(ReviewedScore row) {
        return Shown.ONLY_ERRORS.of(row.findings()).stream()
                .map(finding -> finding.code().name())
                .toList();
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        review(review);
    }

    @Override
    public void statement(StatementReview statement) {
        out.print(StatementWriting.json(statement, locale));
    }
}
