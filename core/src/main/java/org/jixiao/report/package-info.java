/**
 * Text for people: a scorecard, a department or two rule sets side by side, as aligned tables for a terminal.
 *
 * <p>Nothing is computed here: every figure stands in the scorecard or the summary that is printed.
 *
 * <p>Start from {@link org.jixiao.report.TextReport} for a scorecard and {@link org.jixiao.report.SummaryReport} for a
 * department.
 */
@NullMarked
package org.jixiao.report;

import org.jspecify.annotations.NullMarked;
