package org.jixiao.testkit.proof;

import static org.jixiao.rule.Scope.exactly;
import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.level2;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.rule.Scope.withSign;
import static org.jixiao.scoring.Measure.ABSOLUTE_DEVIATION;
import static org.jixiao.scoring.ScoringStrategies.atMost;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.deduct;
import static org.jixiao.scoring.ScoringStrategies.deductLate;
import static org.jixiao.scoring.ScoringStrategies.fullMarksIn;
import static org.jixiao.scoring.ScoringStrategies.passLine;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.proportionalBelowZero;
import static org.jixiao.scoring.ScoringStrategies.reverseLinear;
import static org.jixiao.scoring.ScoringStrategies.reverseRatio;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.Scope;
import org.jixiao.scoring.Measure;
import org.jixiao.testkit.Exemption;
import org.jixiao.testkit.Law;
import org.jixiao.testkit.oracle.DeadlineFormula;
import org.jixiao.testkit.oracle.Formulas;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;

/** Packs that keep every law. */
final class SoundPacks {
    private SoundPacks() {}

    /** The national rules, of which nothing is told. */
    static class National extends Pack {
        National() {
            super(rules -> rules);
        }

        @Override
        public RuleSet rules() {
            return NationalRules.YEAR_2020;
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.empty();
        }
    }

    /** Bands and rounding, all told. */
    static class District extends Pack {
        District() {
            super(Pack::sound);
        }
    }

    /** Special rules, a corridor and a line that may earn 5 points at most. */
    static class Special extends Pack {
        private static final Scope KEY = level1(IndicatorClass.OUTPUT).and(named("重点"));
        private static final Scope COST = level1(IndicatorClass.COST)
                .and(withSign(Nature.AT_MOST, Nature.LESS_THAN, Nature.EQUAL, Nature.WITHOUT_SIGN));
        private static final Scope SUSTAINABLE = level2("可持续").except(KEY).except(COST);

        Special() {
            super(rules -> sound(rules)
                    .reverse(reverseLinear(), TEST)
                    .numbers("走廊", KEY, corridor("[70%, 130%]"), TEST)
                    .numbers("及格线", SUSTAINABLE, passLine("60%"), TEST)
                    .numbers("成本默认指标", COST, atMost("5", reverseRatio()), TEST)
                    .notApplicable(NotApplicablePolicy.RESCALE, TEST));
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(TOLD.reverse(Formulas.linear())
                    .special(
                            KEY,
                            (w, a, b) -> a.signum() > 0
                                            && (b.over(a).isBelow(Ratio.of(7, 10))
                                                    || b.over(a).isAbove(Ratio.of(13, 10)))
                                    ? Ratio.ZERO
                                    : Formulas.proportional().points(w, a, b))
                    .special(
                            SUSTAINABLE,
                            (w, a, b) -> a.signum() > 0 && b.over(a).isBelow(Ratio.of(6, 10))
                                    ? Ratio.ZERO
                                    : Formulas.proportional().points(w, a, b))
                    .special(COST, Formulas.ratio().atMost("5"))
                    .notApplicable(NotApplicablePolicy.RESCALE));
        }

        @Override
        public Set<Exemption> exemptions() {
            return Set.of(Exemption.ofRule("成本默认指标")
                    .from(Law.MET_EARNS_FULL_MARKS)
                    .because("the line may earn 5 points at most"));
        }
    }

    /** Rows by their names, a line from which on all is earned, points of a table, targets below 0, and delay by days. */
    static class Named extends Pack {
        private static final Scope LINE = exactly("总带宽").and(withSign(Nature.AT_LEAST));
        private static final Scope TABLE = exactly("培训人次").and(withSign(Nature.AT_LEAST));
        private static final Scope LOSS = exactly("价格变动率", "收入").and(withSign(Nature.AT_LEAST));

        Named() {
            super(rules -> sound(rules)
                    .numbers("一线", LINE, fullMarksIn(Measure.COMPLETION, "[95%, +∞)", proportional()), TEST)
                    .numbers(
                            "扣分表",
                            TABLE,
                            deduct("0.5").outOf("5").forEvery("3%").of(ABSOLUTE_DEVIATION),
                            TEST)
                    .numbers("低于零", LOSS, proportionalBelowZero(proportional()), TEST)
                    .deadline(deductLate("0.5", "10天"), TEST));
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(TOLD.special(LINE, Formulas.fullFrom("95%"))
                    .special(TABLE, Named::ofTable)
                    .special(
                            LOSS,
                            (w, a, b) -> a.signum() < 0 && b.isBelow(a)
                                    ? w.times(a.over(b))
                                    : Formulas.proportional().points(w, a, b))
                    .deadline(DeadlineFormula.fullDays("0.5", 10)));
        }

        private static Ratio ofTable(Ratio w, Ratio a, Ratio b) {
            if (a.signum() <= 0) {
                return b.isBelow(a) ? Ratio.ZERO : w;
            }
            Ratio off = b.isBelow(a) ? a.minus(b) : b.minus(a);
            BigInteger steps = off.over(a).over(Ratio.read("3%")).floor();
            return Ratio.ZERO.most(w.minus(w.times(new Ratio(steps, BigInteger.TEN))));
        }
    }

    static List<Class<?>> all() {
        return List.of(National.class, District.class, Special.class, Named.class);
    }
}
