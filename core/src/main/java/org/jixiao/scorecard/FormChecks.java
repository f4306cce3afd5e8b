package org.jixiao.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.form.Execution;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scoring.Derivation;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.Unit;

/** What there is to object to on a form as a whole; all of it at once. */
final class FormChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Fraction LAGGING = Fraction.of(80, 100);
    private static final ImmutableList<IndicatorClass> REQUIRED =
            ImmutableList.of(IndicatorClass.OUTPUT, IndicatorClass.BENEFIT, IndicatorClass.SATISFACTION);

    private final SelfEvaluation form;
    private final List<Finding> findings = new ArrayList<>();

    private FormChecks(SelfEvaluation form) {
        this.form = form;
    }

    static List<Finding> of(SelfEvaluation form, ExecutionScore execution, List<IndicatorScore> indicators) {
        FormChecks checks = new FormChecks(form);
        checks.weights();
        checks.funds();
        checks.classes();
        checks.duplicates();
        checks.costs(indicators);
        checks.outputAgainstSpending(execution, indicators);
        return checks.findings;
    }

    private void weights() {
        if (form.weight().compareTo(HUNDRED) != 0) {
            add(FindingCode.WEIGHTS_NOT_100, form.project(), form.weight());
        }
    }

    private void funds() {
        Funds funds = form.funds();
        if (funds.statedTotal().isPresent() && !funds.sources().isEmpty()) {
            FundsRow total = funds.statedTotal().get();
            FundsRow sum = funds.sumOfSources();
            column("年初预算数", total.budget().initial(), sum.budget().initial());
            column("全年预算数", total.budget().adjusted(), sum.budget().adjusted());
            column("全年执行数", total.executed(), sum.executed());
        }
    }

    private void column(String name, Optional<Money> total, Optional<Money> sum) {
        // an empty cell on either side contradicts nothing
        if (total.isPresent() && sum.isPresent() && !total.equals(sum)) {
            add(FindingCode.FUNDS_MISMATCH, Funds.TOTAL_LABEL + "/" + name, total.get(), sum.get());
        }
    }

    private void classes() {
        for (IndicatorClass required : REQUIRED) {
            if (!hasIndicatorOf(required)) {
                add(FindingCode.CLASS_MISSING, form.project(), required);
            }
        }
    }

    private boolean hasIndicatorOf(IndicatorClass required) {
        for (Indicator row : form.indicators().indicators()) {
            if (row.isOf(required)) {
                return true;
            }
        }
        return false;
    }

    private void duplicates() {
        List<Indicator> rows = form.indicators().indicators();
        Set<IndicatorPath> seen = Sets.newHashSetWithExpectedSize(rows.size());
        Set<IndicatorPath> told = new HashSet<>();
        for (Indicator row : rows) {
            if (!seen.add(row.path()) && told.add(row.path())) {
                add(FindingCode.DUPLICATE, row.path().toString());
            }
        }
    }

    /** The cost indicators against the budget: what was aimed at, and what was reached. */
    private void costs(List<IndicatorScore> indicators) {
        Optional<Money> adjusted = form.funds().total().budget().adjusted();
        if (adjusted.isPresent()) {
            for (IndicatorScore score : indicators) {
                cost(score, adjusted.get());
            }
        }
    }

    private void cost(IndicatorScore score, Money adjusted) {
        Indicator row = score.indicator();
        Optional<Derivation> derivation = score.derivation();
        if (derivation.isPresent()
                && derivation.get().input() instanceof QuantityInput input
                && input.unit().isMoney()
                && row.isCost()) {
            Fraction budget = adjusted.yuan();
            if (inYuan(input.target(), input).isMoreThan(budget)) {
                add(FindingCode.COST_TARGET_STALE, row.path().toString(), row.target(), adjusted);
            }
            if (inYuan(input.actual(), input).isMoreThan(budget)) {
                add(FindingCode.COST_ABOVE_BUDGET, row.path().toString(), row.actual(), adjusted);
            }
        }
    }

    private static Fraction inYuan(Fraction amount, QuantityInput input) {
        return amount.times(input.unit().per(Unit.YUAN));
    }

    private void outputAgainstSpending(ExecutionScore execution, List<IndicatorScore> indicators) {
        if (execution.rate().isPresent()
                && execution.rate().get().isLessThan(LAGGING)
                && isEveryOutputFull(indicators)) {
            add(
                    FindingCode.OUTPUT_AHEAD_OF_SPENDING,
                    Execution.LABEL,
                    execution.rate().get());
        }
    }

    /** Whether there are output indicators, and all of them are full. */
    private static boolean isEveryOutputFull(List<IndicatorScore> indicators) {
        boolean some = false;
        for (IndicatorScore score : indicators) {
            if (score.indicator().isOf(IndicatorClass.OUTPUT)) {
                if (score.score().isEmpty() || score.lost().signum() != 0) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private void add(FindingCode code, String where, Serializable... details) {
        findings.add(Finding.of(code, where, details));
    }
}
