/**
 * Figures for people: start from {@link org.jixiao.report.TextReport}, a scorecard for a terminal.
 *
 * <p>Nothing is computed here; what a report says stands in the scorecard.
 */
@NullMarked
package org.jixiao.report;

import org.jspecify.annotations.NullMarked;
