package org.jixiao.rule;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set can decide once: a topic, or one name on a topic that repeats.
 *
 * @param topic what is decided
 * @param name of the rule; empty on a topic that does not repeat
 */
record RuleKey(RuleTopic<?> topic, String name) implements Serializable {
    static RuleKey of(Rule<?> rule) {
        return new RuleKey(rule.topic(), rule.name());
    }

    // by hand: what a record makes itself is put together when it is first called, which a first score would wait for
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleKey that && topic.equals(that.topic) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * topic.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return name.isEmpty() ? topic.toString() : topic + " " + name;
    }
}
