package org.jixiao.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Map<RuleTopic, Rule<?>> inherited = new EnumMap<>(RuleTopic.class);
    private final Map<RuleTopic, Rule<?>> own = new EnumMap<>(RuleTopic.class);
    private final List<WorkedCase> workedCases = new ArrayList<>();

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
        base.rules().forEach(rule -> inherited.put(rule.topic(), rule));
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

    /** Says where it stands that no score exceeds its weight; the scorer holds to it in any case. */
    public RuleSetBuilder cappedAtWeight(Provenance source) {
        return rule(RuleTopic.CAP, Cap.AT_WEIGHT, source);
    }

    /** A case worked by hand, replayed by {@link RuleSet#verify}. */
    public RuleSetBuilder worked(WorkedCase example) {
        workedCases.add(example);
        return this;
    }

    private RuleSetBuilder rule(RuleTopic topic, Object value, Provenance source) {
        Provenance cited = cited(topic, source);
        Rule<?> before = own.putIfAbsent(topic, new Rule<>(topic, value, cited, id()));
        if (before != null) {
            throw invalid("two rules on " + topic + ", one from "
                    + before.provenance().text(Locale.ENGLISH) + ", one from " + cited.text(Locale.ENGLISH));
        }
        return this;
    }

    private Provenance cited(RuleTopic topic, Provenance source) {
        if (!(source instanceof Clause clause) || !clause.document().isEmpty()) {
            return source;
        }
        if (document.isEmpty()) {
            throw invalid("the rule on " + topic + " names clause " + clause.number()
                    + " of no document; call citing(...) before it");
        }
        return clause.of(document);
    }

    /**
     * The finished rule set.
     *
     * @throws InvalidRuleSetException if a topic that needs a rule has none; the message lists all of them
     */
    public RuleSet build() {
        Map<RuleTopic, Rule<?>> all = new EnumMap<>(inherited);
        all.putAll(own);
        List<RuleTopic> missing = new ArrayList<>();
        for (RuleTopic topic : RuleTopic.values()) {
            if (topic.isRequired() && !all.containsKey(topic)) {
                missing.add(topic);
            }
        }
        if (!missing.isEmpty()) {
            throw invalid("no rule on " + missing + "; add them, or base the set on one that has them");
        }
        return new RuleSet(district, year, ImmutableMap.copyOf(all), ImmutableList.copyOf(workedCases));
    }

    private String id() {
        return district + "/" + year;
    }

    private InvalidRuleSetException invalid(String problem) {
        return new InvalidRuleSetException(id(), problem);
    }
}
