package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;

/** What a rule decides. A rule set has at most one rule for each, but any number of named rules on a topic that repeats. */
public enum RuleTopic implements Localised {
    /** Numbers of which more is better. */
    POSITIVE("rule.positive", true),
    /** Numbers of which less is better. */
    REVERSE("rule.reverse", true),
    /** Targets with the sign =. */
    EQUAL("rule.equal", true),
    /** Some numbers, apart from all others. */
    SPECIAL_NUMBERS("rule.special_numbers"),
    /** Results far above their target; without this rule nothing is deducted. */
    OVER_TARGET("rule.over_target", false),
    /** Ratings on a scale. */
    RATING("rule.rating", true),
    /** Some ratings, apart from all others. */
    SPECIAL_RATINGS("rule.special_ratings"),
    /** Targets and actuals in words. */
    ATTAINMENT("rule.attainment", true),
    /** Some targets in words, apart from all others. */
    SPECIAL_WORDS("rule.special_words"),
    /** Deadlines. */
    DEADLINE("rule.deadline", true),
    /** Some deadlines, apart from all others. */
    SPECIAL_DEADLINES("rule.special_deadlines"),
    /** 预算执行率. */
    EXECUTION("rule.execution", true),
    /** Which budget the execution is taken against; without this rule the adjusted one. */
    EXECUTION_BASE("rule.execution_base", false),
    /** A 扣分 column; without this rule what stands there is not deducted but reported. */
    MANUAL_DEDUCTION("rule.manual_deduction", false),
    /** Grades of the total. */
    GRADES("rule.grades", true),
    /** What is left of a total that the finance office grades lower; without this rule all of it. */
    GRADE_LOWERING("rule.grade_lowering", false),
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
    /** Conditions under which a reason has to be given. */
    NOTE_OWED_WHEN("rule.note_owed_when"),
    /** Conditions under which a person has to look at the score. */
    OPEN_FOR_REVIEW_WHEN("rule.open_for_review_when"),
    /** That no score exceeds its weight; the scorer holds to it with or without a rule. */
    CAP("rule.cap", false);

    private final Message message;
    private final boolean required;

    RuleTopic(String code, boolean required) {
        this.message = Message.of(code);
        this.required = required;
    }

    /** A topic with any number of rules, each with a name of its own. */
    RuleTopic(String code) {
        this(code, false);
    }

    /** Whether a rule set cannot be built without a rule on this topic. */
    public boolean isRequired() {
        return required;
    }

    @Override
    public String text(Locale locale) {
        return message.text(locale);
    }
}
