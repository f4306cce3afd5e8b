package org.jixiao.rule;

import java.io.Serializable;

/**
 * What a rule set can decide once: a topic, or one name on a topic that repeats.
 *
 * @param topic what is decided
 * @param name of the rule; empty on a topic that does not repeat
 */
record RuleKey(RuleTopic topic, String name) implements Serializable {
    static RuleKey of(Rule<?> rule) {
        return new RuleKey(rule.topic(), rule.name());
    }

    @Override
    public String toString() {
        return name.isEmpty() ? topic.toString() : topic + " " + name;
    }
}
