package org.jixiao.examples.formreview;

import java.util.List;
import org.jixiao.finding.Finding;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;

/** Which forms and findings are written out. */
enum Shown {
    /** All of them. */
    ALL,
    /** Findings of severity error, and the forms that have one. */
    ONLY_ERRORS;

    boolean shows(Review review) {
        return this == ALL || review.hasErrors();
    }

    List<Finding> of(List<Finding> findings) {
        return this == ALL
                ? findings
                : findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
    }
}
