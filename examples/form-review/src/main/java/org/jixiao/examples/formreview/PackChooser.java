package org.jixiao.examples.formreview;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;

/** Chooses the rules for a form by its district and year. */
public final class PackChooser {
    private static final String BASELINE = NationalRules.YEAR_2020.district();

    private final RuleSets installed;
    private final Optional<RuleSet> named;

    /**
     * The rules for a form, and what a reader has to know of the choice.
     *
     * @param rules by which the form is reviewed
     * @param isAssumed whether the national rules stand in for a district that has none of its own
     * @param isLaterThanForm whether the rules hold from a later year on than the form's
     * @param isUnchecked whether nobody looked whether the rules still hold in so late a year as the form's
     */
    public record Choice(RuleSet rules, boolean isAssumed, boolean isLaterThanForm, boolean isUnchecked) {}

    /** Takes {@code named} for every form; where it is empty, chooses among {@code installed}. */
    public PackChooser(RuleSets installed, Optional<RuleSet> named) {
        this.installed = installed;
        this.named = named;
    }

    /**
     * The newest rules of the form's district that are not later than its year, else the oldest that it has; the national
     * ones where the district has none of its own.
     *
     * @throws IllegalArgumentException if not even national rules are installed
     */
    public Choice choose(FormCells form) {
        Year year = Year.of(form.year());
        if (named.isPresent()) {
            return choice(named.get(), false, year);
        }
        List<RuleSet> own = of(DistrictNames.of(form, installed));
        return own.isEmpty()
                ? choice(closest(of(BASELINE), year), true, year)
                : choice(closest(own, year), false, year);
    }

    private static Choice choice(RuleSet rules, boolean isAssumed, Year year) {
        return new Choice(rules, isAssumed, rules.year().isAfter(year), rules.isUncheckedFor(year));
    }

    /** The sets of a district, oldest first. */
    private List<RuleSet> of(String district) {
        return installed.all().stream()
                .filter(rules -> rules.district().equals(district))
                .sorted(Comparator.comparing(RuleSet::year))
                .toList();
    }

    private static RuleSet closest(List<RuleSet> oldestFirst, Year year) {
        return oldestFirst.stream()
                .filter(rules -> !rules.year().isAfter(year))
                .reduce((older, newer) -> newer)
                .or(() -> oldestFirst.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("没有规则集 / no rules of " + BASELINE));
    }
}
