package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.list;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.internal.Bilingual;
import org.jixiao.internal.Wording;
import org.jixiao.value.InvalidValueException;

/**
 * Rule sets to choose from, by district and year, with what is wrong with those that could not be had. Immutable.
 *
 * <pre>{@code
 * RuleSets all = InstalledRuleSets.load().and(ownRules);   // with a set that was made at run time
 * }</pre>
 */
public final class RuleSets {
    private final SortedMap<String, RuleSet> byId;
    // by the id of the set, or by the class that offers it where no id is known
    private final ImmutableMap<String, InvalidValueException> faults;

    private RuleSets(SortedMap<String, RuleSet> byId, Map<String, InvalidValueException> faults) {
        this.byId = Collections.unmodifiableSortedMap(byId);
        this.faults = ImmutableMap.copyOf(faults);
    }

    /**
     * A choice of the caller's own.
     *
     * @throws InvalidRuleSetException if two sets share an id
     */
    public static RuleSets of(Collection<RuleSet> ruleSets) {
        return new RuleSets(new TreeMap<>(), Map.of()).and(new ArrayList<>(given(ruleSets, "ruleSets")));
    }

    /** A choice of the caller's own. */
    public static RuleSets of(RuleSet... ruleSets) {
        return of(Arrays.asList(given(ruleSets, "ruleSets")));
    }

    /**
     * This choice with more sets, such as those made at run time.
     *
     * @throws InvalidRuleSetException if one of them has an id that is there already
     */
    public RuleSets and(RuleSet... ruleSets) {
        return and(Arrays.asList(given(ruleSets, "ruleSets")));
    }

    private RuleSets and(List<RuleSet> ruleSets) {
        SortedMap<String, RuleSet> more = new TreeMap<>(byId);
        for (RuleSet rules : list(ruleSets, "ruleSets")) {
            if (more.put(rules.id(), rules) != null) {
                throw InvalidRuleSetException.of(rules.id(), "rule_sets.one_id", Wording.of("met.two"));
            }
        }
        return new RuleSets(more, faults);
    }

    /**
     * This choice with what could not be had: who asks for it is told why, and nobody else is disturbed.
     *
     * @param newFaults by the id of the rule set, or by the class that offers it
     */
    public RuleSets withFaults(Map<String, InvalidValueException> newFaults) {
        Map<String, InvalidValueException> all = new TreeMap<>(faults);
        for (Map.Entry<String, InvalidValueException> fault :
                given(newFaults, "newFaults").entrySet()) {
            all.put(given(fault.getKey(), "newFaults"), given(fault.getValue(), "newFaults"));
        }
        return new RuleSets(byId, all);
    }

    /** All of them, by id. */
    public List<RuleSet> all() {
        return List.copyOf(byId.values());
    }

    /** What could not be had, and why: packs that are broken, ids that two packs use. */
    public List<InvalidValueException> faults() {
        return faults.values().asList();
    }

    /**
     * The rules of a district for a budget year: the newest that are not later than it.
     *
     * @throws InvalidValueException if there are none, or the newest could not be had; the message lists the ids there are
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
        // an older set is no answer where a newer one is there and could not be had
        for (String id : faults.keySet()) {
            boolean holds = isOf(district, id) && !yearOf(id).isAfter(year);
            if (holds && (newest == null || yearOf(id).isAfter(newest.year()))) {
                throw faulty(id);
            }
        }
        if (newest == null) {
            throw missing("rule_sets.district", district + "/" + year);
        }
        return newest;
    }

    private static boolean isOf(String district, String id) {
        return id.startsWith(district + "/")
                && id.substring(district.length() + 1).matches("\\d{4}");
    }

    private static Year yearOf(String id) {
        return Year.parse(id.substring(id.lastIndexOf('/') + 1));
    }

    private InvalidValueException faulty(String id) {
        return Objects.requireNonNull(faults.get(id)).at(Wording.of("place.rule_set", id));
    }

    /**
     * The rule set with this id, such as {@code beijing/chaoyang/2024}.
     *
     * @throws InvalidValueException if there is none, or it could not be had; the message lists the ids there are
     */
    public RuleSet byId(String id) {
        RuleSet rules = byId.get(given(id, "id"));
        if (rules == null) {
            throw faults.containsKey(id) ? faulty(id) : missing("rule_sets.id", id);
        }
        return rules;
    }

    /** What was asked for may be among what could not be had: that is told too. */
    private InvalidValueException missing(String code, String asked) {
        String ids = byId.keySet().toString();
        return faults.isEmpty()
                ? invalid(code, asked, ids)
                : invalid(
                        "rule_sets.beside_faults",
                        asked,
                        ids,
                        Bilingual.of(locale -> faults.values().stream()
                                .map(fault -> fault.message(locale))
                                .collect(Collectors.joining("; "))));
    }

    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
