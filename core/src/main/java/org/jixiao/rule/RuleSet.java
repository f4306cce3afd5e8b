package org.jixiao.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serial;
import java.io.Serializable;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one district from one year on: a value, checked when it was built.
 *
 * <p>Immutable, thread-safe, serialisable, and equal when district, year, rules, worked cases and what is left to people are.
 */
public final class RuleSet implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String district;
    private final Year year;
    private final ImmutableMap<RuleKey, Rule<?>> rules;
    private final ImmutableList<WorkedCase> workedCases;
    private final ImmutableList<LeftToPeople> leftToPeople;

    // put together once, so that scoring looks nothing up
    private final transient AppliedRules applied;
    private final transient ImmutableMap<RuleTopic, Rule<?>> byTopic;

    RuleSet(
            String district,
            Year year,
            ImmutableMap<RuleKey, Rule<?>> rules,
            ImmutableList<WorkedCase> workedCases,
            ImmutableList<LeftToPeople> leftToPeople) {
        this.district = district;
        this.year = year;
        this.rules = rules;
        this.workedCases = workedCases;
        this.leftToPeople = leftToPeople;
        this.byTopic = byTopic(rules);
        this.applied = AppliedRules.of(this);
    }

    private static ImmutableMap<RuleTopic, Rule<?>> byTopic(ImmutableMap<RuleKey, Rule<?>> rules) {
        Map<RuleTopic, Rule<?>> byTopic = new EnumMap<>(RuleTopic.class);
        for (RuleTopic topic : RuleTopic.values()) {
            Rule<?> rule = rules.get(new RuleKey(topic, ""));
            if (rule != null) {
                byTopic.put(topic, rule);
            }
        }
        return Maps.immutableEnumMap(byTopic);
    }

    @Serial
    private Object readResolve() {
        return new RuleSet(district, year, rules, workedCases, leftToPeople);
    }

    /** Begins a rule set of {@code district}, such as {@code beijing/chaoyang}, that holds from {@code year} on. */
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

    /** All rules, in the order of {@link RuleTopic}. */
    public List<Rule<?>> rules() {
        return rules.values().asList();
    }

    /** The cases worked by hand that {@link #verify} replays; those of the set it is based on are not among them. */
    public List<WorkedCase> workedCases() {
        return workedCases;
    }

    /** Numbers of which more is better, before any deduction for results far above the target. */
    public Rule<ScoringStrategy<? super QuantityInput>> positive() {
        return rule(RuleTopic.POSITIVE);
    }

    /** Numbers of which less is better. */
    public Rule<ScoringStrategy<? super QuantityInput>> reverse() {
        return rule(RuleTopic.REVERSE);
    }

    /** Targets with the sign = outside the cost indicators. */
    public Rule<ScoringStrategy<? super QuantityInput>> equal() {
        return rule(RuleTopic.EQUAL);
    }

    /** What a result far above its target costs; empty where nothing is deducted. */
    public Optional<Rule<OverTargetBands>> overTarget() {
        return find(RuleTopic.OVER_TARGET);
    }

    /** Ratings on a scale. */
    public Rule<ScoringStrategy<? super RatingInput>> rating() {
        return rule(RuleTopic.RATING);
    }

    /** Targets and actuals in words. */
    public Rule<ScoringStrategy<? super ProseInput>> attainment() {
        return rule(RuleTopic.ATTAINMENT);
    }

    /** Deadlines. */
    public Rule<ScoringStrategy<? super DeadlineInput>> deadline() {
        return rule(RuleTopic.DEADLINE);
    }

    /** 预算执行率: the budget is the target, what was executed the actual. */
    public Rule<ScoringStrategy<? super QuantityInput>> execution() {
        return rule(RuleTopic.EXECUTION);
    }

    /** Grades of the total. */
    public Rule<GradeBands> grades() {
        return rule(RuleTopic.GRADES);
    }

    /** How scores are rounded. */
    public Rule<Rounding> rounding() {
        return rule(RuleTopic.ROUNDING);
    }

    /** How the execution score is rounded: its own rule where there is one, else {@link #rounding}. */
    public Rule<Rounding> executionRounding() {
        return rule(
                byTopic.containsKey(RuleTopic.EXECUTION_ROUNDING) ? RuleTopic.EXECUTION_ROUNDING : RuleTopic.ROUNDING);
    }

    /** The points of execution and level-1 indicators in principle; empty where the rules name none. */
    public Optional<Rule<Level1Weights>> level1Weights() {
        return find(RuleTopic.LEVEL1_WEIGHTS);
    }

    /** What becomes of indicators that fell away. */
    public Rule<NotApplicablePolicy> notApplicable() {
        return rule(RuleTopic.NOT_APPLICABLE);
    }

    /** Who owes a deviation note; empty where nobody does. */
    public Optional<Rule<NoteOwed>> noteOwed() {
        return find(RuleTopic.NOTE_OWED);
    }

    /** The budget that the execution rate is taken against. */
    public ExecutionBase executionBase() {
        return this.<ExecutionBase>find(RuleTopic.EXECUTION_BASE)
                .map(Rule::value)
                .orElse(ExecutionBase.ADJUSTED);
    }

    /** That points of a 扣分 column are deducted; empty where the rules know no such column. */
    public Optional<Rule<?>> manualDeduction() {
        return Optional.ofNullable(byTopic.get(RuleTopic.MANUAL_DEDUCTION));
    }

    /** What is left of a total that the finance office grades lower; empty where all of it is. */
    public Optional<Rule<GradeLowering>> gradeLowering() {
        return find(RuleTopic.GRADE_LOWERING);
    }

    /** The findings that are attached to conditions: notes that are owed first. */
    @SuppressWarnings("unchecked") // the builder admits attached findings alone on these topics
    public List<Rule<AttachedFinding>> attachedFindings() {
        return rules.values().stream()
                .filter(rule -> rule.value() instanceof AttachedFinding)
                .map(rule -> (Rule<AttachedFinding>) rule)
                .toList();
    }

    /** The clauses that no rule codes, of this set and of those it is based on. */
    public List<LeftToPeople> leftToPeople() {
        return leftToPeople;
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
     * What scores a number under this indicator.
     *
     * @throws InvalidRuleSetException if two special rules speak of the indicator
     */
    public AppliedRule<QuantityInput> numbersOf(Indicator indicator, Nature nature, Direction direction) {
        return applied.numbers(indicator, nature, direction);
    }

    /**
     * What scores a rating under this indicator.
     *
     * @throws InvalidRuleSetException if two special rules speak of the indicator
     */
    public AppliedRule<RatingInput> ratingsOf(Indicator indicator) {
        return applied.ratings(indicator);
    }

    /**
     * What scores words under this indicator.
     *
     * @throws InvalidRuleSetException if two special rules speak of the indicator
     */
    public AppliedRule<ProseInput> wordsOf(Indicator indicator) {
        return applied.words(indicator);
    }

    /**
     * What scores a deadline under this indicator.
     *
     * @throws InvalidRuleSetException if two special rules speak of the indicator
     */
    public AppliedRule<DeadlineInput> deadlinesOf(Indicator indicator) {
        return applied.deadlines(indicator);
    }

    /** The general rule for a target with this sign whose good side is known. */
    public AppliedRule<QuantityInput> numbers(Nature nature, Direction direction) {
        return applied.numbers(nature, direction);
    }

    /**
     * Replays every worked case.
     *
     * @throws InvalidRuleSetException if a case does not come out; the message lists all that do not
     */
    public void verify() {
        List<String> contradictions = workedCases.stream()
                .flatMap(example -> example.contradictionOf(this).stream())
                .toList();
        if (!contradictions.isEmpty()) {
            throw new InvalidRuleSetException(
                    id(), "worked cases do not come out: " + String.join("; ", contradictions));
        }
    }

    /** Every rule with its source, one a paragraph, in the language of {@code locale}: English, else Chinese. */
    public String describe(Locale locale) {
        return RuleSetText.of(this, locale);
    }

    @SuppressWarnings("unchecked") // the builder admits one type of value for each topic
    private <T> Rule<T> rule(RuleTopic topic) {
        return (Rule<T>) Objects.requireNonNull(byTopic.get(topic));
    }

    @SuppressWarnings("unchecked") // the builder admits one type of value for each topic
    private <T> Optional<Rule<T>> find(RuleTopic topic) {
        return Optional.ofNullable((Rule<T>) byTopic.get(topic));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet that
                && district.equals(that.district)
                && year.equals(that.year)
                && rules.equals(that.rules)
                && workedCases.equals(that.workedCases)
                && leftToPeople.equals(that.leftToPeople);
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
