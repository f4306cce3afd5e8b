package org.jixiao.rule;

import java.io.Serializable;
import org.jixiao.internal.Localised;

/**
 * What has to be the case for a rule to attach a finding. Start from {@link Conditions}. Immutable, equal by value, and said
 * in words.
 */
public sealed interface Condition extends Localised, Serializable
        permits IndicatorCondition, ExecutionCondition, FormCondition {}
