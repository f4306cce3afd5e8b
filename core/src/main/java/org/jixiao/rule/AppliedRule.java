package org.jixiao.rule;

import java.io.Serializable;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringStrategy;

/**
 * The rule that scores an indicator, and what it does.
 *
 * @param rule the one that speaks of the indicator
 * @param strategy what it does; with the deduction far above the target where the rules have one
 * @param <I> what is scored
 */
public record AppliedRule<I extends ScoringInput>(Rule<?> rule, ScoringStrategy<? super I> strategy)
        implements Serializable {}
