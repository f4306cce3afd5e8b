package org.jixiao.examples.custompack;

import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.named;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jixiao.form.IndicatorClass;
import org.jixiao.rule.RuleSet;
import org.jixiao.testkit.Exemption;
import org.jixiao.testkit.Law;
import org.jixiao.testkit.RuleSetLaws;
import org.jixiao.testkit.oracle.Formula;
import org.jixiao.testkit.oracle.Formulas;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;

/** Every law against the rules of 2024, and the regulation told a second time in plain numbers. */
class QingheLawsTest implements RuleSetLaws {
    @Override
    public RuleSet rules() {
        return QingheRules.YEAR_2024;
    }

    @Override
    public Optional<Regulation> regulation() {
        return Optional.of(Regulation.national()
                .reverse(Formulas.linear())
                .overTarget("200%", "10%")
                .special(named("重点").except(level1(IndicatorClass.SATISFACTION)), corridor())
                .specialPercentages(level1(IndicatorClass.SATISFACTION), satisfaction())
                .grades("90", "80", "60")
                .rounding(1, RoundingMode.HALF_UP));
    }

    private static Formula corridor() {
        return (w, a, b) -> {
            boolean outside = a.signum() > 0
                    && (b.over(a).isBelow(Ratio.read("0.7")) || b.over(a).isAbove(Ratio.read("1.3")));
            return outside ? Ratio.ZERO : Formulas.proportional().points(w, a, b);
        };
    }

    private static Formula satisfaction() {
        return (w, a, b) -> {
            if (b.isBelow(Ratio.of(60))) {
                return Ratio.ZERO;
            }
            Ratio tenths = b.isBelow(Ratio.of(80)) ? Ratio.of(5) : Ratio.of(b.isBelow(Ratio.of(90)) ? 8 : 10);
            return w.times(tenths).over(Ratio.of(10));
        };
    }

    @Override
    public Set<Exemption> exemptions() {
        String reason = "clause 6 goes by ranges, whatever the target";
        return Set.of(
                Exemption.ofRule("满意度分档").from(Law.MET_EARNS_FULL_MARKS).because(reason),
                Exemption.ofRule("满意度分档")
                        .from(Law.NEVER_RISES_BEYOND_THE_TARGET)
                        .because(reason));
    }
}
