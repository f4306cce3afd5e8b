package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.FluentIterable;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jixiao.internal.Bilingual;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.value.Rounding;
import org.jixiao.value.internal.Checks;
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
 * <p>Immutable, thread-safe, serialisable, and equal when district, year, names, rules, worked cases, uncoded clauses, documents and the
 * day of the last check are.
 */
@Value.Immutable
public abstract class RuleSet implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    RuleSet() {}

    /** Begins the rule set of {@code district}, such as {@code beijing/chaoyang}, that holds from {@code year} on. */
    public static RuleSetBuilder named(String district, Year year) {
        return new RuleSetBuilder(district, year);
    }

    /** District and year: {@code beijing/chaoyang/2024}. */
    public String id() {
        return district() + "/" + year();
    }

    /** The district, with what it belongs to: {@code beijing/chaoyang}. */
    public abstract String district();

    /** The first budget year for which these rules hold. */
    public abstract Year year();

    abstract String chineseName();

    abstract String englishName();

    /**
     * What the set is called, such as 北京市朝阳区（2024 年起）: the place that {@link RuleSetBuilder#called} names, else the
     * district, with the first year; in the language of {@code locale}: Chinese, else English.
     */
    public String name(Locale locale) {
        return Messages.text("rule_set.name", given(locale, "locale"), place(locale), year());
    }

    /** The place alone, such as 北京市朝阳区, that {@link RuleSetBuilder#called} names, else the district; in either language. */
    public String place(Locale locale) {
        return Messages.isEnglish(given(locale, "locale")) ? englishName() : chineseName();
    }

    /** All rules, in the order of their topics. */
    public abstract List<Rule<?>> rules();

    /**
     * The rule on a topic that every set has a rule on.
     *
     * @throws org.jixiao.value.InvalidValueException if the topic is none of these
     */
    public <T> Rule<T> rule(RuleTopic<T> topic) {
        Optional<Rule<T>> found = find(topic);
        if (found.isEmpty()) {
            throw InvalidRuleSetException.of(id(), "rule_set.topic", topic.name());
        }
        return found.get();
    }

    /** The rule on a topic, where there is one; empty on a topic that repeats. */
    public <T> Optional<Rule<T>> find(RuleTopic<T> topic) {
        for (Rule<T> rule : all(topic)) {
            if (rule.name().isEmpty()) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rules on a topic that repeats, in the order in which they were written down. */
    @SuppressWarnings("unchecked") // a rule holds a value of its topic
    public <T> List<Rule<T>> all(RuleTopic<T> topic) {
        given(topic, "topic");
        List<Rule<T>> all = new ArrayList<>();
        for (Rule<?> rule : rules()) {
            if (rule.topic().equals(topic)) {
                all.add((Rule<T>) rule);
            }
        }
        return List.copyOf(all);
    }

    /** How the execution score is rounded: its own rule where there is one, else the rule for all scores. */
    public Rule<Rounding> executionRounding() {
        Optional<Rule<Rounding>> own = find(RuleTopic.EXECUTION_ROUNDING);
        return own.isPresent() ? own.get() : rule(RuleTopic.ROUNDING);
    }

    /** Which totals earn which grade: the grade bands, with their edges where totals are rounded first. */
    public GradeBands gradedTotals() {
        GradeBands bands = rule(RuleTopic.GRADES).value();
        Optional<Rule<Rounding>> rounding = find(RuleTopic.GRADE_ROUNDING);
        return rounding.isEmpty() ? bands : bands.roundedFirst(rounding.get().value());
    }

    /** The cases worked by hand that the scorer replays; those of the set it is based on are not among them. */
    public List<WorkedCase> workedCases() {
        return worked().list();
    }

    abstract WorkedCases worked();

    /** The clauses that no rule codes, of this set and of those it is based on. */
    public abstract List<UncodedClause> uncodedClauses();

    /** The documents that the set cites, and behind them those of the sets it is based on. */
    public abstract List<Document> documents();

    /** When somebody last looked whether the rules still hold; absent where nobody wrote it down. */
    public abstract Optional<LocalDate> checkedOn();

    /**
     * Whether a form of this year is of a later one than the set begins with, and of a later one than anybody checked: the rules may
     * have changed since.
     */
    public boolean isUncheckedFor(Year formYear) {
        return given(formYear, "formYear").isAfter(lastYearChecked());
    }

    /** The last year for which somebody looked whether the rules hold: that of the last check, else their first. */
    public Year lastYearChecked() {
        Year checked = checkedOn().map(Year::from).orElse(year());
        return checked.isAfter(year()) ? checked : year();
    }

    /** The clauses that rules of this set code, each once, in the order of the rules. */
    public List<Clause> codedClauses() {
        return FluentIterable.from(rules())
                .transform(Rule::provenance)
                .filter(Clause.class)
                .toSet()
                .asList();
    }

    /**
     * Replays the worked cases, once in the life of this instance; where one does not come out, they are replayed again. The
     * scorer calls this.
     *
     * @param contradictionsOf what a case says and what the rules give, where they differ; empty where they agree
     * @throws InvalidRuleSetException if a case does not come out; the message lists all that do not
     */
    public void replay(Function<WorkedCase, List<Wording>> contradictionsOf) {
        given(contradictionsOf, "contradictionsOf");
        if (replayed().get()) {
            return;
        }
        List<Wording> contradictions = cases().stream()
                .flatMap(example -> given(contradictionsOf.apply(example), "contradictions").stream())
                .toList();
        if (!contradictions.isEmpty()) {
            throw InvalidRuleSetException.of(id(), "rule_set.worked_cases", Bilingual.list(contradictions));
        }
        replayed().set(true);
    }

    /** The worked cases; whatever goes wrong where they are made is told with the rule set. */
    private List<WorkedCase> cases() {
        try {
            return workedCases();
        } catch (InvalidRuleSetException told) {
            throw told;
        } catch (RuntimeException broken) {
            throw InvalidRuleSetException.of(id(), "rule_set.worked_cases", broken.toString());
        }
    }

    /** Whether the worked cases of this instance were replayed. */
    @Value.Derived
    @Value.Auxiliary
    AtomicBoolean replayed() {
        return new AtomicBoolean();
    }

    /**
     * SHA-256 of what every rule decides, with the source it names, 64 hexadecimal digits: two sets with one id and two
     * fingerprints differ in what they score or in the sources they name. The words of a clause, where a document is published, when it
     * was checked, and what contradicts a rule are not in it: learning more of a source changes no stamp.
     */
    @Value.Lazy
    public String fingerprint() {
        return RuleFingerprint.of(this);
    }

    /**
     * The whole set to read aloud, in the language of {@code locale}, Chinese, else English: the documents, every rule with what it
     * covers and its source, one a paragraph, and the clauses left to people.
     */
    public String describe(Locale locale) {
        return new Description(this, given(locale, "locale")).text();
    }

    /**
     * What a page of rules says of a rule beside the rule itself, in the language of {@code locale}, Chinese, else English: the bands
     * of rating scales, which budget the execution counts, what a deduction covers; none of most rules.
     */
    public List<String> remarks(Rule<?> rule, Locale locale) {
        return RuleRemarks.of(given(rule, "rule"), this, given(locale, "locale"));
    }

    /** What is written: the parts, so that a set that is read back is built and checked anew. */
    private record Written(
            String district,
            Year year,
            // null where an earlier version stored the set
            @Nullable String chineseName,
            @Nullable String englishName,
            List<Rule<?>> rules,
            List<WorkedCase> cases,
            List<UncodedClause> uncoded,
            // null where an earlier version stored the set
            @Nullable List<Document> documents,
            @Nullable LocalDate checkedOn)
            implements Serializable {
        @Serial
        private Object readResolve() {
            RuleSetBuilder set = new RuleSetBuilder(district, year);
            if (chineseName != null && englishName != null) {
                set.called(chineseName, englishName);
            }
            return set.restore(rules, cases, uncoded, documents == null ? named() : documents, checkedOn);
        }

        /** The documents of clauses, where no others are stored: first those of the rules that the set brought in itself. */
        private List<Document> named() {
            String id = district + "/" + year;
            Stream<Clause> ownFirst = rules.stream()
                    .sorted(Comparator.comparing(rule -> !rule.origin().equals(id)))
                    .map(Rule::provenance)
                    .filter(Clause.class::isInstance)
                    .map(Clause.class::cast);
            return Stream.concat(ownFirst, uncoded.stream().map(UncodedClause::clause))
                    .flatMap(clause -> clause.source().stream())
                    .distinct()
                    .toList();
        }
    }

    @Serial
    Object writeReplace() {
        return new Written(
                district(),
                year(),
                chineseName(),
                englishName(),
                rules(),
                workedCases(),
                uncodedClauses(),
                documents(),
                checkedOn().orElse(null));
    }

    @Serial
    Object readResolve() throws InvalidObjectException {
        throw Checks.notStored("a rule set");
    }

    @Override
    public String toString() {
        return id();
    }
}
