/**
 * How points are earned: start from {@link org.jixiao.scoring.ScoringStrategies}, the named factories of every stock
 * {@link org.jixiao.scoring.ScoringStrategy}.
 *
 * <p>A strategy takes checked input and returns an exact {@link org.jixiao.scoring.Score}: points together with their
 * {@link org.jixiao.scoring.Derivation}. Its {@link org.jixiao.scoring.Curve} says the points of every actual at once. It never rounds, logs, reads a clock or looks at a form. Its {@link
 * org.jixiao.scoring.Curve} says the points of every actual at once. Which strategy is used where is decided by the rules; rounding happens once, in the scorer.
 */
@NullMarked
@ValueStyle
package org.jixiao.scoring;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
