package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rule sets to choose from, by district and year. Immutable. */
public final class RuleSets {
    private final SortedMap<String, RuleSet> byId;

    private RuleSets(SortedMap<String, RuleSet> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /**
     * A choice of the caller's own.
     *
     * @throws InvalidRuleSetException if two sets share an id
     */
    public static RuleSets of(Collection<RuleSet> ruleSets) {
        SortedMap<String, RuleSet> byId = new TreeMap<>();
        for (RuleSet rules : given(ruleSets, "ruleSets")) {
            if (byId.put(given(rules, "ruleSets").id(), rules) != null) {
                throw InvalidRuleSetException.of(rules.id(), "rule_sets.one_id", "two");
            }
        }
        return new RuleSets(byId);
    }

    /** A choice of the caller's own. */
    public static RuleSets of(RuleSet... ruleSets) {
        return of(Arrays.asList(given(ruleSets, "ruleSets")));
    }

    /** All of them, by id. */
    public List<RuleSet> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The rules of a district for a budget year: the newest that are not later than it.
     *
     * @throws org.jixiao.value.InvalidValueException if there are none; the message lists the ids there are
     */
    public RuleSet find(String district, Year year) {
        given(district, "district");
        given(year, "year");
        RuleSet newest = null;
        for (RuleSet rules : byId.values()) {
            boolean holds = rules.district().equals(district) && !rules.year().isAfter(year);
            if (holds && (newest == null || !rules.year().isBefore(newest.year()))) {
                newest = rules;
            }
        }
        if (newest == null) {
            throw invalid(
                    "rule_sets.district", district + "/" + year, byId.keySet().toString());
        }
        return newest;
    }

    /**
     * The rule set with this id, such as {@code beijing/chaoyang/2024}.
     *
     * @throws org.jixiao.value.InvalidValueException if there is none; the message lists the ids there are
     */
    public RuleSet byId(String id) {
        RuleSet rules = byId.get(given(id, "id"));
        if (rules == null) {
            throw invalid("rule_sets.id", id, byId.keySet().toString());
        }
        return rules;
    }

    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
