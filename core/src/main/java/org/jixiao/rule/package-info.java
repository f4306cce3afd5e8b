/**
 * Rules and rule sets: what a district decides, each rule with its source, its worked cases, and what changed from one set to
 * another.
 *
 * <p>No form is scored here, and no district lives here but the national baseline, {@link org.jixiao.rule.NationalRules}: districts
 * have modules of their own.
 *
 * <p>Start from {@link org.jixiao.rule.RuleSet#named RuleSet.named}, which begins a rule set, and {@link
 * org.jixiao.rule.RuleTopic}, which lists what a set can decide. A rule set is checked when it is built.
 */
@NullMarked
@StartStyle
package org.jixiao.rule;

import org.jixiao.internal.StartStyle;
import org.jspecify.annotations.NullMarked;
