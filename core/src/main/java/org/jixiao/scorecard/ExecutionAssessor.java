package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.OpenCause;
import org.jixiao.form.Direction;
import org.jixiao.form.Execution;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Assesses 预算执行率. */
final class ExecutionAssessor {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final AppliedRule<QuantityInput> applied;
    private final ExecutionBase base;
    private final ScoreSteps steps;
    private final ScoreSteps nothing;
    private final AttachedFindings attached;

    ExecutionAssessor(RuleSet rules, AttachedFindings attached) {
        Rule<ScoringStrategy<? super QuantityInput>> rule = rules.rule(RuleTopic.EXECUTION);
        this.applied = AppliedRule.of(rule, rule.value());
        this.base = baseOf(rules);
        this.steps = ScoreSteps.of(rules.executionRounding());
        this.nothing = steps.toNothing();
        this.attached = attached;
    }

    /** Which money counts; all of the adjusted budget where no rule says. */
    static ExecutionBase baseOf(RuleSet rules) {
        Optional<Rule<ExecutionBase>> stated = rules.find(RuleTopic.EXECUTION_BASE);
        return stated.isPresent() ? stated.get().value() : ExecutionBase.ADJUSTED;
    }

    ExecutionScore assess(SelfEvaluation form, FindingList findings) {
        BigDecimal weight = form.execution().weight();
        if (!form.execution().isPresent()) {
            return new ExecutionScore(weight, null, null, nothing, findings.take());
        }
        CountedMoney counted = base.countsAll() ? null : CountedMoney.of(form.funds(), base);
        FundsRow row = counted == null ? form.funds().total() : counted.row();
        Optional<Money> budget = base.of(row);
        Optional<Money> executed = row.executed();
        if (budget.isEmpty() || executed.isEmpty()) {
            if (form.execution().statedRate().isPresent()) {
                return assess(form, form.execution().statedRate().get(), findings);
            }
            attached.ofExecution(form, null, findings);
            findings.add(noMoney(row));
            return new ExecutionScore(weight, null, null, steps, findings.take());
        }
        if (counted != null && counted.said() != null) {
            findings.add(counted.said());
        }
        boolean isInitialUsed = !base.isInitial() && row.adjusted().isEmpty();
        return assess(form, row, budget.get(), isInitialUsed, findings);
    }

    private static Finding noMoney(FundsRow row) {
        return Finding.of(
                FindingCode.NOT_ASSESSABLE,
                Execution.LABEL,
                OpenCause.NO_MONEY,
                shown(row.base()),
                shown(row.executed()));
    }

    private static Serializable shown(Optional<Money> amount) {
        return amount.<Serializable>map(money -> money).orElse("—");
    }

    /** No money, but a rate as the form states it. */
    private ExecutionScore assess(SelfEvaluation form, Fraction rate, FindingList findings) {
        QuantityInput input = new QuantityInput(
                form.execution().exactWeight(), HUNDRED, rate.times(HUNDRED), Unit.PERCENT, Direction.POSITIVE);
        Score score = score(applied.strategy(), input);
        findings.add(Finding.of(FindingCode.MONEY_MISSING, Execution.LABEL, rate));
        if (rate.isMoreThan(Fraction.ONE)) {
            findings.add(Finding.of(
                    FindingCode.OVER_EXECUTED,
                    Execution.LABEL,
                    new Quantity(input.actual(), Unit.PERCENT),
                    new Quantity(HUNDRED, Unit.PERCENT)));
        }
        attached.ofExecution(form, input, findings);
        return new ExecutionScore(form.execution().weight(), score, applied, steps, findings.take());
    }

    private ExecutionScore assess(
            SelfEvaluation form, FundsRow row, Money budget, boolean isInitialUsed, FindingList findings) {
        Money executed = row.executed().orElseThrow();
        QuantityInput input = new QuantityInput(
                form.execution().exactWeight(),
                budget.in(MoneyUnit.WAN),
                executed.in(MoneyUnit.WAN),
                Unit.WAN_YUAN,
                Direction.POSITIVE);
        Score score = score(applied.strategy(), input);
        if (isInitialUsed) {
            findings.add(Finding.of(FindingCode.INITIAL_BUDGET_USED, Execution.LABEL, budget));
        }
        if (executed.compareTo(budget) > 0) {
            findings.add(Finding.of(FindingCode.OVER_EXECUTED, Execution.LABEL, executed, budget));
        }
        if (score.isOpen()) {
            findings.add(noMoney(row));
        }
        attached.ofExecution(form, input, findings);
        return new ExecutionScore(form.execution().weight(), score, applied, steps, findings.take());
    }

    /** Executed ÷ budget; empty for a budget of 0. */
    static Optional<Fraction> rate(QuantityInput money) {
        return money.target().signum() == 0
                ? Optional.empty()
                : Optional.of(money.actual().dividedBy(money.target()));
    }

    /** Budget 0 and executed 0 cannot be assessed, whatever the strategy (core/docs, scoring 6.1). */
    static Score score(ScoringStrategy<? super QuantityInput> strategy, QuantityInput input) {
        return input.target().signum() == 0 && input.actual().signum() == 0
                ? Score.open(input, StockReason.NO_BUDGET)
                : CheckedStrategy.score(Execution.LABEL, strategy, input);
    }
}
