package org.jixiao.laws;

import static org.jixiao.rule.Provenance.byDefault;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.Forms;
import org.jixiao.testkit.oracle.Oracle;
import org.jixiao.testkit.oracle.OracleFunds;
import org.jixiao.value.Rounding;

/** Scored forms whose next grade begins a little above their total, by strategies and roundings of every kind. */
final class WhatIfCases {
    private static final Provenance TEST = byDefault("测试", "test");

    private WhatIfCases() {}

    static Arbitrary<WhatIfCase> all() {
        return Combinators.combine(
                        Forms.all()
                                .filter(Oracle::isGraded)
                                .filter(WhatIfCases::isExecutedByMoney)
                                .filter(WhatIfCases::hasNoRange),
                        positive(),
                        reverse(),
                        roundings(),
                        roundings(),
                        Arbitraries.of(NotApplicablePolicy.class),
                        Arbitraries.integers().between(1, 9_000),
                        Arbitraries.of(true, false))
                .as(WhatIfCases::scored)
                .filter(WhatIfCases::hasNextGrade);
    }

    /** A total that is full already has no grade above it. */
    private static boolean hasNextGrade(WhatIfCase each) {
        return each.scorer()
                        .rules()
                        .rule(RuleTopic.GRADES)
                        .value()
                        .gradeOf(each.card().highestTotal())
                == Grade.GOOD;
    }

    /** A printed rate is changed by no amount of money. */
    private static boolean isExecutedByMoney(SelfEvaluation form) {
        FundsRow total = OracleFunds.total(form.funds());
        return form.execution().statedRate().isEmpty()
                || (total.executed().isPresent() && total.base().isPresent());
    }

    /** Inside a range the actual is its own target, so that another actual has another one. */
    private static boolean hasNoRange(SelfEvaluation form) {
        return form.indicators().indicators().stream().noneMatch(row -> row.target() instanceof RangeTarget);
    }

    private static WhatIfCase scored(
            SelfEvaluation form,
            ScoringStrategy<QuantityInput> positive,
            ScoringStrategy<QuantityInput> reverse,
            Rounding rounding,
            Rounding ofExecution,
            NotApplicablePolicy policy,
            int thousandths,
            boolean isEdgeEnough) {
        RuleSet rules = RuleSet.named("test/whatif", Year.of(2024))
                .basedOn(NationalRules.YEAR_2020)
                .positive(positive, TEST)
                .reverse(reverse, TEST)
                .equal(positive, TEST)
                .overTarget(RulesCases.built(RulesCases.CHAOYANG), TEST)
                .rounding(rounding.scale(), rounding.mode(), TEST)
                .executionRounding(ofExecution.scale(), ofExecution.mode(), TEST)
                .notApplicable(policy, TEST)
                .build();
        BigDecimal near = Scorer.using(rules).score(form).highestTotal().add(BigDecimal.valueOf(thousandths, 3));
        BigDecimal edge = near.min(BigDecimal.valueOf(100)); // no grade begins above it
        GradeBands grades = GradeBands.of(Map.of(
                Grade.EXCELLENT,
                (isEdgeEnough ? "[" : "(") + edge + ", +∞)",
                Grade.GOOD,
                "[0, " + edge + (isEdgeEnough ? ")" : "]")));
        Scorer scorer = Scorer.using(RuleSet.named("test/grades", Year.of(2024))
                .basedOn(rules)
                .grades(grades, TEST)
                .build());
        return new WhatIfCase(scorer, scorer.score(form));
    }

    private static Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Arrays.stream(RoundingMode.values())
                                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                                .toList()))
                .as(Rounding::of);
    }

    private static Arbitrary<ScoringStrategy<QuantityInput>> positive() {
        return Arbitraries.of(
                ScoringStrategies.proportional(),
                ScoringStrategies.proportional(),
                ScoringStrategies.passLine("60%"),
                ScoringStrategies.corridor("[70%, 130%)"),
                ScoringStrategies.equalSymmetric(),
                ScoringStrategies.equalOrNothing(),
                ScoringStrategies.steps(Measure.COMPLETION)
                        .earn("1", "[100%, +∞)")
                        .earn("0.7", "(60%, 100%)")
                        .earn("0", "(-∞, 60%]")
                        .build(),
                ScoringStrategies.deduct("1").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION),
                ScoringStrategies.deduct("1").outOf("7").forEvery("3%").of(Measure.ABSOLUTE_DEVIATION),
                ScoringStrategies.fullMarksIn(Measure.COMPLETION, "(90%, +∞)", ScoringStrategies.proportional()),
                ScoringStrategies.proportionalBelowZero(ScoringStrategies.proportional()),
                ScoringStrategies.deduct("0.5").forEvery("7").of(Measure.SHORTFALL));
    }

    private static Arbitrary<ScoringStrategy<QuantityInput>> reverse() {
        return Arbitraries.of(
                ScoringStrategies.reverseRatio(),
                ScoringStrategies.reverseRatio(),
                ScoringStrategies.reverseLinear(),
                ScoringStrategies.deduct("0.5").forEvery("10%").of(Measure.DEVIATION));
    }
}
