package org.jixiao.report;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.finding.Severity;
import org.jixiao.internal.Messages;
import org.jixiao.review.Review;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;

/**
 * A report as one page of HTML that needs nothing else: no script, no other file, no network. It is read on a wide screen, on a
 * phone and on paper (A4), in light and in dark.
 *
 * <pre>{@code
 * Files.writeString(file, HtmlReport.of(review, Locale.CHINESE).toString());
 * }</pre>
 *
 * <p>Cells stay text, whatever is in them; format and control characters do not reach the page. A page of very many forms is
 * written piece by piece: {@link #begin}, a {@link #part} for each section, {@link #end}. Immutable.
 */
public final class HtmlReport {
    private static final String STYLE = style();
    /** The name of a section that stands alone. */
    static final String FORM = "form";

    private final String html;

    private HtmlReport(String html) {
        this.html = html;
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(HtmlReport.class, "page.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A scored form, in the language of {@code locale}: Chinese, else English. */
    public static HtmlReport of(Scorecard card, Locale locale) {
        Section section = Section.of(card, FORM, locale);
        return of(Messages.text("page.form", locale), Map.of(), List.of(section), locale);
    }

    /** A reviewed form with all its findings, in the language of {@code locale}: Chinese, else English. */
    public static HtmlReport of(Review review, Locale locale) {
        Section section = Section.of(review, Severity.INFO, FORM, locale);
        return of(Messages.text("page.review", locale), Map.of(), List.of(section), locale);
    }

    /** Many forms summed up, in the language of {@code locale}: Chinese, else English. */
    public static HtmlReport of(DepartmentSummary summary, Locale locale) {
        Section section = Section.of(summary, FORM, locale);
        return of(Messages.text("page.summary", locale), Map.of(), List.of(section), locale);
    }

    /**
     * Sections under a title.
     *
     * @param facts what the cover says below the title, such as 年度 and 2024, in its order; without any there is no cover
     */
    public static HtmlReport of(String title, Map<String, String> facts, List<Section> sections, Locale locale) {
        StringBuilder html = new StringBuilder(begin(title, facts, locale));
        list(sections, "sections").forEach(section -> html.append(part(section)));
        return new HtmlReport(html.append(end()).toString());
    }

    /** A page up to its first section; {@code facts} as in {@link #of(String, Map, List, Locale)}. */
    public static String begin(String title, Map<String, String> facts, Locale locale) {
        boolean hasCover = !given(facts, "facts").isEmpty();
        Markup html = Markup.page()
                .open("html", "lang", Messages.isEnglish(given(locale, "locale")) ? "en" : "zh-CN")
                .line()
                .open("head")
                .line()
                .empty("meta", "charset", "UTF-8")
                .line()
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line()
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .line()
                .element("title", given(title, "title"))
                .line()
                .style(STYLE)
                .close()
                .line()
                .open("body")
                .line()
                .open("header", "class", hasCover ? "cover" : "")
                .element("h1", title)
                .line();
        if (hasCover) {
            html.open("dl").line();
            facts.forEach((name, fact) -> html.open("div")
                    .element("dt", given(name, "fact"))
                    .element("dd", given(fact, "fact"))
                    .close()
                    .line());
            html.close().line();
        }
        return html.close().line().toString();
    }

    /** A section of a page that was begun. */
    public static String part(Section section) {
        return HtmlWriter.section(given(section, "section")).toString();
    }

    /** The end of a page that was begun. */
    public static String end() {
        return "</body>\n</html>\n";
    }

    /** The whole page. */
    @Override
    public String toString() {
        return html;
    }
}
