package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.OpenCause;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Comparison;
import org.jixiao.form.Direction;
import org.jixiao.form.Incomparable;
import org.jixiao.form.Indicator;
import org.jixiao.form.Nature;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.StockReason;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** Assesses one indicator: gives its target and actual to the strategy that scores it, and says what stands out. */
final class IndicatorAssessor {
    private static final Fraction THRICE = Fraction.of(3);

    private final AppliedRules rules;
    private final ScoreSteps rounded;
    private final ScoreSteps nothing;
    private final Fraction step;
    private final boolean skipsNotApplicable;
    private final boolean takesDeductions;
    private final boolean hasOverTargetBands;
    private final NoteCheck noteCheck;
    private final AttachedFindings attached;

    /** Of rows within the total. */
    IndicatorAssessor(RuleSet rules, AttachedFindings attached) {
        this(rules, attached, false);
    }

    /**
     * @param outside whether these rows stand outside the total: one that does not apply counts for nothing whatever the rules do with
     *     others, and one that is not full owes no note
     */
    IndicatorAssessor(RuleSet rules, AttachedFindings attached, boolean outside) {
        this.rules = new AppliedRules(rules);
        this.rounded = ScoreSteps.of(rules.rule(RuleTopic.ROUNDING));
        this.nothing = rounded.toNothing();
        this.step = rounded.rounding().value().step();
        this.skipsNotApplicable =
                outside || rules.rule(RuleTopic.NOT_APPLICABLE).value() == NotApplicablePolicy.SKIP;
        this.takesDeductions = rules.find(RuleTopic.MANUAL_DEDUCTION).isPresent();
        this.hasOverTargetBands = rules.find(RuleTopic.OVER_TARGET).isPresent();
        this.noteCheck = outside ? NoteCheck.none() : new NoteCheck(rules);
        this.attached = attached;
    }

    /**
     * The score of a row.
     *
     * @param rescaling null where nothing is rescaled
     * @param unweighted whether no row of the form carries points, which is said once for the form
     * @param findings empty before and after
     */
    IndicatorScore assess(Indicator row, @Nullable Rescaling rescaling, boolean unweighted, FindingList findings) {
        IndicatorScore score = assess(row, rescaling, findings);
        return unweighted
                        && score.findings().size() == 1
                        && score.findings().get(0).code() == FindingCode.NO_WEIGHT
                ? new IndicatorScore(row, row.weight(), score.scored(), score.applied(), rounded, List.of())
                : score;
    }

    private IndicatorScore assess(Indicator row, @Nullable Rescaling rescaling, FindingList findings) {
        // numbers first: most rows are
        Optional<Comparison> numbers = row.comparison();
        return numbers.isPresent()
                ? number(row, numbers.get(), rescaling, findings)
                : noNumber(row, row.actual(), rescaling, findings);
    }

    private IndicatorScore noNumber(Indicator row, Actual actual, @Nullable Rescaling rescaling, FindingList findings) {
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
        return actual instanceof NotApplicable fallen
                ? fallenAway(row, fallen, rescaling, findings)
                : open(row, rescaling, findings);
    }

    /** Counts for nothing where the rules skip such rows or rescale the others; else its points stay open. */
    private IndicatorScore fallenAway(
            Indicator row, NotApplicable fallen, @Nullable Rescaling rescaling, FindingList findings) {
        Finding finding = Finding.of(FindingCode.NOT_APPLICABLE, where(row), fallen.reason());
        findings.add(carriesPoints(row) ? finding : finding.asInfo());
        boolean countsForNothing = skipsNotApplicable || rescaling != null;
        return countsForNothing
                ? new IndicatorScore(row, BigDecimal.ZERO, null, null, nothing, findings.take())
                : new IndicatorScore(row, row.weight(), null, null, rounded, findings.take());
    }

    /** Nothing to score: the cell of the actual is empty, or the numbers cannot be compared. */
    private IndicatorScore open(Indicator row, @Nullable Rescaling rescaling, FindingList findings) {
        findings.add(carriesPoints(row) ? whyOpen(row) : Finding.of(FindingCode.NO_WEIGHT, where(row)));
        return new IndicatorScore(row, weight(row, rescaling), null, null, rounded, findings.take());
    }

    private static Finding whyOpen(Indicator row) {
        Target wanted = row.target();
        Actual reached = row.actual();
        Incomparable why = row.incomparable().orElse(null);
        if (why == null) {
            return Finding.of(FindingCode.NOT_ASSESSABLE, where(row), OpenCause.BLANK_CELL, wanted, reached);
        }
        return switch (why) {
            case UNIT_MISMATCH -> Finding.of(FindingCode.UNIT_MISMATCH, where(row), wanted, reached);
            case UNIT_SUSPECTED -> Finding.of(FindingCode.UNIT_SUSPECTED, where(row), wanted, reached);
            case DIRECTION -> Finding.of(FindingCode.DIRECTION_UNKNOWN, where(row), wanted, reached);
            case CALENDAR -> Finding.of(FindingCode.NOT_ASSESSABLE, where(row), OpenCause.UNIT, wanted, reached);
            case UNIT_UNKNOWN ->
                Finding.of(FindingCode.UNIT_UNKNOWN, where(row), wanted, reached, unknownUnit(wanted, reached));
        };
    }

    private static String unknownUnit(Target wanted, Actual reached) {
        Unit unit = reached instanceof QuantityActual number ? number.quantity().unit() : Unit.NONE;
        if (unit.isUnknown()) {
            return unit.symbol();
        }
        if (wanted instanceof QuantityTarget target) {
            return target.quantity().unit().symbol();
        }
        return wanted instanceof RangeTarget range ? range.low().unit().symbol() : "";
    }

    private static boolean carriesPoints(Indicator row) {
        return row.weight().signum() > 0;
    }

    private IndicatorScore number(
            Indicator row, Comparison numbers, @Nullable Rescaling rescaling, FindingList findings) {
        Nature nature = row.target() instanceof QuantityTarget target ? target.nature() : Nature.WITHOUT_SIGN;
        QuantityInput input = new QuantityInput(
                numbers.weight(), numbers.target(), numbers.actual(), numbers.unit(), numbers.direction());
        if (numbers.unitAssumed()) {
            findings.add(Finding.of(FindingCode.UNIT_ASSUMED, where(row), row.target(), row.actual()));
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
        if (!carriesPoints(row)) {
            findings.take();
            findings.add(Finding.of(FindingCode.NO_WEIGHT, where(row)));
            Score unscored = Score.open(input, StockReason.NO_WEIGHT);
            return new IndicatorScore(row, row.weight(), unscored, applied, rounded, findings.take());
        }
        Score score = CheckedStrategy.score(row.path(), applied.strategy(), input);
        Reason reason = score.reason();
        if (StockReason.isFarAboveTarget(reason)) {
            findings.add(Finding.of(FindingCode.TARGET_SET_LOW, where(row), row.cells()));
        } else if (reason == StockReason.AWARD_CLAMPED) {
            awardMoved(row, score, findings);
        } else if (!hasOverTargetBands && isFarAboveTarget(score)) {
            findings.add(Finding.of(FindingCode.TARGET_SET_LOW, where(row), row.cells())
                    .asInfo());
        }
        if (score.isOpen()) {
            OpenCause cause = input instanceof ProseInput ? OpenCause.WORDS : OpenCause.UNIT;
            findings.add(Finding.of(FindingCode.NOT_ASSESSABLE, where(row), cause, row.target(), row.actual()));
        } else {
            noteCheck.of(row, score, findings);
        }
        attached.of(row, input, findings);
        return row.deduction().isPresent()
                ? deducted(row, applied, score, row.deduction().get(), rescaling, findings)
                : finished(row, applied, score, rounded, rescaling, findings);
    }

    private static void awardMoved(Indicator row, Score score, FindingList findings) {
        if (row.award().isPresent() && score.details().size() > 1) {
            findings.add(Finding.of(
                    FindingCode.AWARD_OUTSIDE_BAND,
                    where(row),
                    row.award().get(),
                    score.details().get(1)));
        }
    }

    /** The 扣分 column, taken from the computed score where the rules have one. */
    private IndicatorScore deducted(
            Indicator row,
            AppliedRule<?> applied,
            Score computed,
            BigDecimal points,
            @Nullable Rescaling rescaling,
            FindingList findings) {
        if (!takesDeductions) {
            findings.add(Finding.of(FindingCode.DEDUCTION_NOT_FORESEEN, where(row), points));
            return finished(row, applied, computed, rounded, rescaling, findings);
        }
        Fraction taken = Fraction.of(points);
        ScoreSteps steps = rounded.lessDeduction(taken);
        Score left = computed.isOpen()
                ? computed
                : Score.of(
                        steps.lessDeducted(computed.pointsOr(Fraction.ZERO)),
                        computed.input(),
                        StockReason.MANUALLY_DEDUCTED,
                        computed,
                        taken);
        return finished(row, applied, left, steps, rescaling, findings);
    }

    private IndicatorScore finished(
            Indicator row,
            AppliedRule<?> applied,
            Score score,
            ScoreSteps steps,
            @Nullable Rescaling rescaling,
            FindingList findings) {
        return new IndicatorScore(
                row, weight(row, rescaling), score, applied, steps.rescaledBy(rescaling), findings.take());
    }

    /** Three times the target or more: where rules deduct for it, the deduction begins there. */
    private static boolean isFarAboveTarget(Score score) {
        return score.reason() == StockReason.MET
                && score.input() instanceof QuantityInput numbers
                && numbers.direction() == Direction.POSITIVE
                && numbers.target().signum() > 0
                && numbers.actual().isAtLeast(numbers.target().times(THRICE));
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
