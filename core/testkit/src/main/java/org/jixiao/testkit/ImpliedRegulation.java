package org.jixiao.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Direction;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.Scope;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;
import org.jixiao.testkit.oracle.Regulation.CountedMoney;
import org.jixiao.value.Bands;
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
        return withTotals(rules, withMoney(rules, told));
    }

    private static Regulation withMoney(RuleSet rules, Regulation told) {
        Optional<ExecutionBase> base = rules.find(RuleTopic.EXECUTION_BASE).map(rule -> rule.value());
        if (base.isEmpty()) {
            return told;
        }
        Regulation counted = switch (base.get()) {
            case ADJUSTED, INITIAL -> told;
            case ADJUSTED_FISCAL, INITIAL_FISCAL -> told.executionOf(CountedMoney.FISCAL);
            case ADJUSTED_FISCAL_OF_YEAR, INITIAL_FISCAL_OF_YEAR -> told.executionOf(CountedMoney.FISCAL_OF_YEAR);
        };
        return base.get().isInitial() ? counted.executionOfInitialBudget() : counted;
    }

    private static Regulation withOutsideRows(RuleSet rules, Regulation plain) {
        Regulation told = plain;
        Optional<Scope> bonus = rules.find(RuleTopic.BONUS_ROWS).map(rule -> rule.value());
        if (bonus.isPresent()) {
            told = told.bonusRows(bonus.get()::holds);
        }
        Optional<Scope> penalty = rules.find(RuleTopic.PENALTY_ROWS).map(rule -> rule.value());
        if (penalty.isPresent()) {
            told = told.penaltyRows(penalty.get()::holds);
        }
        Optional<BigDecimal> most = rules.find(RuleTopic.MOST_TOTAL).map(rule -> rule.value());
        return most.isPresent() ? told.mostTotal(most.get().toPlainString()) : told;
    }

    private static Regulation withTotals(RuleSet rules, Regulation plain) {
        Regulation told = withOutsideRows(rules, plain);
        Optional<Rounding> rounding = rules.find(RuleTopic.GRADE_ROUNDING).map(rule -> rule.value());
        if (rounding.isPresent()) {
            told = told.gradeRounding(rounding.get().scale(), rounding.get().mode());
        }
        List<Bands.Band<BigDecimal>> ceilings = rules.find(RuleTopic.TOTAL_CEILING)
                .map(rule -> rule.value().list())
                .orElse(List.of());
        for (Bands.Band<BigDecimal> band : ceilings) {
            String most = band.value().toPlainString();
            // an open end leaves no rate without this ceiling
            String edge = band.interval().high().map(Fraction::toString).orElse("1000000");
            told = band.interval().includesHigh()
                    ? told.totalCeilingUpTo(edge, most)
                    : told.totalCeilingBelow(edge, most);
        }
        return told;
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
            String deducted = bands.get().deductedAt(edge).toString();
            told = bands.get().isInPoints()
                    ? told.overTargetPoints(edge.toString(), deducted)
                    : told.overTarget(edge.toString(), deducted);
        }
        return told;
    }

    private static Fraction fraction(Ratio ratio) {
        return Fraction.of(ratio.top(), ratio.bottom());
    }
}
