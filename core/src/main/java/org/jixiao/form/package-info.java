/**
 * The form as immutable values: start from {@link org.jixiao.form.SelfEvaluation#forProject SelfEvaluation.forProject}.
 *
 * <p>A {@link org.jixiao.form.SelfEvaluation} holds {@link org.jixiao.form.Funds} and an {@link
 * org.jixiao.form.IndicatorTree} of {@link org.jixiao.form.Indicator}s, each with a {@link org.jixiao.form.Target} and an
 * {@link org.jixiao.form.Actual}. A mistake in building one is an {@link org.jixiao.form.InvalidFormException} at once;
 * what a reviewer would object to in a well-built form is a finding of the scorecard. No score, no rule and no district
 * lives here.
 */
@NullMarked
@ValueStyle
package org.jixiao.form;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
