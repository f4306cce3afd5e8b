/**
 * Figures for people: start from {@link org.jixiao.report.TextReport}, a scorecard for a terminal, or from {@link
 * org.jixiao.report.SummaryReport}, a department.
 *
 * <p>Nothing is computed here; what a report says stands in the scorecard or the summary.
 */
@NullMarked
package org.jixiao.report;

import org.jspecify.annotations.NullMarked;
