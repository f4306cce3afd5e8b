package org.jixiao.rule;

import java.io.Serial;
import java.io.Serializable;
import org.jixiao.internal.Mistake;
import org.jixiao.internal.Wording;
import org.jixiao.value.InvalidValueException;

/** A rule set was built wrongly, or its worked cases give other results: a fault of the rule set, not of a form. */
public final class InvalidRuleSetException extends InvalidValueException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String ruleSet;

    private InvalidRuleSetException(String ruleSet, Mistake mistake) {
        super(mistake.at(place(ruleSet)));
        this.ruleSet = ruleSet;
    }

    private InvalidRuleSetException(String ruleSet, InvalidValueException cause) {
        super(place(ruleSet), cause);
        this.ruleSet = ruleSet;
    }

    private static Wording place(String ruleSet) {
        return Wording.of("place.rule_set", ruleSet);
    }

    /** A mistake of a rule set as a whole; {@code met} is a text or a {@link Wording}, or all of both in a {@code Bilingual}. */
    static InvalidRuleSetException of(String ruleSet, String code, Serializable met, Serializable... terms) {
        return new InvalidRuleSetException(
                ruleSet, met instanceof Wording ? Mistake.of(code, met, terms) : Mistake.ofWhole(code, met, terms));
    }

    /** A mistake of one rule, or in one of its parts; {@code rule} names it. */
    static InvalidRuleSetException at(String ruleSet, Serializable rule, InvalidValueException cause) {
        return new InvalidRuleSetException(ruleSet, cause.at(rule));
    }

    /** The id of the rule set: {@code beijing/chaoyang/2024}. */
    public String ruleSet() {
        return ruleSet;
    }
}
