/**
 * Reports for people: a scorecard, a review, a department or two rule sets side by side, as aligned tables for a terminal, as a page
 * of HTML that needs nothing else, and as Markdown; and pictures as SVG.
 *
 * <p>Nothing is computed here: every figure stands in the scorecard, the review or the summary that is shown. What comes from a form
 * stays text: all markup is written in one place, which lets nothing else through.
 *
 * <p>Start from {@link org.jixiao.report.HtmlReport} for a page, {@link org.jixiao.report.TextReport} for a scorecard at a terminal,
 * {@link org.jixiao.report.SummaryReport} for a department, and {@link org.jixiao.report.Section} for a report of several parts.
 */
@NullMarked
package org.jixiao.report;

import org.jspecify.annotations.NullMarked;
