package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Execution;
import org.jixiao.form.FundsRow;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.Score;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;
import org.jixiao.value.Unit;

/** Assesses 预算执行率. */
final class ExecutionAssessor {
    private final RuleSet rules;
    private final AttachedFindings attached;

    ExecutionAssessor(RuleSet rules, AttachedFindings attached) {
        this.rules = rules;
        this.attached = attached;
    }

    ExecutionScore score(SelfEvaluation form) {
        BigDecimal weight = form.execution().weight();
        FundsRow total = form.funds().total();
        Optional<Money> base = rules.executionBase().of(total.budget());
        Optional<Money> executed = total.executed();
        if (base.isEmpty() || executed.isEmpty()) {
            List<Finding> findings = new ArrayList<>();
            attached.of(form, Optional.empty(), findings);
            findings.add(notAssessable());
            return result(weight, Assessment.open(findings), Optional.empty());
        }
        QuantityInput input = new QuantityInput(
                form.execution().exactWeight(),
                base.get().in(MoneyUnit.WAN),
                executed.get().in(MoneyUnit.WAN),
                Unit.WAN_YUAN,
                Direction.POSITIVE);
        Score score = Guard.score(Execution.LABEL, rules.execution().value(), input);
        Optional<Fraction> rate = base.get().isZero()
                ? Optional.empty()
                : Optional.of(executed.get().per(base.get()));
        List<Finding> findings = findings(total, base.get(), executed.get(), score);
        attached.of(form, rate, findings);
        return result(weight, Assessment.of(score, rules.execution(), findings), rate);
    }

    private List<Finding> findings(FundsRow total, Money base, Money executed, Score score) {
        List<Finding> findings = new ArrayList<>();
        if (rules.executionBase() == ExecutionBase.ADJUSTED
                && total.budget().adjusted().isEmpty()) {
            findings.add(Finding.of(FindingCode.INITIAL_BUDGET_USED, Execution.LABEL, base));
        }
        if (executed.compareTo(base) > 0) {
            findings.add(Finding.of(FindingCode.OVER_EXECUTED, Execution.LABEL, executed, base));
        }
        if (score.points().isEmpty()) {
            findings.add(notAssessable());
        }
        return findings;
    }

    private static Finding notAssessable() {
        return Finding.of(FindingCode.NOT_ASSESSABLE, Execution.LABEL);
    }

    private ExecutionScore result(BigDecimal weight, Assessment assessment, Optional<Fraction> rate) {
        Rule<Rounding> rounding = rules.executionRounding();
        Optional<Fraction> exact = assessment.score().flatMap(Score::points);
        return ImmutableExecutionScore.make(
                weight,
                exact,
                exact.map(points -> Points.rounded(points, rounding.value(), weight)),
                assessment.score().map(Score::derivation),
                assessment.rule(),
                rounding,
                assessment.findings(),
                rate);
    }
}
