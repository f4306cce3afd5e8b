package org.jixiao.examples.formreview;

import java.util.Locale;
import org.jixiao.finding.Severity;
import org.jixiao.report.HtmlReport;
import org.jixiao.report.Section;
import org.jixiao.review.Review;

/** One review as a part of somebody else's page. Nothing in it is loaded from elsewhere, and whatever comes from a form stays text. */
public final class ReviewHtml {
    private ReviewHtml() {}

    /**
     * A section with the review, in Chinese, as {@link HtmlReport#part} writes it. What is wrong has the class {@code wrong}, what is
     * doubtful {@code doubt}, and figures {@code n}. Its links lead within the section unless an equal form stands on the same page.
     */
    public static String section(Review review, PackChooser.Choice rules) {
        String name = "f" + Integer.toHexString(review.published().hashCode());
        return HtmlReport.part(section(review, rules, Severity.INFO, name, new Language(Locale.CHINESE)));
    }

    /** The same as a value; findings that weigh less than {@code least} are left out, and links lead to {@code name}. */
    static Section section(Review review, PackChooser.Choice rules, Severity least, String name, Language language) {
        Section section = Section.of(review, least, name, language.locale());
        return ReportWords.remarks(rules, language).map(section::text).orElse(section);
    }
}
