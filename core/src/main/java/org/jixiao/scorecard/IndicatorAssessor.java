package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Comparison;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Assesses one indicator: gives its target and actual to the strategy that scores it, and says what stands out. */
final class IndicatorAssessor {
    private final AppliedRules rules;
    private final ScoreSteps rounded;
    private final Fraction step;
    private final boolean skipsNotApplicable;
    private final boolean takesDeductions;
    private final NoteCheck noteCheck;
    private final AttachedFindings attached;

    IndicatorAssessor(RuleSet rules, AttachedFindings attached) {
        this.rules = new AppliedRules(rules);
        this.rounded = ScoreSteps.of(rules.rule(RuleTopic.ROUNDING));
        this.step = rounded.rounding().value().step();
        this.skipsNotApplicable = rules.rule(RuleTopic.NOT_APPLICABLE).value() == NotApplicablePolicy.SKIP;
        this.takesDeductions = rules.find(RuleTopic.MANUAL_DEDUCTION).isPresent();
        this.noteCheck = new NoteCheck(rules);
        this.attached = attached;
    }

    /** The score of a row; {@code rescaling} is null where nothing is rescaled, {@code findings} is empty before and after. */
    IndicatorScore assess(Indicator row, @Nullable Rescaling rescaling, FindingList findings) {
        Actual actual = row.actual();
        if (actual instanceof NotApplicable fallen) {
            return fallenAway(row, fallen, rescaling, findings);
        }
        Optional<Comparison> numbers = row.comparison();
        if (numbers.isPresent()) {
            return number(row, numbers.get(), rescaling, findings);
        }
        Target target = row.target();
        if (target instanceof RatingTarget scale && actual instanceof RatingActual reached) {
            RatingInput rating = RatingInput.of(row.exactWeight(), scale, reached.level(), step);
            RatingInput awarded = row.award().isPresent()
                    ? rating.awarded(Fraction.of(row.award().get()))
                    : rating;
            return scored(row, rules.ratings(row), awarded, rescaling, findings);
        }
        if (target instanceof DeadlineTarget due && actual instanceof DateActual reached) {
            DeadlineInput work = DeadlineInput.of(row.exactWeight(), due, reached.done());
            DeadlineInput awarded = row.award().isPresent()
                    ? work.awarded(Fraction.of(row.award().get()))
                    : work;
            return scored(row, rules.deadlines(row), awarded, rescaling, findings);
        }
        if (actual instanceof ProseActual words) {
            ProseInput prose = ProseInput.of(row.exactWeight(), target.toString(), words.text(), step);
            ProseInput awarded = row.award().isPresent()
                    ? prose.awarded(Fraction.of(row.award().get()))
                    : prose;
            return scored(row, rules.prose(row), awarded, rescaling, findings);
        }
        return open(row, rescaling, findings);
    }

    /** Counts for nothing where the rules skip such rows or rescale the others; else its points stay open. */
    private IndicatorScore fallenAway(
            Indicator row, NotApplicable fallen, @Nullable Rescaling rescaling, FindingList findings) {
        findings.add(Finding.of(FindingCode.NOT_APPLICABLE, where(row), fallen.reason()));
        boolean countsForNothing = skipsNotApplicable || rescaling != null;
        return new IndicatorScore(
                row,
                countsForNothing ? BigDecimal.ZERO : row.weight(),
                countsForNothing ? Points.none(rounded.rounding().value()) : Points.OPEN,
                null,
                null,
                rounded,
                findings.take(),
                null);
    }

    /** Nothing to score: the cell of the actual is empty, or the units of a number do not convert. */
    private IndicatorScore open(Indicator row, @Nullable Rescaling rescaling, FindingList findings) {
        findings.add(
                row.target() instanceof QuantityTarget wanted && row.actual() instanceof QuantityActual reached
                        ? Finding.of(FindingCode.UNIT_MISMATCH, where(row), wanted.quantity(), reached.quantity())
                        : Finding.of(FindingCode.NOT_ASSESSABLE, where(row), row.target(), row.actual()));
        return new IndicatorScore(row, weight(row, rescaling), Points.OPEN, null, null, rounded, findings.take(), null);
    }

    private IndicatorScore number(
            Indicator row, Comparison numbers, @Nullable Rescaling rescaling, FindingList findings) {
        QuantityTarget target = (QuantityTarget) row.target();
        Nature nature = target.nature();
        QuantityInput input = new QuantityInput(
                numbers.weight(), numbers.target(), numbers.actual(), numbers.unit(), numbers.direction());
        if (numbers.unitAssumed()) {
            findings.add(Finding.of(FindingCode.UNIT_ASSUMED, where(row), target.quantity(), row.actual()));
        }
        if (numbers.directionInferred()) {
            findings.add(Finding.of(FindingCode.DIRECTION_INFERRED, where(row)));
        }
        if (nature.isStrict() && numbers.target().equals(numbers.actual())) {
            findings.add(Finding.of(FindingCode.BOUND_NOT_EXCEEDED, where(row), row.target()));
        }
        return scored(row, rules.numbers(row, nature, numbers.direction()), input, rescaling, findings);
    }

    private <I extends ScoringInput> IndicatorScore scored(
            Indicator row, AppliedRule<I> applied, I input, @Nullable Rescaling rescaling, FindingList findings) {
        Score score = CheckedStrategy.score(row.path(), applied.strategy(), input);
        if (score.reason() == StockReason.OVER_TARGET) {
            findings.add(new Finding(FindingCode.TARGET_SET_LOW, where(row), List.of(row.target(), row.actual())));
        }
        if (score.reason() == StockReason.AWARD_CLAMPED
                && row.award().isPresent()
                && score.details().size() > 1) {
            findings.add(Finding.of(
                    FindingCode.AWARD_OUTSIDE_BAND,
                    where(row),
                    row.award().orElseThrow(),
                    score.details().get(1)));
        }
        if (score.isOpen()) {
            findings.add(Finding.of(FindingCode.NOT_ASSESSABLE, where(row), row.target(), row.actual()));
        } else {
            noteCheck.of(row, score, findings);
        }
        attached.of(row, input, findings);
        Score left = score;
        ScoreSteps steps = rounded;
        if (row.deduction().isPresent()) {
            BigDecimal taken = row.deduction().get();
            if (!takesDeductions) {
                findings.add(Finding.of(FindingCode.DEDUCTION_NOT_FORESEEN, where(row), taken));
            } else {
                steps = steps.lessDeduction(Fraction.of(taken));
                left = deducted(score, steps, Fraction.of(taken));
            }
        }
        return finished(row, applied, left, steps, rescaling, findings);
    }

    /** The 扣分 column, taken from the computed score. */
    private static Score deducted(Score computed, ScoreSteps steps, Fraction taken) {
        return computed.points()
                .map(points -> Score.of(
                        steps.lessDeducted(points), computed.input(), StockReason.MANUALLY_DEDUCTED, computed, taken))
                .orElse(computed);
    }

    private static IndicatorScore finished(
            Indicator row,
            AppliedRule<?> applied,
            Score score,
            ScoreSteps steps,
            @Nullable Rescaling rescaling,
            FindingList findings) {
        Fraction exact = score.pointsOr(Fraction.ZERO);
        Points own = score.isOpen() ? Points.OPEN : steps.of(exact, row.weight());
        if (rescaling == null) {
            return new IndicatorScore(row, row.weight(), own, score, applied, steps, findings.take(), null);
        }
        ScoreSteps rescaled = steps.rescaledBy(rescaling);
        return new IndicatorScore(
                row,
                rescaling.of(row.weight(), steps.rounding().value()),
                score.isOpen() ? Points.OPEN : rescaled.of(exact, row.weight()),
                score,
                applied,
                rescaled,
                findings.take(),
                own.score().orElse(null));
    }

    private BigDecimal weight(Indicator row, @Nullable Rescaling rescaling) {
        return rescaling == null
                ? row.weight()
                : rescaling.of(row.weight(), rounded.rounding().value());
    }

    private static String where(Indicator row) {
        return row.path().toString();
    }
}
