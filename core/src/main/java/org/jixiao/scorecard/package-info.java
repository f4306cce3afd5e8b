/**
 * The scorer and what comes out of it: a scorecard with the total, the grade, every score with its explanation, the points lost,
 * the findings and the stamp.
 *
 * <p>How points are earned is not decided here, but by the strategies of the rule set. Forms are scored and scores are rounded here
 * and nowhere else, once each.
 *
 * <p>Start from {@link org.jixiao.scorecard.Scorer}, which scores a form by a rule set and returns a {@link
 * org.jixiao.scorecard.Scorecard}.
 */
@NullMarked
@ValueStyle
package org.jixiao.scorecard;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
