package org.jixiao.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.cells.StatementCells;
import org.jixiao.internal.Words;
import org.jixiao.review.Verdict;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.StatementReview;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.summary.Unscorable;

/** What many forms come to, and what a department says of them. */
final class SummarySections {
    private SummarySections() {}

    static Section of(DepartmentSummary summary, String name, Locale locale) {
        Words words = new Words(locale);
        SummaryTables tables = new SummaryTables(summary, words);
        boolean isReviewed = summary.acceptedTotals().forms() > 0;
        Section section = Section.titled(words.of("page.summary"), name)
                .text(words.of(
                        "summary.title",
                        summary.forms(),
                        summary.fullyScored(),
                        summary.withOpenPoints(),
                        summary.unscorable().forms()))
                .picture(Picture.grades(summary, locale));
        return (isReviewed ? section.table(tables.threeWays()) : section)
                .table(tables.grades())
                .table(tables.funds())
                .text(tables.rate())
                .table(tables.totals())
                .table(tables.losses())
                .table(tables.findings())
                .part(unscorable(summary.unscorable(), words));
    }

    private static Section unscorable(Unscorable refused, Words words) {
        Section section = Section.part(words.of("summary.unscorable"));
        if (refused.forms() == 0) {
            return section;
        }
        Stream<String> reasons = refused.reasons().stream()
                .map(reason -> words.of(
                        "summary.reason", reason.forms(), reason.text(words.locale()), words.list(reason.examples())));
        Stream<String> others =
                refused.notListed() == 0 ? Stream.of() : Stream.of(words.of("summary.not_listed", refused.notListed()));
        return section.list(Stream.concat(reasons, others).map(String::strip).toList());
    }

    static Section of(StatementReview statement, String name, Locale locale) {
        Words words = new Words(locale);
        StatementCells stated = statement.stated();
        String title = words.of(
                "page.statement_title",
                stated.id(),
                Objects.requireNonNullElse(stated.department(), stated.district()),
                Integer.toString(stated.year()),
                statement.forms());
        Section section = Section.titled(title, name)
                .table(lines(words.of("page.stated"), statement.lines(), words))
                .table(lines(words.of("page.averages"), statement.averages(), words));
        for (String sentence : statement.sentences(locale)) {
            section = section.text(sentence);
        }
        return section;
    }

    private static Table lines(String caption, List<Line> lines, Words words) {
        TableRows table = TableRows.under(
                        caption,
                        words,
                        "page.stated",
                        "page.stated_figure",
                        "page.by_published",
                        "page.verdict",
                        "page.by_recomputed",
                        "page.verdict")
                .figures(1, 2, 4);
        for (Line line : lines) {
            table.cells(
                    line.label(words.locale()),
                    line.stated(),
                    Cell.of(line.publishedText()).toned(Tone.of(line.publishedVerdict())),
                    verdict(line.publishedVerdict(), words),
                    Cell.of(line.recomputedText()).toned(Tone.of(line.recomputedVerdict())),
                    verdict(line.recomputedVerdict(), words));
        }
        return table.table();
    }

    private static Cell verdict(Verdict verdict, Words words) {
        return Cell.of(verdict.label(words.locale())).toned(Tone.of(verdict));
    }
}
