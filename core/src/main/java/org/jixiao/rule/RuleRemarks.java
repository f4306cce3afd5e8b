package org.jixiao.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.internal.Messages;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.scoring.Term;
import org.jixiao.value.Interval;

/**
 * What a page of rules has to say of a rule and the rule itself leaves out: the bands of rating scales, the budget that the execution
 * counts, the indicators that a deduction covers.
 */
final class RuleRemarks {
    /** The methods by which something executed against no budget is more than the budget, and earns all. */
    private static final Set<String> FULL_WITHOUT_BUDGET = Set.of("execution", "proportional", "passLine");

    private RuleRemarks() {}

    /** The remarks on a rule of {@code rules}, in the language of {@code locale}: Chinese, else English. */
    static List<String> of(Rule<?> rule, RuleSet rules, Locale locale) {
        RuleTopic<?> topic = rule.topic();
        if (topic.equals(RuleTopic.RATING)) {
            return scales(RatingScale.standard(), ownScales(rule.value()), locale);
        }
        if (topic.equals(RuleTopic.PROSE)) {
            return scales(List.of(RatingScale.ATTAINMENT), ownScales(rule.value()), locale);
        }
        if (topic.equals(RuleTopic.OVER_TARGET)) {
            return List.of(Messages.template("remark.over_target", locale));
        }
        return topic.equals(RuleTopic.EXECUTION) ? execution(rule.value(), rules, locale) : List.of();
    }

    private static Optional<Term> term(Object value) {
        return value instanceof ScoringStrategy<?> strategy ? ScoringStrategies.term(strategy) : Optional.empty();
    }

    /** The scales whose bands the rule draws itself, and so says; empty for a method of somebody else's. */
    private static Optional<Set<String>> ownScales(Object value) {
        return term(value)
                .filter(term -> Set.of("rating", "ratingOn", "prose", "proseOn").contains(term.word()))
                .map(term -> term.parts().stream().map(Term::word).collect(Collectors.toSet()));
    }

    /** The scales that the rule takes as forms have them, those of the same bands in a line. */
    private static List<String> scales(List<RatingScale> standard, Optional<Set<String>> own, Locale locale) {
        if (own.isEmpty()) {
            return List.of();
        }
        Map<List<Interval>, List<RatingScale>> byBands = new LinkedHashMap<>();
        for (RatingScale scale : standard) {
            if (!own.get().contains(scale.name())) {
                List<Interval> bands =
                        scale.levels().stream().map(RatingLevel::band).toList();
                byBands.computeIfAbsent(bands, same -> new ArrayList<>()).add(scale);
            }
        }
        List<String> lines = new ArrayList<>();
        byBands.forEach((bands, scales) -> lines.add(Messages.text(
                "remark.scales",
                locale,
                scales.stream()
                        .map(RatingScale::name)
                        .collect(Collectors.joining(Messages.template("punctuation.comma", locale))),
                bands.stream().map(Interval::toPercentText).collect(Collectors.joining(", ")))));
        // the bands of this scale are those of the national clause
        String attainment = RatingScale.ATTAINMENT.name();
        if (byBands.size() > 1 && !own.get().contains(attainment)) {
            lines.add(Messages.text("remark.scales_ours", locale, attainment));
        }
        return lines;
    }

    private static List<String> execution(Object value, RuleSet rules, Locale locale) {
        ExecutionBase base =
                rules.find(RuleTopic.EXECUTION_BASE).map(Rule::value).orElse(ExecutionBase.ADJUSTED);
        boolean isFull = term(value)
                .filter(term -> FULL_WITHOUT_BUDGET.contains(term.word()))
                .isPresent();
        return List.of(
                Messages.template(budget(base), locale),
                Messages.template(isFull ? "remark.no_budget_full" : "remark.no_budget", locale));
    }

    private static String budget(ExecutionBase base) {
        if (base.countsAll()) {
            return base.isInitial() ? "remark.initial_budget" : "remark.adjusted_budget";
        }
        return base.isInitial() ? "remark.initial_counted" : "remark.adjusted_counted";
    }
}
