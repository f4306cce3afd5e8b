package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/**
 * What changed from one rule set to another, rule by rule, with both sources.
 *
 * <pre>{@code
 * RuleSetComparison.of(NationalRules.YEAR_2020, ChaoyangRules.YEAR_2024).text(Locale.ENGLISH)
 * }</pre>
 *
 * @param before the set compared from
 * @param after the set compared to
 * @param changes one for each rule that either set has, in the order of {@link RuleTopic}
 */
public record RuleSetComparison(RuleSet before, RuleSet after, List<RuleChange> changes)
        implements Localised, Serializable {
    /**
     * Copies the list, and refuses null.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null
     */
    public RuleSetComparison {
        given(before, "before");
        given(after, "after");
        changes = list(changes, "changes");
    }

    /** Compares two rule sets. */
    public static RuleSetComparison of(RuleSet before, RuleSet after) {
        Map<String, Rule<?>> were = byKey(given(before, "before"));
        Map<String, Rule<?>> are = byKey(given(after, "after"));
        Map<String, Rule<?>> all = new LinkedHashMap<>(were);
        all.putAll(are);
        List<RuleChange> changes = all.entrySet().stream()
                .sorted(Comparator.comparing(rule -> rule.getValue().topic()))
                .<RuleChange>map(rule -> ImmutableRuleChange.make(
                        Optional.ofNullable(were.get(rule.getKey())), Optional.ofNullable(are.get(rule.getKey()))))
                .toList();
        return new RuleSetComparison(before, after, changes);
    }

    private static Map<String, Rule<?>> byKey(RuleSet rules) {
        return Maps.uniqueIndex(rules.rules(), Rule::key);
    }

    /** The rules to which this happened, in the order of {@link RuleTopic}. */
    List<RuleChange> of(RuleChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Everything that changed, both sides with their sources; what stayed is named in a line. Chinese, else English. */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        StringBuilder text =
                new StringBuilder(Messages.text("comparison.title", locale, before.id(), after.id())).append('\n');
        changes.stream()
                .filter(change -> change.kind() != RuleChange.Kind.SAME)
                .forEach(change -> text.append('\n' + change.text(locale) + '\n'));
        String same = of(RuleChange.Kind.SAME).stream()
                .map(change -> change.subject(locale))
                .collect(Collectors.joining(Messages.template("punctuation.comma", locale)));
        if (!same.isEmpty()) {
            text.append('\n' + RuleChange.Kind.SAME.text(same, locale) + '\n');
        }
        return text.toString();
    }
}
