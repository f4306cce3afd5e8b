package org.jixiao.testkit;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.rule.AttachedFinding;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.OverTargetBands;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.value.Fraction;

/** What a scored form, or a worked case, reached. */
final class Reached {
    private final RuleSet rules;
    private final List<String> names = new ArrayList<>();

    private Reached(RuleSet rules) {
        this.rules = rules;
    }

    static List<String> by(RuleSet rules, Scorecard card) {
        Reached reached = new Reached(rules);
        card.items().forEach(reached::item);
        card.grade().ifPresent(grade -> reached.names.add("grade " + grade));
        card.findings().forEach(reached::finding);
        return reached.names;
    }

    static List<String> by(Scorer scorer, WorkedCase example) {
        Reached reached = new Reached(scorer.rules());
        if (example.grade().isPresent()) {
            reached.names.add("grade " + example.grade().get());
        } else if (example.isOfExecution()) {
            reached.itemWithFindings(scorer.score(example.form()).execution());
        } else {
            scorer.score(example.form()).indicators().forEach(reached::itemWithFindings);
        }
        return reached.names;
    }

    private void itemWithFindings(ItemScore item) {
        item(item);
        item.findings().forEach(this::finding);
    }

    private void item(ItemScore item) {
        item.rule()
                .ifPresent(rule -> item.derivation().ifPresent(derivation -> {
                    if (derivation.input() instanceof QuantityInput input) {
                        number(
                                rule.value() instanceof OverTargetBands bands
                                        ? underOverTarget(item, bands, input)
                                        : rule,
                                input);
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
    private Rule<?> underOverTarget(ItemScore item, OverTargetBands bands, QuantityInput input) {
        Fraction deviation = input.actual().dividedBy(input.target()).minus(Fraction.ONE);
        names.add(Reachable.overTarget(bands, deviation));
        boolean isEqual = item instanceof IndicatorScore row
                && row.indicator().target() instanceof QuantityTarget target
                && target.nature() == Nature.EQUAL;
        return rules.rule(isEqual ? RuleTopic.EQUAL : RuleTopic.POSITIVE);
    }

    private void number(Rule<?> rule, QuantityInput input) {
        names.add(Reachable.rule(rule));
        Reachable.piece(rule, input).ifPresent(names::add);
    }

    private void finding(Finding finding) {
        if (finding.code() == FindingCode.NOTE_OWED) {
            attached(finding, RuleTopic.NOTE_OWED_WHEN);
        } else if (finding.code() == FindingCode.OPEN_FOR_REVIEW) {
            attached(finding, RuleTopic.OPEN_FOR_REVIEW_WHEN);
        }
    }

    /** The rules on a topic that attached a finding. */
    private void attached(Finding finding, RuleTopic<AttachedFinding> topic) {
        rules.all(topic).stream()
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
