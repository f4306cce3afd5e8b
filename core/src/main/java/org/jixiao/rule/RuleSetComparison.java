package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
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
    public RuleSetComparison {
        given(before, "before");
        given(after, "after");
        given(changes, "changes").forEach(change -> given(change, "changes"));
        changes = List.copyOf(changes);
    }

    /** Compares two rule sets. */
    public static RuleSetComparison of(RuleSet before, RuleSet after) {
        Map<RuleKey, Rule<?>> were = byKey(given(before, "before"));
        Map<RuleKey, Rule<?>> are = byKey(given(after, "after"));
        Set<RuleKey> keys = new LinkedHashSet<>(were.keySet());
        keys.addAll(are.keySet());
        List<RuleChange> changes = keys.stream()
                .sorted((one, other) -> one.topic().compareTo(other.topic()))
                .map(key -> RuleChange.of(Optional.ofNullable(were.get(key)), Optional.ofNullable(are.get(key))))
                .collect(ImmutableList.toImmutableList());
        return new RuleSetComparison(before, after, changes);
    }

    private static Map<RuleKey, Rule<?>> byKey(RuleSet rules) {
        Map<RuleKey, Rule<?>> byKey = new LinkedHashMap<>();
        rules.rules().forEach(rule -> byKey.put(RuleKey.of(rule), rule));
        return byKey;
    }

    /** The rules to which this happened, in the order of {@link RuleTopic}. */
    List<RuleChange> of(RuleChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Everything that changed, both sides with their sources; what stayed is named in a line. English, else Chinese. */
    @Override
    public String text(Locale locale) {
        given(locale, "locale");
        StringBuilder text =
                new StringBuilder(Messages.text("comparison.title", locale, before.id(), after.id())).append('\n');
        changes.stream()
                .filter(change -> change.kind() != RuleChange.Kind.SAME)
                .forEach(change -> text.append('\n').append(change.text(locale)).append('\n'));
        StringJoiner same = new StringJoiner(Messages.template("punctuation.comma", locale));
        of(RuleChange.Kind.SAME).forEach(change -> same.add(change.subject(locale)));
        if (same.length() > 0) {
            text.append('\n')
                    .append(Messages.text("comparison.heading", locale, RuleChange.Kind.SAME, same))
                    .append('\n');
        }
        return text.toString();
    }
}
