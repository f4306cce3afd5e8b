package org.jixiao.examples.formreview;

import org.jixiao.review.Review;

/** One review as a part of somebody else's page. Nothing in it is loaded from elsewhere, and whatever comes from a form stays text. */
public final class ReviewHtml {
    private ReviewHtml() {}

    /** A section with the review, in Chinese; its rows carry the verdicts and severities as classes: {@code DIFFERS}, {@code ERROR}. */
    public static String section(Review review, PackChooser.Choice rules) {
        return HtmlOutput.section(review, rules, Shown.ALL);
    }
}
