/**
 * What a district decides: start from {@link org.jixiao.rule.RuleSet#named RuleSet.named}, which begins a pack.
 *
 * <p>A {@link org.jixiao.rule.RuleSet} is a value: strategies, bands, grades and rounding, each a {@link
 * org.jixiao.rule.Rule} with the {@link org.jixiao.rule.Provenance} that says whether it is a clause, an observation or a
 * default of ours. It is checked when it is built and carries worked cases that {@link org.jixiao.rule.RuleSet#verify}
 * replays. Rules can speak of some indicators alone ({@link org.jixiao.rule.Scope}) and attach findings to {@link
 * org.jixiao.rule.Conditions}; {@link org.jixiao.rule.RuleSetComparison} says what changed between two sets. {@link org.jixiao.rule.NationalRules} is the baseline; districts live in modules of their own. No form is scored
 * here.
 */
@NullMarked
@ValueStyle
package org.jixiao.rule;

import org.jixiao.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
