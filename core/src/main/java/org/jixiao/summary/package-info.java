/**
 * Many scorecards, a department: start from {@link org.jixiao.summary.DepartmentSummary}.
 *
 * <p>A summary is a value of bounded size that adds up: forms come one by one, in any order, from any number of threads, and
 * every figure is exact. {@link org.jixiao.summary.Ranking} puts forms in order; {@link org.jixiao.summary.SideBySide} scores
 * the same forms by two rule sets and says what changes. Nothing is scored here.
 */
@NullMarked
@ValueStyle
package org.jixiao.summary;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
