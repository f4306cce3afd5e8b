package org.jixiao.testkit;

import org.jixiao.rule.RuleTopic;

/**
 * A rule that breaks a law on purpose, with the reason why.
 *
 * <pre>{@code
 * Exemption.ofRule("成本默认指标").from(Law.MET_EARNS_FULL_MARKS).because("the line earns 5 points at most")
 * }</pre>
 *
 * @param rule its own name, or its topic
 * @param law that it breaks
 * @param reason why it may
 */
public record Exemption(String rule, Law law, String reason) {
    /**
     * Refuses an exemption without a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Exemption {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "exemption of " + rule + " from " + law + ": expected a reason, got blank text");
        }
    }

    /** Of a special rule, by its name. */
    public static Of ofRule(String name) {
        return new Of(name);
    }

    /** Of the general rule on a topic. */
    public static Of ofRule(RuleTopic<?> topic) {
        return new Of(topic.name());
    }

    /**
     * A rule that still needs its law.
     *
     * @param rule its own name, or its topic
     */
    public record Of(String rule) {
        /** The law that it breaks. */
        public From from(Law law) {
            return new From(rule, law);
        }
    }

    /**
     * A rule and a law that still need a reason.
     *
     * @param rule its own name, or its topic
     * @param law that it breaks
     */
    public record From(String rule, Law law) {
        /** Why it may. */
        public Exemption because(String reason) {
            return new Exemption(rule, law, reason);
        }
    }

    @Override
    public String toString() {
        return "\"" + rule + "\" from " + law + " (" + reason + ")";
    }
}
