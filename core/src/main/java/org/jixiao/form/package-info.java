/**
 * The form that is scored, as immutable values: project, money, and a tree of indicators, each with a target, an actual and a
 * weight.
 *
 * <p>No score, no rule and no district lives here. A mistake in building a form is an {@link
 * org.jixiao.form.InvalidFormException} at once; what a reviewer would object to in a well-built form is a finding of its
 * scorecard, and so is not checked here.
 *
 * <p>Start from {@link org.jixiao.form.SelfEvaluation#forProject SelfEvaluation.forProject}; what it takes for a row is
 * described by {@link org.jixiao.form.IndicatorBuilder}.
 *
 * <p>How values are written, in this package and the others: a value is a record where its canonical constructor may be public;
 * the constructor then checks its parts. It is an Immutables value where a part can be absent, or where only a builder makes it.
 * It is written by hand where neither fits: where equality leaves a field out ({@link org.jixiao.form.IndicatorPath}, {@link
 * org.jixiao.value.Fraction}, {@link org.jixiao.value.Interval}), or where the caller chooses the type of a part ({@link
 * org.jixiao.value.Bands}). The variants of a sealed type are nested in it.
 */
@NullMarked
@StartStyle
package org.jixiao.form;

import org.jixiao.internal.StartStyle;
import org.jspecify.annotations.NullMarked;
