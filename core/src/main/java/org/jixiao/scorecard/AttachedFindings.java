package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.rule.Condition.ExecutionCondition;
import org.jixiao.rule.Condition.FormCondition;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
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

    private final ExecutionBase base;
    private final List<Attached<IndicatorCondition>> onIndicators;
    private final List<Attached<ExecutionCondition>> onExecution;
    private final List<Attached<FormCondition>> onForm;

    AttachedFindings(RuleSet rules) {
        this.base = ExecutionAssessor.baseOf(rules);
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

    private boolean isUnspent(ExecutionCondition condition, SelfEvaluation form) {
        if (!condition.isOnUnspent()) {
            return false;
        }
        CountedMoney counted = CountedMoney.of(form.funds(), base);
        Money budget = base.of(counted.row()).orElse(null);
        Money executed = counted.row().executed().orElse(null);
        return budget != null && executed != null && condition.holdsFor(budget, executed);
    }

    /** Adds what is attached to the money of a form. */
    void ofExecution(SelfEvaluation form, @Nullable QuantityInput money, FindingList findings) {
        for (int i = 0; i < onExecution.size(); i++) {
            Attached<ExecutionCondition> attached = onExecution.get(i);
            boolean holds = attached.condition().holdsFor(form.funds().total())
                    || isUnspent(attached.condition(), form)
                    || (money != null
                            && ExecutionAssessor.rate(money)
                                    .filter(attached.condition()::holdsAt)
                                    .isPresent());
            if (holds) {
                OwedNote note = attached.condition().isOnBudget()
                        ? OwedNote.ofAdjustment(form)
                        : OwedNote.ofExecution(form, base);
                findings.add(attached.at(note.where()));
                if (attached.owesNote()) {
                    note.check(attached.rule().value(), findings);
                }
            }
        }
    }

    /** Adds what is attached to the rows of a form together. */
    void ofForm(SelfEvaluation form, List<ItemScore> items, FindingList findings) {
        for (Attached<FormCondition> attached : onForm) {
            FormCondition condition = attached.condition();
            List<Indicator> rows = form.indicators().indicators();
            boolean ofEvery =
                    condition.each().filter(each -> isTrueOfEvery(each, items)).isPresent();
            if (ofEvery || condition.holdsFor(rows)) {
                add(attached, form.project(), () -> OwedNote.ofForm(form), findings);
            }
            for (Indicator row : rows) {
                if (condition.holdsFor(row)) {
                    add(attached, row.path().toString(), () -> OwedNote.of(row), findings);
                }
            }
        }
    }

    private static boolean isTrueOfEvery(IndicatorCondition each, List<ItemScore> items) {
        List<Boolean> answers = Scorecard.indicatorsOf(items).stream()
                .flatMap(row ->
                        row.derivation().stream().flatMap(score -> each.test(row.indicator(), score.input()).stream()))
                .toList();
        return !answers.isEmpty() && !answers.contains(false);
    }

    private static <C> void add(Attached<C> attached, String where, Supplier<OwedNote> note, FindingList findings) {
        findings.add(attached.at(where));
        if (attached.owesNote()) {
            note.get().check(attached.rule().value(), findings);
        }
    }

    /** Whether some condition asks for points, which are there once a card is made. */
    boolean askForPoints() {
        return onForm.stream().anyMatch(attached -> attached.condition().isOnPoints());
    }

    /** What is attached to the total of a card and to the points of its classes. */
    List<Finding> ofPoints(Scorecard card) {
        FindingList findings = new FindingList();
        for (Attached<FormCondition> attached : onForm) {
            FormCondition condition = attached.condition();
            if (condition.isOnSpending()) {
                ofSpending(attached, card, findings);
            } else if (condition.level1().isPresent()) {
                ofClass(attached, condition.level1().get(), card, findings);
            } else if (condition.isOnPoints()
                    && condition.holdsAt(Fraction.of(card.countedTotal()))
                    && condition.holdsAt(Fraction.of(card.highestCountedTotal()))) {
                add(attached, card.form().project(), () -> OwedNote.ofForm(card.form()), findings);
            }
        }
        return findings.take();
    }

    private void ofSpending(Attached<FormCondition> attached, Scorecard card, FindingList findings) {
        List<IndicatorScore> rows = card.indicators().stream()
                .filter(row -> !card.isOutsideTotal(row))
                .toList();
        Fraction weight = sum(rows, ItemScore::weight);
        Fraction earned = sum(rows, ItemScore::earned);
        Fraction ofExecution = Fraction.of(card.execution().weight());
        boolean isOpen = card.execution().isOpen() || sum(rows, ItemScore::open).signum() > 0;
        if (isOpen || earned.signum() == 0 || ofExecution.signum() == 0) {
            return;
        }
        Fraction index = earned.dividedBy(weight);
        Fraction execution = Fraction.of(card.execution().earned()).dividedBy(ofExecution);
        if (attached.condition().holdsAt(index.minus(execution).dividedBy(index))) {
            OwedNote note = OwedNote.ofExecution(card.form(), base);
            add(attached, note.where(), () -> note, findings);
        }
    }

    private static void ofClass(
            Attached<FormCondition> attached, IndicatorClass standard, Scorecard card, FindingList findings) {
        List<IndicatorScore> rows = card.indicators().stream()
                .filter(row -> row.indicator().isOf(standard) && !card.isOutsideTotal(row))
                .toList();
        Fraction weight = sum(rows, ItemScore::weight);
        Fraction earned = sum(rows, ItemScore::earned);
        Fraction open = sum(rows, ItemScore::open);
        if (weight.signum() > 0
                && attached.condition().holdsAt(earned.dividedBy(weight))
                && attached.condition().holdsAt(earned.plus(open).dividedBy(weight))) {
            List<Indicator> stated =
                    rows.stream().map(IndicatorScore::indicator).toList();
            add(attached, standard.label(), () -> OwedNote.ofClass(standard, stated), findings);
        }
    }

    private static Fraction sum(List<IndicatorScore> rows, Function<ItemScore, BigDecimal> points) {
        return Fraction.of(rows.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
