/**
 * The review of published forms: every published score compared with the recomputed one, and found right, only rounded
 * differently, or wrong, with the reason.
 *
 * <p>No rule is decided here, and no file format lives here. Published scores never enter a computed one, with one exception: an
 * evaluator's award, for a rating or for words.
 *
 * <p>Start from {@link org.jixiao.review.Reviewer}, which takes the cells of a form and returns a {@link
 * org.jixiao.review.Review}.
 */
@NullMarked
@ValueStyle
package org.jixiao.review;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
