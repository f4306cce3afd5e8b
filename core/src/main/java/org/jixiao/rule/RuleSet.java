package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one district from one year on: a value, checked when it was built.
 *
 * <pre>{@code
 * rules.rule(RuleTopic.ROUNDING).value()            // two decimals, cut
 * rules.find(RuleTopic.OVER_TARGET)                 // empty where nothing is deducted
 * rules.describe(Locale.CHINESE)                    // every rule with its source
 * }</pre>
 *
 * <p>Immutable, thread-safe, serialisable, and equal when district, year, rules, worked cases and uncoded clauses are.
 */
public final class RuleSet implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String district;
    private final Year year;
    private final transient ImmutableMap<RuleKey, Rule<?>> rules;
    private final ImmutableList<WorkedCase> workedCases;
    private final ImmutableList<UncodedClause> uncodedClauses;

    // whether the worked cases of this instance were replayed
    private final transient AtomicBoolean replayed = new AtomicBoolean();
    // worked out once, when first asked for, like the hash of a string
    private transient @Nullable String fingerprint;

    RuleSet(
            String district,
            Year year,
            ImmutableMap<RuleKey, Rule<?>> rules,
            List<WorkedCase> workedCases,
            List<UncodedClause> uncodedClauses) {
        this.district = district;
        this.year = year;
        this.rules = rules;
        this.workedCases = ImmutableList.copyOf(workedCases);
        this.uncodedClauses = ImmutableList.copyOf(uncodedClauses);
    }

    /** Begins the rule set of {@code district}, such as {@code beijing/chaoyang}, that holds from {@code year} on. */
    public static RuleSetBuilder named(String district, Year year) {
        return new RuleSetBuilder(district, year);
    }

    /** District and year: {@code beijing/chaoyang/2024}. */
    public String id() {
        return district + "/" + year;
    }

    /** The district, with what it belongs to: {@code beijing/chaoyang}. */
    public String district() {
        return district;
    }

    /** The first budget year for which these rules hold. */
    public Year year() {
        return year;
    }

    /** All rules, in the order of their topics. */
    public List<Rule<?>> rules() {
        return rules.values().asList();
    }

    /**
     * The rule on a topic that every set has a rule on.
     *
     * @throws org.jixiao.value.InvalidValueException if the topic is none of these
     */
    public <T> Rule<T> rule(RuleTopic<T> topic) {
        return find(topic)
                .orElseThrow(() -> InvalidRuleSetException.of(
                        id(), "rule_set.topic", given(topic, "topic").name()));
    }

    /** The rule on a topic, where there is one; empty on a topic that repeats. */
    @SuppressWarnings("unchecked") // a rule holds a value of its topic
    public <T> Optional<Rule<T>> find(RuleTopic<T> topic) {
        return Optional.ofNullable((Rule<T>) rules.get(new RuleKey(given(topic, "topic"), "")));
    }

    /** The rules on a topic that repeats, in the order in which they were written down. */
    @SuppressWarnings("unchecked") // a rule holds a value of its topic
    public <T> List<Rule<T>> all(RuleTopic<T> topic) {
        given(topic, "topic");
        ImmutableList.Builder<Rule<T>> found = ImmutableList.builder();
        for (Rule<?> rule : rules.values()) {
            if (rule.topic().equals(topic)) {
                found.add((Rule<T>) rule);
            }
        }
        return found.build();
    }

    /** How the execution score is rounded: its own rule where there is one, else the rule for all scores. */
    public Rule<Rounding> executionRounding() {
        return find(RuleTopic.EXECUTION_ROUNDING).orElseGet(() -> rule(RuleTopic.ROUNDING));
    }

    /** The cases worked by hand that the scorer replays; those of the set it is based on are not among them. */
    public List<WorkedCase> workedCases() {
        return workedCases;
    }

    /** The clauses that no rule codes, of this set and of those it is based on. */
    public List<UncodedClause> uncodedClauses() {
        return uncodedClauses;
    }

    /** The clauses that rules of this set code, each once, in the order of the rules. */
    public List<Clause> codedClauses() {
        return rules.values().stream()
                .map(Rule::provenance)
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast)
                .distinct()
                .toList();
    }

    /**
     * Replays the worked cases, once in the life of this instance; where one does not come out, they are replayed again. The
     * scorer calls this.
     *
     * @param contradictionsOf what a case says and what the rules give, where they differ; empty where they agree
     * @throws InvalidRuleSetException if a case does not come out; the message lists all that do not
     */
    public void replay(Function<WorkedCase, List<String>> contradictionsOf) {
        given(contradictionsOf, "contradictionsOf");
        if (replayed.get()) {
            return;
        }
        List<String> contradictions = workedCases.stream()
                .flatMap(example -> given(contradictionsOf.apply(example), "contradictions").stream())
                .toList();
        if (!contradictions.isEmpty()) {
            throw InvalidRuleSetException.contradicted(id(), contradictions);
        }
        replayed.set(true);
    }

    /**
     * SHA-256 of what every rule decides, with its source, 64 hexadecimal digits: two sets with one id and two fingerprints
     * differ in what they score or in the sources they name.
     */
    public String fingerprint() {
        String known = fingerprint;
        if (known == null) {
            known = RuleFingerprint.of(this);
            fingerprint = known;
        }
        return known;
    }

    /** Every rule with its source, one a paragraph, in the language of {@code locale}: English, else Chinese. */
    public String describe(Locale locale) {
        return RuleSetText.of(this, given(locale, "locale"));
    }

    /** What is written: the parts, so that a set that is read back is built and checked anew. */
    private record Written(
            String district, Year year, List<Rule<?>> rules, List<WorkedCase> cases, List<UncodedClause> uncoded)
            implements Serializable {
        @Serial
        private Object readResolve() {
            return new RuleSetBuilder(district, year).restore(rules, cases, uncoded);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Written(district, year, rules(), workedCases, uncodedClauses);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a rule set is written as " + Written.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RuleSet that
                        && district.equals(that.district)
                        && year.equals(that.year)
                        && rules.equals(that.rules)
                        && workedCases.equals(that.workedCases)
                        && uncodedClauses.equals(that.uncodedClauses));
    }

    @Override
    public int hashCode() {
        return Objects.hash(district, year, rules);
    }

    @Override
    public String toString() {
        return id();
    }
}
