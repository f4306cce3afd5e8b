package org.jixiao.examples.formreview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.data.FindingData;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.ReviewedTotal;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;

/**
 * The findings that matter most: errors before warnings, then those beside which published and recomputed points lie furthest
 * apart, then in the order of the forms. Of each row, and of each form as a whole, one at most.
 */
final class Weightiest {
    private static final int SHOWN = 10;
    private static final Comparator<Weighed> ORDER = Comparator.comparing(Weighed::severity)
            .thenComparing(Weighed::points)
            .reversed();

    private final List<Weighed> most = new ArrayList<>();

    /**
     * A finding and what it is about.
     *
     * @param form the name of the section of its form
     * @param points by how much published and recomputed points differ there
     */
    record Weighed(String form, String id, String project, FindingData finding, BigDecimal points) {
        Severity severity() {
            return Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT));
        }
    }

    /** The findings of one more form. */
    void add(String form, Review review, List<FindingData> findings) {
        Set<String> places = new HashSet<>();
        List<Weighed> all = new ArrayList<>(most);
        weighed(form, review, findings)
                .sorted(ORDER)
                .filter(one -> places.add(place(one)))
                .forEach(all::add);
        most.clear();
        all.stream().sorted(ORDER).limit(SHOWN).forEach(most::add);
    }

    private static Stream<Weighed> weighed(String form, Review review, List<FindingData> findings) {
        return findings.stream()
                .filter(finding -> !finding.severity().equals(Severity.INFO.code()))
                .map(finding -> new Weighed(
                        form,
                        review.published().id(),
                        review.published().project(),
                        finding,
                        points(review, finding).abs()));
    }

    private static String place(Weighed one) {
        return String.valueOf(one.finding().row()) + one.finding().path();
    }

    private static BigDecimal points(Review review, FindingData finding) {
        if (finding.row() != null) {
            return points(review.indicators().get(Integer.parseInt(finding.row())));
        }
        return finding.path().isEmpty() ? total(review.total()) : points(review.execution());
    }

    private static BigDecimal points(ReviewedScore row) {
        return row.publishedPoints()
                .flatMap(published -> row.recomputed().flatMap(ItemScore::score).map(published::subtract))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal total(ReviewedTotal total) {
        return Optional.of(total)
                .filter(both -> both.verdict() == Verdict.DIFFERS)
                .flatMap(both -> Differences.points(both.published().orElse("")))
                .map(published -> published.subtract(total.accepted()))
                .orElse(BigDecimal.ZERO);
    }

    /** At most ten, the weightiest first. */
    List<Weighed> list() {
        return List.copyOf(most);
    }
}
