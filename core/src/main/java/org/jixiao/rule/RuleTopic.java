package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/** What a rule decides. A rule set has at most one rule for each. */
public enum RuleTopic implements Localised {
    /** Numbers of which more is better. */
    POSITIVE("rule.positive", true),
    /** Numbers of which less is better. */
    REVERSE("rule.reverse", true),
    /** Targets with the sign =. */
    EQUAL("rule.equal", true),
    /** Results far above their target; without this rule nothing is deducted. */
    OVER_TARGET("rule.over_target", false),
    /** Ratings on a scale. */
    RATING("rule.rating", true),
    /** Targets and actuals in words. */
    ATTAINMENT("rule.attainment", true),
    /** Deadlines. */
    DEADLINE("rule.deadline", true),
    /** 预算执行率. */
    EXECUTION("rule.execution", true),
    /** Grades of the total. */
    GRADES("rule.grades", true),
    /** How scores are rounded. */
    ROUNDING("rule.rounding", true),
    /** How the execution score is rounded; without this rule like all others. */
    EXECUTION_ROUNDING("rule.execution_rounding", false),
    /** The points of execution and level-1 indicators in principle; without this rule any will do. */
    LEVEL1_WEIGHTS("rule.level1_weights", false),
    /** Indicators that fell away. */
    NOT_APPLICABLE("rule.not_applicable", true),
    /** Who owes a deviation note; without this rule nobody. */
    NOTE_OWED("rule.note_owed", false),
    /** That no score exceeds its weight; the scorer holds to it with or without a rule. */
    CAP("rule.cap", false);

    private final String code;
    private final boolean required;

    RuleTopic(String code, boolean required) {
        this.code = code;
        this.required = required;
    }

    /** Whether a rule set cannot be built without a rule on this topic. */
    public boolean isRequired() {
        return required;
    }

    @Override
    public String text(Locale locale) {
        return Messages.template(code, locale);
    }
}
