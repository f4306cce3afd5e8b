package org.jixiao.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.cells.StatementCells;
import org.jixiao.internal.Messages;
import org.jixiao.review.Verdict;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.value.Fraction;

/** What is to be said of a statement beside its figures, in sentences. */
final class StatementWords {
    private final StatementReview review;
    private final Locale locale;
    private final List<String> sentences = new ArrayList<>();

    private StatementWords(StatementReview review, Locale locale) {
        this.review = review;
        this.locale = locale;
    }

    static List<String> of(StatementReview review, Locale locale) {
        StatementWords words = new StatementWords(review, locale);
        words.incomplete();
        words.forms("statement.without_total", review.withoutTotal());
        words.forms("statement.with_open", review.withOpenPoints());
        words.forms("statement.without_money", review.withoutMoney());
        words.forms("statement.other_departments", review.ofOtherDepartments());
        words.average(
                "statement.given_by_published",
                "statement.nearest_by_published",
                Line::publishedVerdict,
                Line::publishedDifference,
                Line::publishedText);
        words.average(
                "statement.given_by_recomputed",
                "statement.nearest_by_recomputed",
                Line::recomputedVerdict,
                Line::recomputedDifference,
                Line::recomputedText);
        return List.copyOf(words.sentences);
    }

    /** Sums over some of the forms say nothing about all of them. */
    private void incomplete() {
        StatementCells stated = review.stated();
        Optional.ofNullable(stated.projects())
                .flatMap(StatedNumber::count)
                .filter(projects -> projects.compareTo(BigDecimal.valueOf(review.forms())) > 0)
                .ifPresent(projects -> say("statement.incomplete", projects.toPlainString(), review.forms()));
    }

    private void forms(String code, List<String> ids) {
        if (!ids.isEmpty()) {
            say(code, ids.size(), String.join(Messages.text("statement.and", locale), ids));
        }
    }

    private void average(
            String given,
            String nearest,
            Function<Line, Verdict> verdict,
            Function<Line, Optional<Fraction>> difference,
            Function<Line, String> figure) {
        List<String> matching = review.averages().stream()
                .filter(line -> verdict.apply(line) == Verdict.MATCH)
                .map(line -> named(line, figure))
                .toList();
        if (!matching.isEmpty()) {
            say(given, review.averages().get(0).stated(), String.join(Messages.text("statement.or", locale), matching));
            return;
        }
        review.averages().stream()
                .filter(line -> difference.apply(line).isPresent())
                .min(Comparator.comparing(
                        line -> difference.apply(line).orElseThrow().abs()))
                .ifPresent(line -> say(
                        nearest,
                        line.stated(),
                        named(line, figure),
                        line.text(difference.apply(line).orElseThrow())));
    }

    private String named(Line line, Function<Line, String> figure) {
        return Messages.text("statement.named", locale, line.label(locale), figure.apply(line));
    }

    private void say(String code, Object... terms) {
        sentences.add(Messages.text(code, locale, terms));
    }
}
