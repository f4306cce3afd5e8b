package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Indicator;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.WorkedCase;
import org.jixiao.spi.InstalledRuleSets;
import org.jspecify.annotations.Nullable;

/**
 * Scores forms by one rule set. Immutable and thread-safe: make one and use it for every form of the district and year.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.forDistrict("beijing/chaoyang", Year.of(2024));
 * Scorecard card = scorer.score(form);
 * }</pre>
 */
public final class Scorer {
    private final RuleSet rules;
    private final ScoredBy scoredBy;
    private final boolean rescales;
    private final IndicatorAssessor indicatorAssessor;
    private final @Nullable OutsideRows outside;
    private final @Nullable IndicatorAssessor outsideAssessor;
    private final ExecutionAssessor executionAssessor;
    private final FormChecks formChecks;
    private final AttachedFindings attached;
    private final boolean asksForPoints;

    private Scorer(RuleSet rules) {
        this.rules = rules;
        this.scoredBy = new ScoredBy(rules);
        this.rescales = rules.rule(RuleTopic.NOT_APPLICABLE).value() == NotApplicablePolicy.RESCALE;
        this.attached = new AttachedFindings(rules);
        this.asksForPoints = attached.askForPoints();
        this.indicatorAssessor = new IndicatorAssessor(rules, attached);
        this.outside = scoredBy.outside();
        this.outsideAssessor = outside == null ? null : new IndicatorAssessor(rules, attached, true);
        this.executionAssessor = new ExecutionAssessor(rules, attached);
        this.formChecks = new FormChecks(rules, outside);
    }

    /**
     * Scores by these rules. Their worked cases are replayed first, once for each instance of a rule set: use this for
     * rules made at run time.
     *
     * @throws org.jixiao.rule.InvalidRuleSetException if a worked case gives another result; the message lists all that do
     */
    public static Scorer using(RuleSet rules) {
        Scorer scorer = new Scorer(given(rules, "rules"));
        rules.replay(example -> WorkedCaseReplay.contradictions(example, scorer));
        return scorer;
    }

    /**
     * Scores by the newest installed rules of a district that are not later than a budget year. Installed rules were replayed by
     * the tests of their pack, and are not replayed here.
     *
     * @throws org.jixiao.value.InvalidValueException if none are installed; the message lists the installed ids
     */
    public static Scorer forDistrict(String district, Year year) {
        return new Scorer(InstalledRuleSets.load().find(district, year));
    }

    /**
     * Scores by the newest rules of a choice that are not later than a budget year: {@code forDistrict("hubei/example",
     * Year.of(2024), InstalledRuleSets.load().and(rules))}. Their worked cases are replayed first, once for each instance of a
     * rule set.
     *
     * @throws org.jixiao.value.InvalidValueException if there are none, or they could not be had
     * @throws org.jixiao.rule.InvalidRuleSetException if a worked case gives another result
     */
    public static Scorer forDistrict(String district, Year year, RuleSets choice) {
        return using(given(choice, "choice").find(district, year));
    }

    /** The rules by which this scorer scores. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * What a case worked by hand says and what these rules give, where they differ: a sentence in the language it is asked for,
     * Chinese, else English. Empty where the case comes out. Its form is scored once, as any other.
     */
    public Optional<Function<Locale, String>> contradiction(WorkedCase example) {
        return WorkedCaseReplay.contradictions(given(example, "example"), this).stream()
                .<Function<Locale, String>>map(said -> said::text)
                .findFirst();
    }

    /**
     * The scorecard of a form. A fault of the form is a finding in it, never an exception. Every strategy runs once an item.
     *
     * @throws ScoringException if a strategy of the rule set breaks its contract, such as points outside 0..weight
     */
    public Scorecard score(SelfEvaluation form) {
        List<Indicator> rows = given(form, "form").indicators().indicators();
        Rescaling rescaling = rescales ? rescalingOf(form, outside) : null;
        FindingList findings = new FindingList();
        List<ItemScore> scores = new ArrayList<>(rows.size() + 1);
        scores.add(executionAssessor.assess(form, findings));
        boolean unweighted = form.indicators().weight().signum() == 0;
        for (int i = 0; i < rows.size(); i++) {
            Indicator row = rows.get(i);
            scores.add(
                    outside != null && outsideAssessor != null && outside.holds(row)
                            ? outsideAssessor.assess(row, null, unweighted, findings)
                            : indicatorAssessor.assess(row, rescaling, unweighted, findings));
        }
        List<ItemScore> items = Collections.unmodifiableList(scores);
        formChecks.of(form, items, findings);
        attached.ofForm(form, items, findings);
        Scorecard card = new Scorecard(form, scoredBy, null, items, rescaling, findings.take());
        return asksForPoints ? card.withFormFindings(attached.ofPoints(card)) : card;
    }

    /** Null where nothing fell away, or nothing is left to rescale. */
    private static @Nullable Rescaling rescalingOf(SelfEvaluation form, @Nullable OutsideRows outside) {
        BigDecimal fallen = BigDecimal.ZERO;
        for (Indicator indicator : form.indicators().indicators()) {
            if (indicator.actual() instanceof NotApplicable && (outside == null || !outside.holds(indicator))) {
                fallen = fallen.add(indicator.weight());
            }
        }
        BigDecimal ofRows = form.indicators().weight();
        BigDecimal all = outside == null ? ofRows : ofRows.subtract(outside.weight(form));
        return fallen.signum() == 0 || fallen.compareTo(all) == 0 ? null : new Rescaling(all, fallen);
    }
}
