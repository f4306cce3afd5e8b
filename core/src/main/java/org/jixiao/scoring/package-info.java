/**
 * How a target and an actual become points: scoring strategies, what goes into them, and the exact score with its reason that
 * comes out.
 *
 * <p>A strategy never rounds, logs, reads a clock or sees a form. Which strategy scores which indicator is decided by rules, in
 * {@code org.jixiao.rule}; scores are rounded once, in {@code org.jixiao.scorecard}.
 *
 * <p>Start from {@link org.jixiao.scoring.ScoringStrategies}, which names every stock strategy. Authors of their own implement
 * {@link org.jixiao.scoring.ScoringStrategy} and return a {@link org.jixiao.scoring.Score}.
 */
@NullMarked
@ValueStyle
package org.jixiao.scoring;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
