package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;

/**
 * A report as Markdown with tables, for wikis and issue trackers: what {@link HtmlReport} says, pictures in words. Cells stay text,
 * whatever is in them. Immutable.
 */
public final class MarkdownReport {
    private final String markdown;

    private MarkdownReport(String markdown) {
        this.markdown = markdown;
    }

    /** A scored form, in the language of {@code locale}: Chinese, else English. */
    public static MarkdownReport of(Scorecard card, Locale locale) {
        return new MarkdownReport(Section.of(card, HtmlReport.FORM, locale).toString());
    }

    /** A reviewed form with all its findings, in the language of {@code locale}: Chinese, else English. */
    public static MarkdownReport of(Review review, Locale locale) {
        return new MarkdownReport(
                Section.of(review, Severity.INFO, HtmlReport.FORM, locale).toString());
    }

    /** Many forms summed up, in the language of {@code locale}: Chinese, else English. */
    public static MarkdownReport of(DepartmentSummary summary, Locale locale) {
        return new MarkdownReport(Section.of(summary, HtmlReport.FORM, locale).toString());
    }

    /**
     * Sections under a title.
     *
     * @param facts what stands below the title, such as 年度 and 2024, in its order
     */
    public static MarkdownReport of(String title, Map<String, String> facts, List<Section> sections) {
        StringBuilder text = new StringBuilder("# " + MarkdownWriter.escaped(given(title, "title")) + "\n\n");
        given(facts, "facts")
                .forEach((name, fact) -> text.append("- ")
                        .append(MarkdownWriter.escaped(given(name, "fact")))
                        .append("　")
                        .append(MarkdownWriter.escaped(given(fact, "fact")))
                        .append('\n'));
        return new MarkdownReport((facts.isEmpty() ? text : text.append('\n'))
                + list(sections, "sections").stream().map(Section::toString).collect(Collectors.joining()));
    }

    /** The whole text. */
    @Override
    public String toString() {
        return markdown;
    }
}
