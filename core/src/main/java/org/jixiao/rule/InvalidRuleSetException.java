package org.jixiao.rule;

import java.io.Serial;

/** A rule set was built wrongly, or its worked cases do not come out: a fault of the pack, not of a form. */
public final class InvalidRuleSetException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String ruleSet;

    InvalidRuleSetException(String ruleSet, String problem) {
        super("rule set " + ruleSet + ": " + problem);
        this.ruleSet = ruleSet;
    }

    /** The id of the rule set. */
    public String ruleSet() {
        return ruleSet;
    }
}
