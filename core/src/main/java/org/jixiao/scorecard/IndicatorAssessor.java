package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Actual;
import org.jixiao.form.DateActual;
import org.jixiao.form.DeadlineTarget;
import org.jixiao.form.Indicator;
import org.jixiao.form.NotApplicable;
import org.jixiao.form.ProseActual;
import org.jixiao.form.QuantityActual;
import org.jixiao.form.QuantityTarget;
import org.jixiao.form.RatingActual;
import org.jixiao.form.RatingTarget;
import org.jixiao.rule.AppliedRule;
import org.jixiao.rule.Directions;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleSet;
import org.jixiao.scoring.DeadlineInput;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.ProseInput;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.RatingInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;

/** Assesses one indicator: turns target and actual into the input of a strategy, runs it, and says what stands out. */
final class IndicatorAssessor {
    /** There is seldom more to say of an indicator. */
    private static final int FEW = 2;

    private final RuleSet rules;
    private final Fraction step;
    private final NoteCheck noteCheck;
    private final AttachedFindings attached;

    IndicatorAssessor(RuleSet rules, AttachedFindings attached) {
        this.rules = rules;
        this.step = rules.rounding().value().step();
        this.noteCheck = new NoteCheck(rules);
        this.attached = attached;
    }

    Assessment assess(Indicator indicator) {
        Actual actual = indicator.actual();
        if (actual instanceof NotApplicable fallen) {
            return Assessment.open(Finding.of(FindingCode.NOT_APPLICABLE, where(indicator), fallen.reason()));
        }
        if (indicator.target() instanceof QuantityTarget target && actual instanceof QuantityActual reached) {
            return number(indicator, target, reached);
        }
        Fraction weight = indicator.exactWeight();
        Optional<Fraction> award = indicator.award().map(Fraction::of);
        if (indicator.target() instanceof RatingTarget target && actual instanceof RatingActual reached) {
            return scored(
                    indicator,
                    rules.ratingsOf(indicator),
                    RatingInput.of(weight, target, reached.level(), award, step));
        }
        if (indicator.target() instanceof DeadlineTarget target && actual instanceof DateActual reached) {
            return scored(
                    indicator, rules.deadlinesOf(indicator), DeadlineInput.of(weight, target, reached.done(), award));
        }
        if (actual instanceof ProseActual words) {
            return scored(
                    indicator,
                    rules.wordsOf(indicator),
                    ProseInput.of(weight, indicator.target().toString(), words.text(), award, step));
        }
        return Assessment.open(notAssessable(indicator));
    }

    private Assessment number(Indicator indicator, QuantityTarget target, QuantityActual reached) {
        CommonUnit numbers = CommonUnit.of(target.quantity(), reached.quantity());
        if (numbers == null) {
            return Assessment.open(
                    Finding.of(FindingCode.UNIT_MISMATCH, where(indicator), target.quantity(), reached.quantity()));
        }
        Direction direction = Directions.of(target.nature(), indicator);
        QuantityInput input = new QuantityInput(
                indicator.exactWeight(), numbers.target(), numbers.actual(), numbers.unit(), direction);
        AppliedRule<QuantityInput> applied = rules.numbersOf(indicator, target.nature(), direction);
        Score score = Guard.score(indicator.path(), applied.strategy(), input);
        List<Finding> findings = new ArrayList<>(FEW);
        if (numbers.assumed()) {
            findings.add(Finding.of(FindingCode.UNIT_ASSUMED, where(indicator), target.quantity(), reached.quantity()));
        }
        if (Directions.isInferredFromName(target.nature(), indicator)) {
            findings.add(Finding.of(FindingCode.DIRECTION_INFERRED, where(indicator)));
        }
        if (target.nature().isStrict() && numbers.target().equals(numbers.actual())) {
            findings.add(Finding.of(FindingCode.BOUND_NOT_EXCEEDED, where(indicator), target));
        }
        boolean deducted = score.derivation().reason() == StockReason.OVER_TARGET
                && applied.rule().name().isEmpty();
        Rule<?> rule = deducted ? rules.overTarget().orElseThrow() : applied.rule();
        return finished(indicator, score, rule, findings);
    }

    private <I extends ScoringInput> Assessment scored(Indicator indicator, AppliedRule<I> applied, I input) {
        return finished(
                indicator,
                Guard.score(indicator.path(), applied.strategy(), input),
                applied.rule(),
                new ArrayList<>(FEW));
    }

    private Assessment finished(Indicator indicator, Score score, Rule<?> rule, List<Finding> findings) {
        if (score.derivation().reason() == StockReason.OVER_TARGET) {
            findings.add(
                    Finding.of(FindingCode.TARGET_SET_LOW, where(indicator), indicator.target(), indicator.actual()));
        }
        if (score.derivation().reason() == StockReason.AWARD_CLAMPED) {
            findings.add(Finding.of(
                    FindingCode.AWARD_OUTSIDE_BAND,
                    where(indicator),
                    indicator.award().orElseThrow(),
                    score.derivation().details().get(1)));
        }
        if (score.points().isEmpty()) {
            findings.add(notAssessable(indicator));
        } else {
            noteCheck.of(indicator, score).ifPresent(findings::add);
        }
        attached.of(indicator, score.derivation().input(), findings);
        Score left = indicator.deduction().isPresent() ? deducted(indicator, score, findings) : score;
        return Assessment.of(left, rule, findings);
    }

    /** The 扣分 column: taken from the computed score where the rules know it, else reported. */
    private Score deducted(Indicator indicator, Score computed, List<Finding> findings) {
        BigDecimal taken = indicator.deduction().orElseThrow();
        if (rules.manualDeduction().isEmpty()) {
            findings.add(Finding.of(FindingCode.DEDUCTION_NOT_FORESEEN, where(indicator), taken));
            return computed;
        }
        return computed.points()
                .map(points -> Score.of(
                        points.minus(Fraction.of(taken)).max(Fraction.ZERO),
                        computed.derivation().input(),
                        StockReason.MANUALLY_DEDUCTED,
                        computed.derivation(),
                        Fraction.of(taken)))
                .orElse(computed);
    }

    private static Finding notAssessable(Indicator indicator) {
        return Finding.of(FindingCode.NOT_ASSESSABLE, where(indicator), indicator.target(), indicator.actual());
    }

    private static String where(Indicator indicator) {
        return indicator.path().toString();
    }
}
