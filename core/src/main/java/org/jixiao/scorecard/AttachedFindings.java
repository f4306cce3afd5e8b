package org.jixiao.scorecard;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Budget;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.rule.AttachedFinding.Effect;
import org.jixiao.rule.ExecutionCondition;
import org.jixiao.rule.FormCondition;
import org.jixiao.rule.IndicatorCondition;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.Derivation;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.value.Fraction;

/** The findings that rules attach to conditions: a reason that is owed, a score that a person has to look at. */
final class AttachedFindings {
    private final ImmutableList<Rule<AttachedFinding>> onIndicators;
    private final ImmutableList<Rule<AttachedFinding>> onExecution;
    private final ImmutableList<Rule<AttachedFinding>> onForm;

    AttachedFindings(RuleSet rules) {
        this.onIndicators = on(rules, IndicatorCondition.class);
        this.onExecution = on(rules, ExecutionCondition.class);
        this.onForm = on(rules, FormCondition.class);
    }

    private static ImmutableList<Rule<AttachedFinding>> on(RuleSet rules, Class<?> kind) {
        return ImmutableList.copyOf(rules.attachedFindings().stream()
                .filter(rule -> kind.isInstance(rule.value().condition()))
                .toList());
    }

    /** Adds what is attached to one indicator. */
    void of(Indicator indicator, ScoringInput input, List<Finding> findings) {
        for (Rule<AttachedFinding> rule : onIndicators) {
            IndicatorCondition condition = (IndicatorCondition) rule.value().condition();
            if (condition.test(indicator, input).orElse(false)) {
                add(rule, indicator.path().toString(), findings);
                if (rule.value().effect() == Effect.NOTE_OWED) {
                    OwedNote.of(indicator).check(rule.value(), findings);
                }
            }
        }
    }

    /** Adds what is attached to the money of a form. */
    void of(SelfEvaluation form, Optional<Fraction> rate, List<Finding> findings) {
        if (onExecution.isEmpty()) {
            return;
        }
        Budget budget = form.funds().total().budget();
        for (Rule<AttachedFinding> rule : onExecution) {
            ExecutionCondition condition = (ExecutionCondition) rule.value().condition();
            if (condition.holds(budget, rate)) {
                OwedNote note = condition instanceof ExecutionCondition.BudgetChanged
                        ? OwedNote.ofAdjustment(form)
                        : OwedNote.ofExecution(form);
                add(rule, note.where(), findings);
                if (rule.value().effect() == Effect.NOTE_OWED) {
                    note.check(rule.value(), findings);
                }
            }
        }
    }

    /** What is attached to a form as a whole. */
    List<Finding> of(SelfEvaluation form, List<IndicatorScore> indicators) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<AttachedFinding> rule : onForm) {
            IndicatorCondition each = ((FormCondition) rule.value().condition()).each();
            List<Boolean> answers = indicators.stream()
                    .flatMap(score -> score.derivation().map(Derivation::input).stream()
                            .flatMap(input -> each.test(score.indicator(), input).stream()))
                    .toList();
            if (!answers.isEmpty() && !answers.contains(false)) {
                add(rule, form.project(), findings);
            }
        }
        return findings;
    }

    private static void add(Rule<AttachedFinding> rule, String where, List<Finding> findings) {
        FindingCode code =
                rule.value().effect() == Effect.NOTE_OWED ? FindingCode.NOTE_OWED : FindingCode.OPEN_FOR_REVIEW;
        findings.add(Finding.of(code, where, rule.value().name(), rule.value().condition(), rule.provenance()));
    }
}
