package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.form.Direction;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SpecialRule;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Numbers that every rule is tried on, not by chance: below 0, at 0 and above, small and beyond 10^15, with twelve decimals. */
final class SignGrid {
    private static final int MOST = 420;
    private static final IndicatorPath PLAIN = new IndicatorPath("产出指标", "数量指标", "总带宽");
    private static final IndicatorPath EXECUTION = new IndicatorPath("预算", "执行", "预算执行率");
    private static final BigDecimal WEIGHT = BigDecimal.TEN;
    private static final Fraction DOT = Fraction.parse("0.000000000001");
    private static final List<Fraction> TARGETS = List.of(
            Fraction.of(-100),
            Fraction.of(-1),
            Fraction.ZERO,
            Fraction.ONE,
            Fraction.parse("0.3"),
            DOT.times(Fraction.of(7)),
            Fraction.parse("4294967297"),
            Fraction.parse("1000000000000000.000000000001"));

    /** Where actuals stand, as multiples of the target's size; neighbours are compared. */
    private static final List<Fraction> PLACES = List.of(
            Fraction.of(-2),
            Fraction.of(-1),
            Fraction.of(-1, 2),
            Fraction.ZERO,
            Fraction.of(1, 3),
            Fraction.of(3, 4),
            Fraction.of(17, 20),
            Fraction.of(19, 20),
            Fraction.ONE,
            Fraction.of(3, 2),
            Fraction.of(3));

    private final RuleSet rules;
    private final List<NumberCase> cases = new ArrayList<>();

    private SignGrid(RuleSet rules) {
        this.rules = rules;
    }

    static List<NumberCase> of(RuleSet rules) {
        SignGrid grid = new SignGrid(rules);
        for (Nature nature : List.of(Nature.AT_LEAST, Nature.AT_MOST)) {
            TARGETS.forEach(target -> grid.add(PLAIN, nature, target, "万元"));
        }
        TARGETS.forEach(target -> grid.add(PLAIN, Nature.EQUAL, target, "小时"));
        TARGETS.stream().filter(target -> target.signum() > 0).forEach(grid::addExecution);
        for (Rule<?> rule : rules.rules()) {
            if (rule.value() instanceof SpecialRule<?> special) {
                IndicatorPath path = special.scope().within(PLAIN);
                grid.add(path, Nature.AT_LEAST, Fraction.ONE, "%");
                grid.add(path, Nature.AT_MOST, Fraction.ONE, "%");
            }
        }
        return List.copyOf(grid.cases.subList(0, Math.min(MOST, grid.cases.size())));
    }

    private void add(IndicatorPath path, Nature nature, Fraction target, String unit) {
        Direction direction = nature == Nature.AT_MOST ? Direction.REVERSE : Direction.POSITIVE;
        Quantity wanted = new Quantity(target, Unit.of(unit));
        Indicator row = RuleSetCases.indicator(path, nature, wanted, WEIGHT);
        add(
                path,
                nature,
                RowRule.ofNumber(rules, row, nature, direction),
                new QuantityInput(Fraction.of(WEIGHT), target, target, wanted.unit(), direction));
    }

    private void addExecution(Fraction budget) {
        add(
                EXECUTION,
                Nature.AT_LEAST,
                RowRule.ofExecution(rules),
                new QuantityInput(Fraction.of(WEIGHT), budget, budget, Unit.WAN_YUAN, Direction.POSITIVE));
    }

    private void add(IndicatorPath path, Nature nature, RowRule<QuantityInput> applied, QuantityInput atTarget) {
        Fraction target = atTarget.target();
        Fraction size = target.signum() == 0 ? Fraction.ONE : target.abs();
        for (int i = 1; i < PLACES.size(); i++) {
            Fraction low = size.times(PLACES.get(i - 1));
            Fraction high = size.times(PLACES.get(i));
            cases.add(new NumberCase(rules, path, nature, atTarget.withActual(low), high, applied));
        }
        cases.add(
                new NumberCase(rules, path, nature, atTarget.withActual(target.minus(DOT)), target.plus(DOT), applied));
    }
}
