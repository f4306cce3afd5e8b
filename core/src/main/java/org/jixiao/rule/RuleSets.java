package org.jixiao.rule;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule sets to choose from, by district and year. Immutable. */
public final class RuleSets {
    private final ImmutableSortedMap<String, RuleSet> byId;

    private RuleSets(ImmutableSortedMap<String, RuleSet> byId) {
        this.byId = byId;
    }

    /**
     * A choice of the caller's own.
     *
     * @throws InvalidRuleSetException if two sets share an id
     */
    public static RuleSets of(Collection<RuleSet> ruleSets) {
        Map<String, RuleSet> byId = new TreeMap<>();
        for (RuleSet rules : ruleSets) {
            if (byId.put(rules.id(), rules) != null) {
                throw new InvalidRuleSetException(rules.id(), "two rule sets have this id");
            }
        }
        return new RuleSets(ImmutableSortedMap.copyOf(byId));
    }

    /** A choice of the caller's own. */
    public static RuleSets of(RuleSet... ruleSets) {
        return of(List.of(ruleSets));
    }

    /** All of them, by id. */
    public List<RuleSet> all() {
        return byId.values().asList();
    }

    /**
     * The rules of a district for a budget year: the newest that are not later than it.
     *
     * @throws IllegalArgumentException if there are none; the message lists what there is
     */
    public RuleSet find(String district, Year year) {
        return byId.values().stream()
                .filter(rules ->
                        rules.district().equals(district) && !rules.year().isAfter(year))
                .max(Comparator.comparing(RuleSet::year))
                .orElseThrow(() -> new IllegalArgumentException("expected a district and year among the rule sets "
                        + byId.keySet() + ", got " + district + " in " + year));
    }

    /**
     * The rule set with this id, such as {@code beijing/chaoyang/2024}.
     *
     * @throws IllegalArgumentException if there is none; the message lists what there is
     */
    public RuleSet byId(String id) {
        RuleSet rules = byId.get(id);
        if (rules == null) {
            throw new IllegalArgumentException("expected one of the rule sets " + byId.keySet() + ", got " + id);
        }
        return rules;
    }

    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
