/**
 * Published figures held against recomputed ones: start from {@link org.jixiao.review.Reviewer}.
 *
 * <p>A {@link org.jixiao.review.PublishedForm} holds the cells of a form as they were printed; a {@link
 * org.jixiao.review.Review} says of every published score whether it is right, only rounded differently, or wrong, and why.
 * Published scores never enter a computed one, except as an evaluator's award for a rating or for words. No file format
 * lives here.
 */
@NullMarked
@ValueStyle
package org.jixiao.review;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
