package org.jixiao.examples.formreview;

import java.util.List;
import java.util.Locale;
import org.jixiao.data.FindingData;
import org.jixiao.data.ReviewData;
import org.jixiao.finding.Finding;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;

/** Which forms and findings are written out. */
enum Shown {
    /** All of them. */
    ALL,
    /** Findings of severity error, and the forms that have one. */
    ONLY_ERRORS;

    /** The findings that weigh least among those that are shown. */
    Severity least() {
        return this == ALL ? Severity.INFO : Severity.ERROR;
    }

    boolean shows(Review review) {
        return this == ALL || review.hasErrors();
    }

    /** The findings as data, in the language of {@code locale}. */
    List<FindingData> found(Review review, Locale locale) {
        return of(ReviewData.of(review, locale));
    }

    /** The findings of a review that is data already. */
    List<FindingData> of(ReviewData data) {
        return data.findings().stream()
                .filter(finding -> this == ALL || finding.severity().equals(Severity.ERROR.code()))
                .toList();
    }

    List<Finding> of(List<Finding> findings) {
        return this == ALL
                ? findings
                : findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
    }
}
