package org.jixiao.testkit;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.QuantityTarget;
import org.jixiao.form.RatingTarget;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scorecard.Finding;
import org.jixiao.scorecard.FindingCode;
import org.jixiao.scorecard.IndicatorScore;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.value.Fraction;

/** What a scored form, or a worked case, reached. */
final class Reached {
    private final RuleSet rules;
    private final List<String> names = new ArrayList<>();

    private Reached(RuleSet rules) {
        this.rules = rules;
    }

    static List<String> by(Scorecard card) {
        Reached reached = new Reached(card.rules());
        card.items().forEach(reached::item);
        card.grade().ifPresent(grade -> reached.names.add("grade " + grade));
        card.findings().forEach(reached::finding);
        return reached.names;
    }

    static List<String> by(RuleSet rules, WorkedCase example) {
        Reached reached = new Reached(rules);
        if (example instanceof WorkedCase.NumberCase number) {
            Scorer.using(rules).score(formOf(number.indicator())).indicators().forEach(reached::item);
        } else if (example instanceof WorkedCase.ExecutionCase execution) {
            reached.number(rules.execution(), execution.input());
        } else if (example instanceof WorkedCase.GradeCase total) {
            reached.names.add("grade " + total.grade());
        }
        return reached.names;
    }

    private static SelfEvaluation formOf(Indicator row) {
        return SelfEvaluation.forProject("算例", Year.of(2000))
                .level1(
                        row.path().level1(),
                        level -> level.indicator(
                                row.path().level2(),
                                row.path().name(),
                                cells -> cells.target(row.target())
                                        .actual(row.actual())
                                        .weight(row.weight())))
                .build();
    }

    private void item(ItemScore item) {
        item.rule()
                .ifPresent(rule -> item.derivation().ifPresent(derivation -> {
                    if (derivation.input() instanceof QuantityInput input) {
                        number(rule.topic() == RuleTopic.OVER_TARGET ? underOverTarget(item, input) : rule, input);
                    } else {
                        names.add(Reachable.rule(rule));
                    }
                    if (derivation.input() instanceof RatingInput rating) {
                        names.add("rating " + rating.level().name() + " of "
                                + rating.target().scale().name());
                    }
                }));
    }

    /** The rule from whose points something was deducted. */
    private Rule<?> underOverTarget(ItemScore item, QuantityInput input) {
        Fraction deviation = input.actual().dividedBy(input.target()).minus(Fraction.ONE);
        names.add(Reachable.overTarget(rules, deviation));
        boolean isEqual = item instanceof IndicatorScore row
                && row.indicator().target() instanceof QuantityTarget target
                && target.nature() == Nature.EQUAL;
        return isEqual ? rules.equal() : rules.positive();
    }

    private void number(Rule<?> rule, QuantityInput input) {
        names.add(Reachable.rule(rule));
        Reachable.piece(rule, input).ifPresent(names::add);
    }

    private void finding(Finding finding) {
        rules.attachedFindings().stream()
                .filter(rule -> finding.code()
                        == (rule.topic() == RuleTopic.NOTE_OWED_WHEN
                                ? FindingCode.NOTE_OWED
                                : FindingCode.OPEN_FOR_REVIEW))
                .filter(rule -> finding.details().contains(rule.name()))
                .forEach(rule -> names.add(Reachable.rule(rule)));
    }

    /** The scales on which a form rates. */
    static List<String> levelsOf(SelfEvaluation form) {
        return form.indicators().indicators().stream()
                .map(Indicator::target)
                .filter(RatingTarget.class::isInstance)
                .flatMap(target -> Reachable.levels(((RatingTarget) target).scale()).stream())
                .toList();
    }
}
