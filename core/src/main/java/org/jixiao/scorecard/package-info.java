/**
 * What comes out: start from {@link org.jixiao.scorecard.Scorer}, which turns a form and a rule set into a {@link
 * org.jixiao.scorecard.Scorecard}, or for many forms from {@link org.jixiao.scorecard.Bulk}.
 *
 * <p>A scorecard is a value: the total, the grade, a score for every item and level, {@link org.jixiao.scorecard.Loss}es,
 * {@link org.jixiao.scorecard.Finding}s and an explanation of every figure; {@link
 * org.jixiao.scorecard.WhatIf} says what another actual would change. This is the one place where scores are rounded,
 * once each. How points are earned is not decided here, but by the strategies of the rule set.
 */
@NullMarked
@ValueStyle
package org.jixiao.scorecard;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
