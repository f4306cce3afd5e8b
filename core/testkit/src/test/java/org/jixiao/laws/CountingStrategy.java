package org.jixiao.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Scope;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

/**
 * Scores as another strategy does, and keeps every input it was given, also after it was written and read back.
 *
 * @param base what scores
 * @param <I> what is scored
 */
record CountingStrategy<I extends ScoringInput>(ScoringStrategy<? super I> base) implements ScoringStrategy<I> {
    private static final Provenance TEST = Provenance.byDefault("测试", "test");

    /** The runs of all of them, each by its input. */
    private static final List<ScoringInput> RUNS = new ArrayList<>();

    /** The same rules with every strategy counted, and with special rules, a column 扣分 and lowered grades added. */
    static RuleSet in(RuleSet rules) {
        return RuleSet.named("test/counted", rules.year())
                .basedOn(rules)
                .positive(new CountingStrategy<>(rules.rule(RuleTopic.POSITIVE).value()), TEST)
                .reverse(new CountingStrategy<>(rules.rule(RuleTopic.REVERSE).value()), TEST)
                .equal(new CountingStrategy<>(rules.rule(RuleTopic.EQUAL).value()), TEST)
                .rating(new CountingStrategy<>(rules.rule(RuleTopic.RATING).value()), TEST)
                .prose(new CountingStrategy<>(rules.rule(RuleTopic.PROSE).value()), TEST)
                .deadline(new CountingStrategy<>(rules.rule(RuleTopic.DEADLINE).value()), TEST)
                .execution(
                        new CountingStrategy<>(rules.rule(RuleTopic.EXECUTION).value()), TEST)
                .numbers(
                        "可持续",
                        Scope.level2("可持续"),
                        new CountingStrategy<QuantityInput>(ScoringStrategies.passLine("60%")),
                        TEST)
                // leaves numbers open that are no percentages
                .numbers(
                        "百分比",
                        Scope.level2("数量"),
                        new CountingStrategy<QuantityInput>(ScoringStrategies.steps(Measure.ACTUAL)
                                .earn("1", "[90%, +∞)")
                                .earn("0.5", "(-∞, 90%)")
                                .build()),
                        TEST)
                .manualDeduction(TEST)
                .gradeLowering("90%", "80%", "70%", TEST)
                .build();
    }

    /** What was scored since this was asked last, in order. */
    static List<ScoringInput> runs() {
        synchronized (RUNS) {
            List<ScoringInput> runs = List.copyOf(RUNS);
            RUNS.clear();
            return runs;
        }
    }

    @Override
    public Score score(I input) {
        synchronized (RUNS) {
            RUNS.add(input);
        }
        return base.score(input);
    }

    @Override
    public Optional<Curve> curve(I input) {
        return base.curve(input);
    }

    @Override
    public String describe(Locale locale) {
        return base.describe(locale);
    }
}
