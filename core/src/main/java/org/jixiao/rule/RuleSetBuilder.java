package org.jixiao.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Rounding;

/**
 * Writes a rule set down, each rule beside its source.
 *
 * <pre>{@code
 * RuleSet.named("beijing/chaoyang", Year.of(2024))
 *     .basedOn(BeijingRules.YEAR_2020)
 *     .citing("朝阳区2024年度项目支出绩效自评表填报注意事项")
 *     .positive(proportional(), clause(7))
 *     .overTarget(bands().from("200%").deduct("10%").from("300%").deduct("20%").from("500%").deduct("30%"), clause(7))
 *     .rounding(2, DOWN, observedIn("99.97% → 9.99", "99.98% → 9.99"))
 *     .build();
 * }</pre>
 *
 * <p>What is not said comes from the set it is based on. Each topic is decided once.
 */
public final class RuleSetBuilder {
    private final String district;
    private final Year year;
    private String document = "";
    private final Map<RuleKey, Rule<?>> inherited = new LinkedHashMap<>();
    private final Map<RuleKey, Rule<?>> own = new LinkedHashMap<>();
    private final List<WorkedCase> workedCases = new ArrayList<>();
    private final List<LeftToPeople> leftToPeople = new ArrayList<>();

    RuleSetBuilder(String district, Year year) {
        this.district = district;
        this.year = year;
        boolean wellFormed = !district.isEmpty()
                && district.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '/' || c == '-')
                && !district.contains("//")
                && !district.startsWith("/")
                && !district.endsWith("/");
        if (!wellFormed) {
            throw invalid("expected a district of small letters such as beijing/chaoyang, got \"" + district + "\"");
        }
    }

    /** Takes over every rule of {@code base} that this set does not decide itself. */
    public RuleSetBuilder basedOn(RuleSet base) {
        if (!inherited.isEmpty()) {
            throw invalid("based on two rule sets, the second being " + base.id());
        }
        base.rules().forEach(rule -> inherited.put(RuleKey.of(rule), rule));
        leftToPeople.addAll(base.leftToPeople());
        return this;
    }

    /** The document that {@link Clause#clause} refers to from here on. */
    public RuleSetBuilder citing(String title) {
        document = title;
        return this;
    }

    /** Numbers of which more is better. */
    public RuleSetBuilder positive(ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.POSITIVE, strategy, source);
    }

    /** Numbers of which less is better. */
    public RuleSetBuilder reverse(ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.REVERSE, strategy, source);
    }

    /** Targets with the sign = outside the cost indicators. */
    public RuleSetBuilder equal(ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.EQUAL, strategy, source);
    }

    /** What a result far above its target costs, on top of the rules for more is better and for =. */
    public RuleSetBuilder overTarget(OverTargetBands bands, Provenance source) {
        return rule(RuleTopic.OVER_TARGET, bands, source);
    }

    /**
     * How some numbers are scored, apart from all others: {@code numbers("满意度分档", level1(SATISFACTION), steps, clause(3))}.
     * This rule decides alone; no deduction for results far above the target is added to it.
     */
    public RuleSetBuilder numbers(
            String name, Scope scope, ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return special(RuleTopic.SPECIAL_NUMBERS, name, scope, strategy, source);
    }

    /** How some ratings are scored, apart from all others. */
    public RuleSetBuilder ratings(
            String name, Scope scope, ScoringStrategy<? super RatingInput> strategy, Provenance source) {
        return special(RuleTopic.SPECIAL_RATINGS, name, scope, strategy, source);
    }

    /** How some targets in words are scored, apart from all others. */
    public RuleSetBuilder words(
            String name, Scope scope, ScoringStrategy<? super ProseInput> strategy, Provenance source) {
        return special(RuleTopic.SPECIAL_WORDS, name, scope, strategy, source);
    }

    /** How some deadlines are scored, apart from all others. */
    public RuleSetBuilder deadlines(
            String name, Scope scope, ScoringStrategy<? super DeadlineInput> strategy, Provenance source) {
        return special(RuleTopic.SPECIAL_DEADLINES, name, scope, strategy, source);
    }

    /** Ratings on a scale. */
    public RuleSetBuilder rating(ScoringStrategy<? super RatingInput> strategy, Provenance source) {
        return rule(RuleTopic.RATING, strategy, source);
    }

    /** Targets and actuals in words. */
    public RuleSetBuilder attainment(ScoringStrategy<? super ProseInput> strategy, Provenance source) {
        return rule(RuleTopic.ATTAINMENT, strategy, source);
    }

    /** Deadlines. */
    public RuleSetBuilder deadline(ScoringStrategy<? super DeadlineInput> strategy, Provenance source) {
        return rule(RuleTopic.DEADLINE, strategy, source);
    }

    /** 预算执行率: the budget is the target, what was executed the actual. */
    public RuleSetBuilder execution(ScoringStrategy<? super QuantityInput> strategy, Provenance source) {
        return rule(RuleTopic.EXECUTION, strategy, source);
    }

    /** Which budget the execution rate is taken against; the adjusted one where nothing is said. */
    public RuleSetBuilder executionBase(ExecutionBase base, Provenance source) {
        return rule(RuleTopic.EXECUTION_BASE, base, source);
    }

    /** Points of the form's 扣分 column are taken from the computed score, which does not fall below 0. */
    public RuleSetBuilder manualDeduction(Provenance source) {
        return rule(RuleTopic.MANUAL_DEDUCTION, ManualDeduction.FROM_SCORE, source);
    }

    /**
     * What is left of the total where the finance office grades the project one, two or three grades lower than the unit: {@code
     * gradeLowering("90%", "80%", "70%", clause(4))}.
     *
     * @throws IllegalArgumentException if a share is no percentage from 0 to 100 or they rise
     */
    public RuleSetBuilder gradeLowering(String byOne, String byTwo, String byThree, Provenance source) {
        return rule(RuleTopic.GRADE_LOWERING, GradeLowering.of(byOne, byTwo, byThree), source);
    }

    /** Grades of the total. */
    public RuleSetBuilder grades(GradeBands bands, Provenance source) {
        return rule(RuleTopic.GRADES, bands, source);
    }

    /** How scores are rounded: decimals kept and mode. */
    public RuleSetBuilder rounding(int scale, RoundingMode mode, Provenance source) {
        return rule(RuleTopic.ROUNDING, Rounding.of(scale, mode), source);
    }

    /** How the execution score alone is rounded. */
    public RuleSetBuilder executionRounding(int scale, RoundingMode mode, Provenance source) {
        return rule(RuleTopic.EXECUTION_ROUNDING, Rounding.of(scale, mode), source);
    }

    /** The points of execution and level-1 indicators in principle; a form that deviates is told so. */
    public RuleSetBuilder level1Weights(Level1Weights weights, Provenance source) {
        return rule(RuleTopic.LEVEL1_WEIGHTS, weights, source);
    }

    /** What becomes of indicators that fell away. */
    public RuleSetBuilder notApplicable(NotApplicablePolicy policy, Provenance source) {
        return rule(RuleTopic.NOT_APPLICABLE, policy, source);
    }

    /** A deviation note is owed where a target was missed or so far exceeded that points are deducted. */
    public RuleSetBuilder noteOwedWhenMissed(Provenance source) {
        return rule(RuleTopic.NOTE_OWED, NoteOwed.WHEN_MISSED, source);
    }

    /** No deviation note is owed, whatever the set this one is based on says. */
    public RuleSetBuilder noNoteOwed(Provenance source) {
        return rule(RuleTopic.NOTE_OWED, NoteOwed.NEVER, source);
    }

    /** A reason has to be given for every indicator that fulfils {@code condition}. */
    public RuleSetBuilder noteOwed(String name, IndicatorCondition condition, Provenance source) {
        return attached(RuleTopic.NOTE_OWED_WHEN, AttachedFinding.noteOwed(name, condition), source);
    }

    /** A reason has to be given for the execution, or for a changed budget, where {@code condition} is fulfilled. */
    public RuleSetBuilder noteOwed(String name, ExecutionCondition condition, Provenance source) {
        return attached(RuleTopic.NOTE_OWED_WHEN, AttachedFinding.noteOwed(name, condition), source);
    }

    /** The same, with a reason of at most so many characters. */
    public RuleSetBuilder noteOwed(String name, ExecutionCondition condition, int mostCharacters, Provenance source) {
        return attached(
                RuleTopic.NOTE_OWED_WHEN,
                AttachedFinding.noteOwed(name, condition).atMost(mostCharacters),
                source);
    }

    /** A person has to look at what fulfils {@code condition}: the computed score is not the last word. */
    public RuleSetBuilder openForReview(String name, Condition condition, Provenance source) {
        return attached(RuleTopic.OPEN_FOR_REVIEW_WHEN, AttachedFinding.openForReview(name, condition), source);
    }

    /** Drops what the set this one is based on says under {@code name}. */
    public RuleSetBuilder without(String name) {
        if (!inherited.keySet().removeIf(key -> key.name().equals(name))) {
            throw invalid("expected to drop one of the named rules it is based on, got \"" + name + "\"");
        }
        return this;
    }

    /** A clause that no rule codes, because a form alone does not show whether it was kept. */
    public RuleSetBuilder leftToPeople(Clause clause, String chinese, String english) {
        return left(clause, chinese, english, Set.of());
    }

    /** A clause that no rule codes; a set based on this one that decides {@code until} settles it. */
    public RuleSetBuilder leftToPeople(RuleTopic until, Clause clause, String chinese, String english) {
        return left(clause, chinese, english, Set.of(until));
    }

    private RuleSetBuilder left(Clause clause, String chinese, String english, Set<RuleTopic> until) {
        Clause cited = cited("clause " + clause.number() + ", left to people,", clause);
        leftToPeople.add(new LeftToPeople(cited, chinese, english, until));
        return this;
    }

    /** Says where it stands that no score exceeds its weight; the scorer holds to it in any case. */
    public RuleSetBuilder cappedAtWeight(Provenance source) {
        return rule(RuleTopic.CAP, Cap.AT_WEIGHT, source);
    }

    /** A case worked by hand, replayed by {@link RuleSet#verify}. */
    public RuleSetBuilder worked(WorkedCase example) {
        workedCases.add(example);
        return this;
    }

    private RuleSetBuilder special(
            RuleTopic topic, String name, Scope scope, ScoringStrategy<?> strategy, Provenance source) {
        return rule(topic, new SpecialRule(named(topic, name), scope, strategy), source);
    }

    private RuleSetBuilder attached(RuleTopic topic, AttachedFinding finding, Provenance source) {
        named(topic, finding.name());
        return rule(topic, finding, source);
    }

    private String named(RuleTopic topic, String name) {
        if (name.isBlank()) {
            throw invalid("a rule on " + topic + " has no name; expected one that is used once");
        }
        return name;
    }

    private RuleSetBuilder rule(RuleTopic topic, Object value, Provenance source) {
        Provenance cited = source instanceof Clause clause ? cited("the rule on " + topic, clause) : source;
        Rule<?> rule = new Rule<>(topic, value, cited, id());
        Rule<?> before = own.putIfAbsent(RuleKey.of(rule), rule);
        if (before != null) {
            throw invalid("two rules on " + RuleKey.of(rule) + ", one from "
                    + before.provenance().text(Locale.ENGLISH) + ", one from " + cited.text(Locale.ENGLISH));
        }
        return this;
    }

    private Clause cited(String what, Clause clause) {
        if (!clause.document().isEmpty()) {
            return clause;
        }
        if (document.isEmpty()) {
            throw invalid(what + " names clause " + clause.number() + " of no document; call citing(...) before it");
        }
        return clause.of(document);
    }

    /**
     * The finished rule set.
     *
     * @throws InvalidRuleSetException if a topic that needs a rule has none (the message lists all of them), or the scope of
     *     a special rule lies plainly within that of another
     */
    public RuleSet build() {
        Map<RuleKey, Rule<?>> all = new LinkedHashMap<>(inherited);
        all.putAll(own);
        List<RuleTopic> missing = new ArrayList<>();
        ImmutableMap.Builder<RuleKey, Rule<?>> inOrder = ImmutableMap.builder();
        for (RuleTopic topic : RuleTopic.values()) {
            if (topic.isRequired() && !all.containsKey(new RuleKey(topic, ""))) {
                missing.add(topic);
            }
            all.forEach((key, rule) -> {
                if (key.topic() == topic) {
                    inOrder.put(key, rule);
                }
            });
        }
        if (!missing.isEmpty()) {
            throw invalid("no rule on " + missing + "; add them, or base the set on one that has them");
        }
        return new RuleSet(
                district,
                year,
                inOrder.buildOrThrow(),
                ImmutableList.copyOf(workedCases),
                ImmutableList.copyOf(leftToPeople.stream()
                        .filter(clause ->
                                clause.until().stream().noneMatch(topic -> all.containsKey(new RuleKey(topic, ""))))
                        .toList()));
    }

    private String id() {
        return district + "/" + year;
    }

    private InvalidRuleSetException invalid(String problem) {
        return new InvalidRuleSetException(id(), problem);
    }
}
