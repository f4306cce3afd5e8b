package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Comparison;
import org.jixiao.form.Execution;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.internal.ContractWords;
import org.jixiao.internal.Wording;
import org.jixiao.rule.RequiredClasses;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;
import org.jspecify.annotations.Nullable;

/** The findings of a form as a whole, all of them at once; the rules decide what is checked. */
final class FormChecks {
    /** 0.0001万元 is one 元. */
    private static final Rounding ALL_DECIMALS = Rounding.of(Rounding.MAX_SCALE, RoundingMode.DOWN);

    private static final Fraction HALF_A_FEN = Fraction.of(5, 1000);
    private static final int DECIMALS_OF_YUAN = 4;

    private final List<IndicatorClass> required;
    private final @Nullable Fraction lagging;
    // 1 and the tolerance: a cost of more than so many times the budget is reported
    private final @Nullable Fraction mostCost;
    private final @Nullable OutsideRows outside;

    FormChecks(RuleSet rules, @Nullable OutsideRows outside) {
        RequiredClasses classes = valueOf(rules, RuleTopic.REQUIRED_CLASSES);
        Fraction tolerance = valueOf(rules, RuleTopic.COST_TOLERANCE);
        this.outside = outside;
        this.required = classes == null ? List.of() : classes.classes();
        this.lagging = valueOf(rules, RuleTopic.SPENDING_LAG);
        this.mostCost = tolerance == null ? null : Fraction.ONE.plus(tolerance);
    }

    private static <T> @Nullable T valueOf(RuleSet rules, RuleTopic<T> topic) {
        Optional<Rule<T>> rule = rules.find(topic);
        return rule.isEmpty() ? null : rule.get().value();
    }

    void of(SelfEvaluation form, List<ItemScore> items, FindingList findings) {
        weightsAndClasses(form, findings);
        funds(form.funds(), findings);
        List<IndicatorPath> duplicates = form.indicators().duplicates();
        for (int i = 0; i < duplicates.size(); i++) {
            findings.add(Finding.of(FindingCode.DUPLICATE, duplicates.get(i).toString()));
        }
        costs(form.funds().total(), form.indicators().moneyCosts(), findings);
        outputAgainstSpending(items, findings);
    }

    /** Weights against 100, and the classes that stand nowhere: one finding, since the one mostly follows from the other. */
    private void weightsAndClasses(SelfEvaluation form, FindingList findings) {
        boolean unweighted = form.indicators().weight().signum() == 0;
        if (unweighted && !form.indicators().indicators().isEmpty()) {
            findings.add(Finding.of(FindingCode.NO_WEIGHT, form.project()));
        }
        List<IndicatorClass> absent = absent(form);
        BigDecimal weight = Scorecard.weightOf(form, outside);
        if (!unweighted && !Scorecard.isGradable(form, weight)) {
            boolean below = weight.compareTo(Scorecard.HUNDRED) < 0;
            Serializable names =
                    below && !absent.isEmpty() ? Wording.of("finding.absent", new RequiredClasses(absent)) : "";
            findings.add(Finding.of(FindingCode.WEIGHTS_NOT_100, form.project(), weight, names));
            if (below) {
                return;
            }
        }
        if (!absent.isEmpty()) {
            findings.add(Finding.of(FindingCode.CLASS_MISSING, form.project(), new RequiredClasses(absent)));
        }
    }

    private List<IndicatorClass> absent(SelfEvaluation form) {
        List<IndicatorClass> absent = null;
        for (int i = 0; i < required.size(); i++) {
            if (!form.indicators().speaksOf(required.get(i))) {
                absent = absent == null ? new ArrayList<>() : absent;
                absent.add(required.get(i));
            }
        }
        return absent == null ? List.of() : absent;
    }

    /** The sources against the total row, once: the first column that is off stands for all. */
    private static void funds(Funds funds, FindingList findings) {
        if (funds.statedTotal().isEmpty() || funds.sources().isEmpty()) {
            return;
        }
        FundsRow total = funds.statedTotal().get();
        FundsRow sum = funds.sumOfSources();
        if (areEqual(total, sum) || areEqual(total, funds.sumWithoutParts())) {
            return;
        }
        boolean sound = isSound("年初预算数", total.initial(), sum.initial(), findings)
                && isSound("全年预算数", total.adjusted(), sum.adjusted(), findings);
        if (sound) {
            isSound("全年执行数", total.executed(), sum.executed(), findings);
        }
    }

    private static boolean areEqual(FundsRow total, FundsRow sum) {
        return areEqual(total.initial(), sum.initial())
                && areEqual(total.adjusted(), sum.adjusted())
                && areEqual(total.executed(), sum.executed());
    }

    /** An empty cell on either side contradicts nothing. */
    private static boolean areEqual(Optional<Money> total, Optional<Money> sum) {
        return total.isEmpty() || sum.isEmpty() || total.equals(sum) || isRounded(total.get(), sum.get());
    }

    private static boolean isSound(String column, Optional<Money> total, Optional<Money> sum, FindingList findings) {
        boolean sound = areEqual(total, sum);
        if (!sound) {
            String where = Funds.TOTAL_LABEL + "/" + column;
            findings.add(Finding.of(FindingCode.FUNDS_MISMATCH, where, total.orElseThrow(), sum.orElseThrow()));
        }
        return sound;
    }

    /**
     * Whether both are the same to the fen, or the one is the other with fewer decimals of 万元, and less than one 元 off: 52.09651
     * beside 52.096512.
     */
    private static boolean isRounded(Money total, Money sum) {
        if (total.yuan().minus(sum.yuan()).abs().isLessThan(HALF_A_FEN)) {
            return true; // 40.199999999999996, as a spreadsheet has it
        }
        BigDecimal one = decimals(total);
        BigDecimal other = decimals(sum);
        int scale = Math.min(one.scale(), other.scale());
        return scale >= DECIMALS_OF_YUAN
                && one.scale() != other.scale()
                && one.setScale(scale, RoundingMode.HALF_UP).compareTo(other.setScale(scale, RoundingMode.HALF_UP))
                        == 0;
    }

    private static BigDecimal decimals(Money amount) {
        return amount.in(MoneyUnit.WAN).rounded(ALL_DECIMALS).stripTrailingZeros();
    }

    /** The cost indicators against the budget: what was aimed at, and what was reached. */
    private void costs(FundsRow total, List<Indicator> rows, FindingList findings) {
        Fraction most = mostCost;
        Money adjusted = total.adjusted().orElse(null);
        if (most == null || rows.isEmpty() || adjusted == null) {
            return;
        }
        Money initial = total.initial().orElse(adjusted);
        for (int i = 0; i < rows.size(); i++) {
            cost(rows.get(i), total, initial, adjusted, most, findings);
        }
    }

    private static void cost(
            Indicator row, FundsRow total, Money initial, Money adjusted, Fraction most, FindingList findings) {
        Comparison cost = row.comparison().orElseThrow();
        Money larger = initial.compareTo(adjusted) > 0 ? initial : adjusted;
        // in 元, the base unit of money
        Fraction yuan = cost.unit().factor();
        if (isAbove(cost.actual().times(yuan), larger.yuan(), most)) {
            Money spent = total.executed().orElse(null);
            boolean kept = spent != null && spent.compareTo(larger) <= 0;
            boolean contract = kept
                    && ContractWords.areIn(
                            row.path().name(), row.deviationNote().orElse(""));
            FindingCode code = contract ? FindingCode.COST_BEYOND_YEAR : FindingCode.COST_ABOVE_BUDGET;
            if (!ContractWords.isUnitCost(row.path().name())) {
                add(code, row, row.actual(), larger, findings);
            }
        } else if (cost.target().times(yuan).equals(initial.yuan())
                && isBelow(adjusted.yuan(), initial.yuan(), most.minus(Fraction.ONE))) {
            add(FindingCode.COST_TARGET_STALE, row, row.target(), adjusted, findings);
        }
    }

    /** Whether a cost is above so many times the budget; {@code most} is 1 or more. */
    private static boolean isAbove(Fraction cost, Fraction budget, Fraction most) {
        return cost.isMoreThan(budget) && cost.isMoreThan(budget.times(most));
    }

    /** Whether the adjusted budget is lower by more than a share of the initial one. */
    private static boolean isBelow(Fraction adjusted, Fraction initial, Fraction share) {
        return adjusted.isLessThan(initial) && initial.minus(adjusted).isMoreThan(initial.times(share));
    }

    private static void add(FindingCode code, Indicator row, Serializable cell, Money budget, FindingList findings) {
        findings.add(Finding.of(code, row.path().toString(), cell, budget));
    }

    private void outputAgainstSpending(List<ItemScore> items, FindingList findings) {
        ExecutionScore execution = Scorecard.executionOf(items);
        if (lagging == null
                || execution.scored() == null
                || !(execution.scored().input() instanceof QuantityInput money)) {
            return;
        }
        // executed ÷ budget, without dividing
        if (money.actual().isLessThan(money.target().times(lagging)) && isEveryOutputFull(items)) {
            findings.add(Finding.of(
                    FindingCode.OUTPUT_AHEAD_OF_SPENDING,
                    Execution.LABEL,
                    execution.rate().orElseThrow()));
        }
    }

    /** Whether there are output indicators, and all of them are full. */
    private boolean isEveryOutputFull(List<ItemScore> items) {
        boolean some = false;
        for (int i = 0; i < items.size(); i++) {
            ItemScore item = items.get(i);
            if (item instanceof IndicatorScore row && row.indicator().isOf(IndicatorClass.OUTPUT) && counts(row)) {
                if (!row.isFull()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private boolean counts(IndicatorScore row) {
        return outside == null || !outside.holds(row);
    }
}
