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
import org.jspecify.annotations.Nullable;

/**
 * What changed from one rule set to another, rule by rule, with both sources. Where a set has no rule, what holds without one is
 * compared: a cap that no set can lift is never dropped.
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
                        side(before, were.get(rule.getKey()), rule.getValue()),
                        side(after, are.get(rule.getKey()), rule.getValue())))
                .toList();
        return new RuleSetComparison(before, after, changes);
    }

    /** The rule of a set; what holds there without one, where something does. */
    private static Optional<Rule<?>> side(RuleSet rules, @Nullable Rule<?> own, Rule<?> either) {
        return own == null ? ImpliedRules.of(rules, either.topic()) : Optional.of(own);
    }

    private static Map<String, Rule<?>> byKey(RuleSet rules) {
        return Maps.uniqueIndex(rules.rules(), Rule::key);
    }

    /** The rules to which this happened, in the order of {@link RuleTopic}. */
    List<RuleChange> of(RuleChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Whether by both sets the same is decided, whatever the sources say. */
    public boolean isEmpty() {
        return changes.stream().noneMatch(RuleChange::isChange);
    }

    /**
     * Everything that changed, both sides with their sources; then what rests on other sources alone; what stayed is named in a line.
     * Chinese, else English.
     */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        StringBuilder text =
                new StringBuilder(Messages.text("comparison.title", locale, before.id(), after.id())).append('\n');
        if (isEmpty()) {
            text.append('\n' + Messages.template("comparison.nothing", locale) + '\n');
        }
        changes.stream().filter(RuleChange::isChange).forEach(change -> text.append('\n' + change.text(locale) + '\n'));
        String sources = of(RuleChange.Kind.OTHER_SOURCE).stream()
                .map(change -> change.sources(locale))
                .collect(Collectors.joining());
        if (!sources.isEmpty()) {
            String heading = Messages.template("comparison.OTHER_SOURCE", locale);
            text.append('\n'
                    + heading
                    + Messages.template("punctuation.colon", locale).stripTrailing()
                    + sources
                    + '\n');
        }
        String same = of(RuleChange.Kind.SAME).stream()
                .map(change -> change.subject(locale))
                .collect(Collectors.joining(Messages.template("punctuation.comma", locale)));
        if (!same.isEmpty()) {
            text.append('\n' + RuleChange.Kind.SAME.text(same, locale) + '\n');
        }
        return text.toString();
    }
}
