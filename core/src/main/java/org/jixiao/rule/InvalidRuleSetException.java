package org.jixiao.rule;

import java.io.Serial;
import java.io.Serializable;
import org.jixiao.internal.Mistake;
import org.jixiao.value.InvalidValueException;

/** A rule set was built wrongly, or its worked cases give other results: a fault of the rule set, not of a form. */
public final class InvalidRuleSetException extends InvalidValueException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String ruleSet;

    private InvalidRuleSetException(String ruleSet, Mistake mistake) {
        super(mistake.at("rule set " + ruleSet));
        this.ruleSet = ruleSet;
    }

    static InvalidRuleSetException of(String ruleSet, String code, String met, Serializable... terms) {
        return new InvalidRuleSetException(ruleSet, Mistake.ofWhole(code, met, terms));
    }

    /** The id of the rule set: {@code beijing/chaoyang/2024}. */
    public String ruleSet() {
        return ruleSet;
    }
}
