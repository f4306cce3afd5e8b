/**
 * What many scorecards add up to: departments and what they say of themselves, rankings, and many forms scored by two rule sets.
 *
 * <p>No form is scored or reviewed here, and nothing is laid out for people. A summary does not grow with the number of forms; forms
 * come in any order and from any number of threads, and every figure is exact.
 *
 * <p>Start from {@link org.jixiao.summary.DepartmentSummary}, {@link org.jixiao.summary.StatementReview}, {@link
 * org.jixiao.summary.Ranking} and {@link org.jixiao.summary.ScoredTwice}.
 */
@NullMarked
@ValueStyle
package org.jixiao.summary;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
