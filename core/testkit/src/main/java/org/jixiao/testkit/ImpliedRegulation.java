package org.jixiao.testkit;

import java.util.List;
import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** The regulation that a rule set implies by its rounding, its budget and what it does with rows that fell away. For authors who tell none. */
final class ImpliedRegulation {
    private ImpliedRegulation() {}

    static Regulation of(RuleSet rules) {
        Rounding rounding = rules.rule(RuleTopic.ROUNDING).value();
        Rounding execution = rules.executionRounding().value();
        Regulation told = Regulation.national()
                .rounding(rounding.scale(), rounding.mode())
                .executionRounding(execution.scale(), execution.mode())
                .notApplicable(rules.rule(RuleTopic.NOT_APPLICABLE).value());
        boolean takesInitial = rules.find(RuleTopic.EXECUTION_BASE)
                .filter(rule -> rule.value() == ExecutionBase.INITIAL)
                .isPresent();
        return takesInitial ? told.executionOfInitialBudget() : told;
    }

    /** Also with the bands far above a target, on top of whatever the rule set gives without them. */
    static Regulation withBandsOf(RuleSet rules) {
        Regulation told = of(rules)
                .positive((w, a, b) -> Ratio.read(rules.rule(RuleTopic.POSITIVE)
                        .value()
                        .score(QuantityInput.of(fraction(w), fraction(a), fraction(b), Direction.POSITIVE))
                        .points()
                        .orElseThrow()));
        Optional<OverTargetBands> bands = rules.find(RuleTopic.OVER_TARGET).map(rule -> rule.value());
        for (Fraction edge : bands.map(OverTargetBands::edges).orElse(List.of())) {
            told = told.overTarget(edge.toString(), bands.get().shareAt(edge).toString());
        }
        return told;
    }

    private static Fraction fraction(Ratio ratio) {
        return Fraction.of(ratio.top(), ratio.bottom());
    }
}
