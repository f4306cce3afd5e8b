package org.jixiao.examples.formreview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.examples.formreview.corrections.Place;
import org.jixiao.notation.NumberNotation;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;

/** The published scores that are not ours, and why. */
final class Differences {
    private Differences() {}

    /** The rows of a form whose published score is another than ours, wrong or only rounded differently. */
    static List<ReviewedScore> of(Review review) {
        return Stream.concat(Stream.of(review.execution()), review.indicators().stream())
                .filter(row -> row.verdict() == Verdict.DIFFERS || row.verdict() == Verdict.ROUNDING)
                .toList();
    }

    /** The number of the row, counted from 1, and its names. */
    static String place(Review review, ReviewedScore row, Locale locale) {
        int index = review.indicators().indexOf(row);
        return Place.text(index < 0 ? null : index, row.where(), locale);
    }

    /** Both figures, and by how much they differ. */
    static String sentence(ReviewedScore row, Language language) {
        String ours = row.recomputed()
                .flatMap(ItemScore::score)
                .map(points -> points.toPlainString())
                .orElse("—");
        String both = language.say("公布 ", "published ")
                + row.published().orElse("—")
                + language.say("，重算 ", ", recomputed ")
                + ours;
        return row.verdict() == Verdict.ROUNDING
                ? both + language.say("，只是取整方式不同", ", only rounded in another way")
                : both + difference(row, language);
    }

    private static String difference(ReviewedScore row, Language language) {
        return row.publishedPoints()
                .flatMap(published -> row.recomputed().flatMap(ItemScore::score).map(published::subtract))
                .map(more -> (more.signum() > 0
                                ? language.say("，多计 ", ", too high by ")
                                : language.say("，少计 ", ", too low by "))
                        + more.abs().stripTrailingZeros().toPlainString())
                .orElse("");
    }

    /** A printed total as a number; empty where it holds none. */
    static Optional<BigDecimal> points(String cell) {
        return NumberNotation.plain(cell);
    }

    /** The formula with its figures, the rounding and the clause, a line each. */
    static List<String> derivation(ReviewedScore row, Locale locale) {
        return row.recomputed().stream()
                .flatMap(item -> item.explain(locale).lines().skip(1))
                .map(String::strip)
                .toList();
    }
}
