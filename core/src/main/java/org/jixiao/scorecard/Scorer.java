package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Indicator;
import org.jixiao.form.NotApplicable;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.Score;
import org.jixiao.spi.InstalledRuleSets;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

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
    private final IndicatorAssessor indicatorAssessor;
    private final ExecutionAssessor executionAssessor;
    private final AttachedFindings attached;
    private final QuickScorer quickScorer;

    private Scorer(RuleSet rules) {
        this.rules = rules;
        this.attached = new AttachedFindings(rules);
        this.indicatorAssessor = new IndicatorAssessor(rules, attached);
        this.executionAssessor = new ExecutionAssessor(rules, attached);
        this.quickScorer = new QuickScorer(rules, indicatorAssessor, executionAssessor);
    }

    /** Scores by these rules. */
    public static Scorer using(RuleSet rules) {
        return new Scorer(rules);
    }

    /**
     * Scores by the newest installed rules of a district that are not later than a budget year.
     *
     * @throws IllegalArgumentException if none are installed; the message lists what there is
     */
    public static Scorer forDistrict(String district, Year year) {
        return using(InstalledRuleSets.load().find(district, year));
    }

    /** The rules this scorer goes by. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * The scorecard of a form. A fault of the form is a finding in it, never an exception.
     *
     * @throws ScoringException if a strategy of the rule set gives points outside 0..weight
     */
    public Scorecard score(SelfEvaluation form) {
        Optional<QuickScores> quick = quickScorer.score(form);
        return quick.isPresent()
                ? new Scorecard(form, this, LibraryVersion.CURRENT, quick.get())
                : new Scorecard(form, rules, LibraryVersion.CURRENT, details(form));
    }

    /** Everything there is to say of a form, exact. */
    Details details(SelfEvaluation form) {
        Optional<Rescaling> rescaling = rescalingOf(form);
        ExecutionScore execution = executionAssessor.score(form);
        List<IndicatorScore> indicators =
                new ArrayList<>(form.indicators().indicators().size());
        for (Indicator indicator : form.indicators().indicators()) {
            indicators.add(scoreOf(indicator, rescaling));
        }
        List<Finding> findings = FormChecks.of(form, execution, indicators);
        findings.addAll(attached.of(form, indicators));
        return new Details(execution, indicators, rescaling, findings);
    }

    private IndicatorScore scoreOf(Indicator indicator, Optional<Rescaling> rescaling) {
        Assessment assessment = indicatorAssessor.assess(indicator);
        Rule<Rounding> rounding = rules.rounding();
        Optional<Fraction> own = assessment.score().flatMap(Score::points);
        Optional<BigDecimal> ownScore = own.map(points -> Points.rounded(points, rounding.value(), indicator.weight()));
        boolean countsForNothing = indicator.actual() instanceof NotApplicable
                && (rescaling.isPresent() || rules.notApplicable().value() == NotApplicablePolicy.SKIP);
        if (countsForNothing) {
            return indicatorScore(
                    indicator, assessment, BigDecimal.ZERO, Optional.of(Fraction.ZERO), zero(rounding), ownScore);
        }
        if (rescaling.isEmpty()) {
            return indicatorScore(indicator, assessment, indicator.weight(), own, ownScore, Optional.empty());
        }
        Fraction factor = rescaling.get().factor();
        BigDecimal weight = indicator.exactWeight().times(factor).rounded(rounding.value());
        Optional<Fraction> rescaled = own.map(points -> points.times(factor));
        Optional<BigDecimal> score = rescaled.map(points -> points.rounded(rounding.value()));
        return indicatorScore(indicator, assessment, weight, rescaled, score, ownScore);
    }

    private static Optional<BigDecimal> zero(Rule<Rounding> rounding) {
        return Optional.of(Fraction.ZERO.rounded(rounding.value()));
    }

    private IndicatorScore indicatorScore(
            Indicator indicator,
            Assessment assessment,
            BigDecimal weight,
            Optional<Fraction> exact,
            Optional<BigDecimal> score,
            Optional<BigDecimal> beforeRescaling) {
        return ImmutableIndicatorScore.make(
                weight,
                exact,
                score,
                assessment.score().map(Score::derivation),
                assessment.rule(),
                rules.rounding(),
                assessment.findings(),
                indicator,
                beforeRescaling);
    }

    /** Empty where nothing fell away, the rules do not rescale, or nothing is left to rescale. */
    private Optional<Rescaling> rescalingOf(SelfEvaluation form) {
        if (rules.notApplicable().value() != NotApplicablePolicy.RESCALE) {
            return Optional.empty();
        }
        BigDecimal all = form.indicators().weight();
        BigDecimal fallen = BigDecimal.ZERO;
        for (Indicator indicator : form.indicators().indicators()) {
            if (indicator.actual() instanceof NotApplicable) {
                fallen = fallen.add(indicator.weight());
            }
        }
        return fallen.signum() == 0 || fallen.compareTo(all) == 0
                ? Optional.empty()
                : Optional.of(new Rescaling(all, fallen));
    }
}
