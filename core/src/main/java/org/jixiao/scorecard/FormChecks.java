package org.jixiao.scorecard;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Execution;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.RequiredClasses;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** The findings of a form as a whole, all of them at once; the rules decide what is checked. */
final class FormChecks {
    private final List<IndicatorClass> required;
    private final @Nullable Fraction lagging;
    // 1 and the tolerance: a cost of more than so many times the budget is reported
    private final @Nullable Fraction mostCost;

    FormChecks(RuleSet rules) {
        this.required = rules.find(RuleTopic.REQUIRED_CLASSES)
                .map(Rule::value)
                .map(RequiredClasses::classes)
                .orElse(List.of());
        this.lagging = rules.find(RuleTopic.SPENDING_LAG).map(Rule::value).orElse(null);
        this.mostCost = rules.find(RuleTopic.COST_TOLERANCE)
                .map(rule -> Fraction.ONE.plus(rule.value()))
                .orElse(null);
    }

    void of(SelfEvaluation form, ExecutionScore execution, List<IndicatorScore> rows, FindingList findings) {
        if (!Scorecard.isOutOf100(form)) {
            findings.add(Finding.of(FindingCode.WEIGHTS_NOT_100, form.project(), form.weight()));
        }
        funds(form.funds(), findings);
        classes(form, findings);
        form.indicators()
                .duplicates()
                .forEach(path -> findings.add(Finding.of(FindingCode.DUPLICATE, path.toString())));
        costs(form.funds().total(), rows, findings);
        outputAgainstSpending(execution, rows, findings);
    }

    private static void funds(Funds funds, FindingList findings) {
        if (funds.statedTotal().isPresent() && !funds.sources().isEmpty()) {
            FundsRow total = funds.statedTotal().get();
            FundsRow sum = funds.sumOfSources();
            column("年初预算数", total.initial(), sum.initial(), findings);
            column("全年预算数", total.adjusted(), sum.adjusted(), findings);
            column("全年执行数", total.executed(), sum.executed(), findings);
        }
    }

    private static void column(String name, Optional<Money> total, Optional<Money> sum, FindingList findings) {
        // an empty cell on either side contradicts nothing
        if (total.isPresent() && sum.isPresent() && !total.equals(sum)) {
            String where = Funds.TOTAL_LABEL + "/" + name;
            findings.add(Finding.of(FindingCode.FUNDS_MISMATCH, where, total.get(), sum.get()));
        }
    }

    private void classes(SelfEvaluation form, FindingList findings) {
        for (int i = 0; i < required.size(); i++) {
            if (!hasIndicatorOf(form, required.get(i))) {
                findings.add(Finding.of(FindingCode.CLASS_MISSING, form.project(), required.get(i)));
            }
        }
    }

    private static boolean hasIndicatorOf(SelfEvaluation form, IndicatorClass level1) {
        List<Indicator> rows = form.indicators().indicators();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isOf(level1)) {
                return true;
            }
        }
        return false;
    }

    /** The cost indicators against the budget: what was aimed at, and what was reached. */
    private void costs(FundsRow total, List<IndicatorScore> rows, FindingList findings) {
        Fraction most = mostCost;
        if (most == null || total.adjusted().isEmpty()) {
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            IndicatorScore row = rows.get(i);
            if (row.indicator().isCost()
                    && row.scored() != null
                    && row.scored().input() instanceof QuantityInput cost
                    && cost.unit().isMoney()) {
                cost(row.indicator(), cost, total, most, findings);
            }
        }
    }

    private static void cost(Indicator row, QuantityInput cost, FundsRow total, Fraction most, FindingList findings) {
        Money adjusted = total.adjusted().orElseThrow();
        Money larger = total.initial()
                .filter(initial -> initial.compareTo(adjusted) > 0)
                .orElse(adjusted);
        Fraction yuan = cost.unit().per(Unit.YUAN);
        if (isAbove(cost.target().times(yuan), adjusted.yuan(), most)) {
            add(FindingCode.COST_TARGET_STALE, row, row.target(), adjusted, findings);
        }
        if (isAbove(cost.actual().times(yuan), larger.yuan(), most)) {
            add(FindingCode.COST_ABOVE_BUDGET, row, row.actual(), larger, findings);
        }
    }

    /** Whether a cost is above so many times the budget; {@code most} is 1 or more. */
    private static boolean isAbove(Fraction cost, Fraction budget, Fraction most) {
        return cost.isMoreThan(budget) && cost.isMoreThan(budget.times(most));
    }

    private static void add(FindingCode code, Indicator row, Serializable cell, Money budget, FindingList findings) {
        findings.add(Finding.of(code, row.path().toString(), cell, budget));
    }

    private void outputAgainstSpending(ExecutionScore execution, List<IndicatorScore> rows, FindingList findings) {
        Fraction rate = execution.rateOrNull();
        if (lagging != null && rate != null && rate.isLessThan(lagging) && isEveryOutputFull(rows)) {
            findings.add(Finding.of(FindingCode.OUTPUT_AHEAD_OF_SPENDING, Execution.LABEL, rate));
        }
    }

    /** Whether there are output indicators, and all of them are full. */
    private static boolean isEveryOutputFull(List<IndicatorScore> rows) {
        boolean some = false;
        for (IndicatorScore row : rows) {
            if (row.indicator().isOf(IndicatorClass.OUTPUT)) {
                if (!row.isFull()) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }
}
