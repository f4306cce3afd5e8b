/**
 * Many forms at once: a stream of forms or rows in, a stream of results out, on one thread or several.
 *
 * <p>How a form is scored is not decided here but in {@code org.jixiao.scorecard}, and what forms add up to in {@code
 * org.jixiao.summary}.
 *
 * <p>Start from {@link org.jixiao.batch.BatchScorer}; it gives a {@link org.jixiao.batch.ScoringResult} for each form, or collects
 * them all.
 */
@NullMarked
@ValueStyle
package org.jixiao.batch;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
