package org.jixiao.examples.formreview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;

/** The verdicts on one form, a line for the form and one for each score that does not match. */
final class VerdictRecord {
    private VerdictRecord() {}

    static String of(Review review) {
        List<String> lines = new ArrayList<>();
        lines.add(review.published().id() + "  " + review.scorecard().ruleSetId() + "  " + counts(review));
        line(lines, review.execution(), "");
        for (int i = 0; i < review.indicators().size(); i++) {
            line(lines, review.indicators().get(i), (i + 1) + " ");
        }
        lines.add("  total " + review.total().verdict() + ": published "
                + review.total().published().orElse("-") + ", ours "
                + review.total().score()
                + (review.total().open().signum() == 0
                        ? ""
                        : " and " + review.total().open() + " open"));
        return String.join("\n", lines);
    }

    private static String counts(Review review) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        review.indicators().forEach(score -> counts.merge(score.verdict(), 1, Integer::sum));
        return "execution " + review.execution().verdict() + ", indicators " + counts;
    }

    private static void line(List<String> lines, ReviewedScore score, String number) {
        if (score.verdict() == Verdict.MATCH) {
            return;
        }
        Optional<BigDecimal> ours = score.recomputed().flatMap(ItemScore::score);
        String findings = score.findings().isEmpty()
                ? ""
                : " " + score.findings().stream().map(finding -> finding.code()).toList();
        lines.add("  " + score.verdict() + " " + number + score.where() + ": published "
                + score.published().orElse("-") + ", ours "
                + ours.map(BigDecimal::toPlainString).orElse("-") + findings);
    }
}
