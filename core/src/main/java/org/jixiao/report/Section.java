package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.summary.StatementReview;
import org.jixiao.value.internal.Checks;

/**
 * A part of a report under its heading: text, tables, pictures, and further parts. {@link HtmlReport} and {@link MarkdownReport}
 * write it; on paper each begins on a page of its own.
 *
 * <pre>{@code
 * Section.of(review, Locale.CHINESE)
 * Section.titled("规则集", "rules").text("……").table(Table.of("规则集", List.of("规则集", "项目数"), rows))
 * }</pre>
 *
 * <p>Its name is where links lead: letters, digits and hyphens, and no two sections of a report share one. Immutable.
 */
public final class Section {
    private final String title;
    private final String name;
    private final boolean isFlowing;
    private final ImmutableList<Block> blocks;

    private Section(String title, String name, boolean isFlowing, ImmutableList<Block> blocks) {
        this.title = title;
        this.name = name;
        this.isFlowing = isFlowing;
        this.blocks = blocks;
    }

    /**
     * An empty section.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null, or the name is none
     */
    public static Section titled(String title, String name) {
        return new Section(given(title, "title"), Anchor.checked(name), false, ImmutableList.of());
    }

    /** A part of another section, to which no link leads. */
    static Section part(String title) {
        return new Section(title, "", false, ImmutableList.of());
    }

    /**
     * A scored form in the official layout, where its points went, what was found, and how every figure came about.
     *
     * @param name where links lead
     */
    public static Section of(Scorecard card, String name, Locale locale) {
        return new FormSection(given(card, "card"), Anchor.checked(name), given(locale, "locale")).section();
    }

    /**
     * A reviewed form: what was found, then the form with the differences marked, and how every figure came about.
     *
     * @param least findings that weigh less are left out
     * @param name where links lead
     */
    public static Section of(Review review, Severity least, String name, Locale locale) {
        return new ReviewSection(
                        given(review, "review"), given(least, "least"), Anchor.checked(name), given(locale, "locale"))
                .section();
    }

    /** Many forms: what was published beside what was recomputed, projects by grade, money, totals, losses and findings. */
    public static Section of(DepartmentSummary summary, String name, Locale locale) {
        return SummarySections.of(given(summary, "summary"), Anchor.checked(name), given(locale, "locale"));
    }

    /** What a department says of itself beside what its forms come to. */
    public static Section of(StatementReview statement, String name, Locale locale) {
        return SummarySections.of(given(statement, "statement"), Anchor.checked(name), given(locale, "locale"));
    }

    /** What another rule set makes of a form. */
    public static Section of(ScoredTwice form, String name, Locale locale) {
        return SideBySideTables.section(given(form, "form"), Anchor.checked(name), given(locale, "locale"));
    }

    /** What another rule set makes of many forms. */
    public static Section of(SideBySideSummary summary, String name, Locale locale) {
        return SideBySideTables.section(given(summary, "summary"), Anchor.checked(name), given(locale, "locale"));
    }

    /** What changes from one rule set to another. */
    public static Section of(RuleSetComparison rules, String name, Locale locale) {
        return SideBySideTables.section(given(rules, "rules"), Anchor.checked(name), given(locale, "locale"));
    }

    /** The same section under another heading. */
    public Section retitled(String heading) {
        return new Section(given(heading, "heading"), name, isFlowing, blocks);
    }

    /** The same section, which on paper goes on where the one before it ends. */
    public Section flowing() {
        return new Section(title, name, true, blocks);
    }

    /** This section and a paragraph. */
    public Section text(String text) {
        return with(new Block.Paragraph(given(text, "text")));
    }

    /** This section and a list of one entry a line. */
    public Section list(List<String> entries) {
        return with(new Block.Entries(Checks.list(entries, "entries")));
    }

    /** This section and a table; a table without rows is left out. */
    public Section table(Table table) {
        return given(table, "table").isEmpty() ? this : with(new Block.Rows(table));
    }

    /** This section and a picture. */
    public Section picture(Picture picture) {
        return with(new Block.Drawing(given(picture, "picture")));
    }

    /** This section and a part of it under a smaller heading; a part that holds nothing is left out. */
    public Section part(Section part) {
        return given(part, "part").blocks.isEmpty() ? this : with(new Block.Part(part, false));
    }

    /** A part that is read on a screen and takes no paper. */
    Section aside(Section part) {
        return part.blocks.isEmpty() ? this : with(new Block.Part(part, true));
    }

    private Section with(Block block) {
        return new Section(
                title,
                name,
                isFlowing,
                ImmutableList.<Block>builder().addAll(blocks).add(block).build());
    }

    String title() {
        return title;
    }

    /** Empty where it has none. */
    String name() {
        return name;
    }

    boolean isFlowing() {
        return isFlowing;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The section in Markdown. */
    @Override
    public String toString() {
        return MarkdownWriter.of(this);
    }
}
