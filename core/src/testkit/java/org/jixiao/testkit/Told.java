package org.jixiao.testkit;

import java.util.List;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** What a rule set says of itself about rounding and what fell away, for authors who tell no regulation. */
final class Told {
    private Told() {}

    static Regulation of(RuleSet rules) {
        Rounding rounding = rules.rounding().value();
        Rounding execution = rules.executionRounding().value();
        Regulation told = Regulation.national()
                .rounding(rounding.scale(), rounding.mode())
                .executionRounding(execution.scale(), execution.mode())
                .notApplicable(rules.notApplicable().value());
        return rules.executionBase() == ExecutionBase.INITIAL ? told.executionOfInitialBudget() : told;
    }

    /** Also with the bands far above a target, on top of whatever the rule set gives without them. */
    static Regulation withBandsOf(RuleSet rules) {
        Regulation told = of(rules)
                .positive((w, a, b) -> Ratio.read(rules.positive()
                        .value()
                        .score(QuantityInput.of(fraction(w), fraction(a), fraction(b), Direction.POSITIVE))
                        .points()
                        .orElseThrow()));
        for (OverTargetBands.Step step :
                rules.overTarget().map(rule -> rule.value().steps()).orElse(List.of())) {
            told = told.overTarget(step.from().toString(), step.share().toString());
        }
        return told;
    }

    private static Fraction fraction(Ratio ratio) {
        return Fraction.of(ratio.top(), ratio.bottom());
    }
}
