package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.internal.ReadBack;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a rule set, with its source. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Rule<T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 0L;

    private final RuleTopic<T> topic;

    @SuppressWarnings("serial") // the values of rules are serialisable
    private final T value;

    private final Provenance provenance;
    private final String origin;

    // shown again with every form: put into words once a language, when first asked for; a foreign strategy may know
    // more
    private final transient Map<Locale, RuleWords> words = new ConcurrentHashMap<>();

    Rule(RuleTopic<T> topic, T value, Provenance provenance, String origin) {
        this.topic = given(topic, "topic");
        this.value = given(value, topic.name());
        this.provenance = given(provenance, "source");
        this.origin = given(origin, "origin");
    }

    /** What is decided. */
    public RuleTopic<T> topic() {
        return topic;
    }

    /** What was decided: a strategy, bands, grades, a rounding, a policy. */
    public T value() {
        return value;
    }

    /** Where it comes from. */
    public Provenance provenance() {
        return provenance;
    }

    /** The id of the rule set that brought the rule in. */
    public String origin() {
        return origin;
    }

    /** What the rule is called, where a set has several on its topic; empty elsewhere. */
    public String name() {
        return value instanceof Named named ? named.name() : "";
    }

    /** What was decided, in words, in the language of {@code locale}: Chinese, else English. */
    public String describe(Locale locale) {
        return words(locale).decision();
    }

    /** Where it comes from, in words, in the language of {@code locale}: Chinese, else English. */
    public String source(Locale locale) {
        return words(locale).source();
    }

    /** Decision and source, in the language of {@code locale}: Chinese, else English. */
    public String describeWithSource(Locale locale) {
        return words(locale).both();
    }

    /** Topic, decision and source in a line, in the language of {@code locale}: Chinese, else English. */
    public String explain(Locale locale) {
        return words(locale).line();
    }

    private RuleWords words(Locale locale) {
        RuleWords known = words.get(given(locale, "locale"));
        return known == null ? words.computeIfAbsent(locale, language -> RuleWords.of(this, language)) : known;
    }

    /** What a rule set decides once: a topic, or one name on a topic that repeats. */
    String key() {
        return name().isEmpty() ? topic.name() : topic + " " + name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Rule<?> that
                        && topic == that.topic
                        && value.equals(that.value)
                        && provenance.equals(that.provenance)
                        && origin.equals(that.origin));
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, value, provenance, origin);
    }

    /** A rule that was read back is held to what every rule is held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        if (topic == null || !topic.admits(value)) {
            throw new InvalidObjectException("expected a rule with a value of its topic " + topic + ", got " + value);
        }
        return ReadBack.through(() -> new Rule<>(topic, value, provenance, origin));
    }

    @Override
    public String toString() {
        return "Rule[topic=" + topic + ", value=" + value + ", provenance=" + provenance + ", origin=" + origin + "]";
    }
}
