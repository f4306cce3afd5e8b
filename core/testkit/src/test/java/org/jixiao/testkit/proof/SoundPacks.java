package org.jixiao.testkit.proof;

import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.level2;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.rule.Scope.withSign;
import static org.jixiao.scoring.ScoringStrategies.atMost;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.passLine;
import static org.jixiao.scoring.ScoringStrategies.reverseLinear;
import static org.jixiao.scoring.ScoringStrategies.reverseRatio;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.Scope;
import org.jixiao.testkit.Exemption;
import org.jixiao.testkit.Law;
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

    static List<Class<?>> all() {
        return List.of(National.class, District.class, Special.class);
    }
}
