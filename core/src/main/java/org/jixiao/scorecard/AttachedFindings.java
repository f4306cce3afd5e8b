package org.jixiao.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.rule.Condition.ExecutionCondition;
import org.jixiao.rule.Condition.FormCondition;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jspecify.annotations.Nullable;

/** The findings that rules attach to conditions: a reason that is owed, a score that a person has to look at. */
final class AttachedFindings {
    /** A rule with its condition. */
    private record Attached<C>(Rule<AttachedFinding> rule, C condition) {
        boolean owesNote() {
            return rule.topic().equals(RuleTopic.NOTE_OWED_WHEN);
        }

        Finding at(String where) {
            return Finding.of(
                    owesNote() ? FindingCode.NOTE_OWED : FindingCode.OPEN_FOR_REVIEW,
                    where,
                    rule.value().name(),
                    rule.value().condition(),
                    rule.provenance());
        }
    }

    private final List<Attached<IndicatorCondition>> onIndicators;
    private final List<Attached<ExecutionCondition>> onExecution;
    private final List<Attached<FormCondition>> onForm;

    AttachedFindings(RuleSet rules) {
        this.onIndicators = on(rules, IndicatorCondition.class);
        this.onExecution = on(rules, ExecutionCondition.class);
        this.onForm = on(rules, FormCondition.class);
    }

    private static <C> List<Attached<C>> on(RuleSet rules, Class<C> kind) {
        List<Rule<AttachedFinding>> all = new ArrayList<>(rules.all(RuleTopic.NOTE_OWED_WHEN));
        all.addAll(rules.all(RuleTopic.OPEN_FOR_REVIEW_WHEN));
        List<Attached<C>> attached = new ArrayList<>(all.size());
        for (Rule<AttachedFinding> rule : all) {
            if (kind.isInstance(rule.value().condition())) {
                attached.add(new Attached<>(rule, kind.cast(rule.value().condition())));
            }
        }
        return List.copyOf(attached);
    }

    /** Adds what is attached to one indicator. */
    void of(Indicator row, ScoringInput input, FindingList findings) {
        for (int i = 0; i < onIndicators.size(); i++) {
            Attached<IndicatorCondition> attached = onIndicators.get(i);
            if (attached.condition().test(row, input).orElse(false)) {
                findings.add(attached.at(row.path().toString()));
                if (attached.owesNote()) {
                    OwedNote.of(row).check(attached.rule().value(), findings);
                }
            }
        }
    }

    /** Adds what is attached to the money of a form. */
    void ofExecution(SelfEvaluation form, @Nullable QuantityInput money, FindingList findings) {
        for (int i = 0; i < onExecution.size(); i++) {
            Attached<ExecutionCondition> attached = onExecution.get(i);
            boolean holds = attached.condition().holdsFor(form.funds().total())
                    || (money != null
                            && ExecutionAssessor.rate(money)
                                    .filter(attached.condition()::holdsAt)
                                    .isPresent());
            if (holds) {
                OwedNote note =
                        attached.condition().isOnBudget() ? OwedNote.ofAdjustment(form) : OwedNote.ofExecution(form);
                findings.add(attached.at(note.where()));
                if (attached.owesNote()) {
                    note.check(attached.rule().value(), findings);
                }
            }
        }
    }

    /** Adds what is attached to a form as a whole. */
    void ofForm(SelfEvaluation form, List<ItemScore> items, FindingList findings) {
        for (Attached<FormCondition> attached : onForm) {
            IndicatorCondition each = attached.condition().each();
            List<Boolean> answers = Scorecard.indicatorsOf(items).stream()
                    .flatMap(row -> row.derivation().stream()
                            .flatMap(score -> each.test(row.indicator(), score.input()).stream()))
                    .toList();
            if (!answers.isEmpty() && !answers.contains(false)) {
                findings.add(attached.at(form.project()));
            }
        }
    }
}
