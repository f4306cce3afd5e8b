package org.jixiao.examples.formreview;

import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.cells.FormCells;
import org.jixiao.notation.NumberNotation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;

/** Chooses the rules for a form by its district and year. */
public final class PackChooser {
    /** What forms call a district, and what rule sets call it. */
    private static final Map<String, String> DISTRICTS = new TreeMap<>(Map.of(
            "chaoyang", "beijing/chaoyang",
            "fengtai", "beijing/fengtai",
            "tongzhou", "beijing/tongzhou"));

    private static final String BASELINE = NationalRules.YEAR_2020.district();

    private final RuleSets installed;
    private final Optional<RuleSet> named;

    /** Takes {@code named} for every form; where it is empty, chooses among {@code installed}. */
    public PackChooser(RuleSets installed, Optional<RuleSet> named) {
        this.installed = installed;
        this.named = named;
    }

    /**
     * The newest rules of the form's district that are not later than its year; the national ones where the district has
     * none of its own.
     *
     * @throws IllegalArgumentException if the district is unknown, the year cannot be read, or all of its rules are later than the form
     */
    public RuleSet rulesFor(FormCells form) {
        return named.orElseGet(() -> chosen(form));
    }

    private RuleSet chosen(FormCells form) {
        String district = DISTRICTS.get(form.district());
        if (district == null) {
            throw new IllegalArgumentException("expected one of the districts " + DISTRICTS.keySet() + ", got \""
                    + OneLine.of(form.district(), 40) + "\"; --rules ID reviews it all the same");
        }
        Year year = NumberNotation.year(form.year())
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a year such as 2024, got \"" + OneLine.of(form.year(), 40) + "\""));
        boolean hasOwn =
                installed.all().stream().anyMatch(rules -> rules.district().equals(district));
        try {
            return installed.find(hasOwn ? district : BASELINE, year);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + "; --rules ID reviews it all the same", e);
        }
    }
}
