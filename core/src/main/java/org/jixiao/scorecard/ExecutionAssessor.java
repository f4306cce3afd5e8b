package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
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
import org.jixiao.value.Unit;

/** Assesses 预算执行率. */
final class ExecutionAssessor {
    private final AppliedRule<QuantityInput> applied;
    private final ExecutionBase base;
    private final ScoreSteps steps;
    private final AttachedFindings attached;

    ExecutionAssessor(RuleSet rules, AttachedFindings attached) {
        Rule<ScoringStrategy<? super QuantityInput>> rule = rules.rule(RuleTopic.EXECUTION);
        this.applied = AppliedRule.of(rule, rule.value());
        this.base = rules.find(RuleTopic.EXECUTION_BASE).map(Rule::value).orElse(ExecutionBase.ADJUSTED);
        this.steps = ScoreSteps.of(rules.executionRounding());
        this.attached = attached;
    }

    ExecutionScore assess(SelfEvaluation form, FindingList findings) {
        BigDecimal weight = form.execution().weight();
        FundsRow total = form.funds().total();
        Optional<Money> budget = base.of(total);
        Optional<Money> executed = total.executed();
        if (budget.isEmpty() || executed.isEmpty()) {
            attached.ofExecution(form, null, findings);
            findings.add(Finding.of(FindingCode.NOT_ASSESSABLE, Execution.LABEL));
            return new ExecutionScore(weight, Points.OPEN, null, null, steps, findings.take(), null);
        }
        return assess(form, budget.get(), executed.get(), findings);
    }

    private ExecutionScore assess(SelfEvaluation form, Money budget, Money executed, FindingList findings) {
        BigDecimal weight = form.execution().weight();
        QuantityInput input = new QuantityInput(
                form.execution().exactWeight(),
                budget.in(MoneyUnit.WAN),
                executed.in(MoneyUnit.WAN),
                Unit.WAN_YUAN,
                Direction.POSITIVE);
        Score score = score(applied.strategy(), input);
        if (base == ExecutionBase.ADJUSTED && form.funds().total().adjusted().isEmpty()) {
            findings.add(Finding.of(FindingCode.INITIAL_BUDGET_USED, Execution.LABEL, budget));
        }
        if (executed.compareTo(budget) > 0) {
            findings.add(Finding.of(FindingCode.OVER_EXECUTED, Execution.LABEL, executed, budget));
        }
        if (score.isOpen()) {
            findings.add(Finding.of(FindingCode.NOT_ASSESSABLE, Execution.LABEL));
        }
        Fraction rate = budget.isZero() ? null : executed.per(budget);
        attached.ofExecution(form, rate, findings);
        return new ExecutionScore(
                weight,
                score.isOpen() ? Points.OPEN : steps.of(score.pointsOr(Fraction.ZERO), weight),
                score,
                applied,
                steps,
                findings.take(),
                rate);
    }

    /** Budget 0 and executed 0 cannot be assessed, whatever the strategy (core/docs, scoring 6.1). */
    static Score score(ScoringStrategy<? super QuantityInput> strategy, QuantityInput input) {
        return input.target().signum() == 0 && input.actual().signum() == 0
                ? Score.open(input, StockReason.NO_BUDGET)
                : CheckedStrategy.score(Execution.LABEL, strategy, input);
    }
}
