package org.jixiao.testkit.proof;

import static org.jixiao.rule.Condition.completion;
import static org.jixiao.rule.Condition.executionRate;
import static org.jixiao.rule.Scope.level1;
import static org.jixiao.scoring.ScoringStrategies.deductLate;
import static org.jixiao.scoring.ScoringStrategies.equalSymmetric;
import static org.jixiao.scoring.ScoringStrategies.passLine;
import static org.jixiao.scoring.ScoringStrategies.proseOn;

import java.math.RoundingMode;
import java.util.List;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Scope;
import org.jixiao.testkit.oracle.DeadlineFormula;
import org.jixiao.testkit.oracle.Duties;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;

/** Faults that authors could make, by families. */
final class Faults {
    private Faults() {}

    static List<Fault> reverse() {
        return List.of(
                Fault.of(
                        "reverse in proportion below the target",
                        rules -> rules.reverse(FaultyAmounts.REVERSE_IN_PROPORTION_BELOW, Pack.TEST)),
                Fault.of(
                        "reverse cut far below the target",
                        rules -> rules.reverse(FaultyAmounts.REVERSE_CUT_FAR_BELOW, Pack.TEST)),
                Fault.of("reverse symmetric", rules -> rules.reverse(equalSymmetric(), Pack.TEST)));
    }

    static List<Fault> signs() {
        return List.of(
                Fault.of(
                        "reverse target of 0 always met",
                        rules -> rules.reverse(FaultyAmounts.REVERSE_ZERO_IS_ALWAYS_MET, Pack.TEST)),
                Fault.of(
                        "reverse ratio below 0",
                        rules -> rules.reverse(FaultyAmounts.REVERSE_RATIO_BELOW_ZERO, Pack.TEST)),
                Fault.of(
                        "ratio of a negative target",
                        rules -> rules.positive(FaultyAmounts.RATIO_OF_NEGATIVE_TARGET, Pack.TEST)));
    }

    static List<Fault> precision() {
        return List.of(
                Fault.of("in doubles", rules -> rules.positive(FaultyAmounts.IN_DOUBLES, Pack.TEST)),
                Fault.of("in ints", rules -> rules.positive(FaultyAmounts.IN_INTS, Pack.TEST)),
                Fault.of("six decimals", rules -> rules.positive(FaultyAmounts.SIX_DECIMALS, Pack.TEST)));
    }

    static List<Fault> deadlines() {
        Regulation steps = Pack.TOLD.deadline(DeadlineFormula.fullSteps("1", "4%"));
        return List.of(
                Fault.of(
                        "a later day earns more",
                        rules -> rules.deadline(FaultyDeadlines.LATER_EARNS_AGAIN, Pack.TEST)),
                Fault.of("the last day is late", rules -> rules.deadline(FaultyDeadlines.LAST_DAY_IS_LATE, Pack.TEST)),
                Fault.of(
                        "begun steps of delay", steps, rules -> rules.deadline(FaultyDeadlines.BEGUN_STEPS, Pack.TEST)),
                Fault.of(
                        "first day not counted",
                        steps,
                        rules -> rules.deadline(FaultyDeadlines.FIRST_DAY_NOT_COUNTED, Pack.TEST)),
                Fault.of(
                        "delay as a share of a year",
                        steps,
                        rules -> rules.deadline(FaultyDeadlines.SHARE_OF_A_YEAR, Pack.TEST)),
                Fault.of("delay by steps of 5 %", steps, rules -> rules.deadline(deductLate("1", "5%"), Pack.TEST)),
                Fault.of("delay below nothing", rules -> rules.deadline(FaultyDeadlines.BELOW_NOTHING, Pack.TEST)),
                Fault.of(
                        "needs a first day",
                        steps,
                        rules -> rules.deadline(FaultyDeadlines.NEEDS_A_FIRST_DAY, Pack.TEST)));
    }

    static List<Fault> ratings() {
        return List.of(
                Fault.of(
                        "upper edge of a rating closed",
                        rules -> rules.rating(FaultyRatings.UPPER_EDGE_CLOSED, Pack.TEST)),
                Fault.of("award not held", rules -> rules.rating(FaultyRatings.AWARD_NOT_HELD, Pack.TEST)),
                Fault.of("levels swapped", rules -> rules.rating(FaultyRatings.LEVELS_SWAPPED, Pack.TEST)),
                Fault.of(
                        "best level at its lower edge",
                        rules -> rules.rating(FaultyRatings.BEST_EARNS_ITS_LOWER_EDGE, Pack.TEST)));
    }

    static List<Fault> words() {
        return List.of(
                Fault.of("partly is attained", rules -> rules.prose(FaultyWords.PARTLY_IS_ATTAINED, Pack.TEST)),
                Fault.of("unjudged earns all", rules -> rules.prose(FaultyWords.UNJUDGED_EARNS_ALL, Pack.TEST)),
                Fault.of(
                        "bands of ratings for words",
                        Pack.TOLD,
                        rules -> rules.prose(
                                proseOn(RatingScale.ATTAINMENT.withBands("[90%, 100%]", "[60%, 90%)", "[0%, 60%)")),
                                Pack.TEST)));
    }

    static List<Fault> machine() {
        return List.of(
                Fault.of(
                        "by the language of the machine",
                        rules -> rules.positive(FaultyAmounts.BY_THE_LANGUAGE_OF_THE_MACHINE, Pack.TEST)),
                Fault.of(
                        "by the clock of the machine",
                        rules -> rules.deadline(FaultyDeadlines.BY_THE_CLOCK_OF_THE_MACHINE, Pack.TEST)));
    }

    static List<Fault> language() {
        return List.of(
                Fault.of(
                        "reason in Chinese alone",
                        rules -> rules.positive(FaultyAmounts.REASON_IN_CHINESE_ALONE, Pack.TEST)),
                Fault.of(
                        "described in Chinese alone",
                        rules -> rules.positive(FaultyAmounts.DESCRIBED_IN_CHINESE_ALONE, Pack.TEST)),
                Fault.of(
                        "described as another rule",
                        rules -> rules.positive(FaultyAmounts.DESCRIBED_AS_ONE, Pack.TEST)
                                .reverse(FaultyAmounts.DESCRIBED_BY_ANOTHER, Pack.TEST)));
    }

    static List<Fault> values() {
        return List.of(
                Fault.of(
                        "deadline rule that cannot be written",
                        rules -> rules.deadline(new FaultyValues.NotWritten(), Pack.TEST)),
                Fault.of(
                        "rating rule equal to itself alone",
                        rules -> rules.rating(new FaultyValues.WithoutEquality(), Pack.TEST)),
                Fault.of(
                        "rule whose copies have other hashes",
                        rules -> rules.prose(new FaultyValues.OtherHash(), Pack.TEST)));
    }

    static List<Fault> deductions() {
        return List.of(
                Fault.of(
                        "deductions taken",
                        told(Duties.untold().manualDeductions(false)),
                        rules -> rules.manualDeduction(Pack.TEST)),
                Fault.of("deductions forgotten", told(Duties.untold().manualDeductions(true)), rules -> rules));
    }

    static List<Fault> notes() {
        Regulation note = told(Duties.untold()
                .noteOwed(Scope.everyIndicator(), (a, b) -> !b.over(a).isBelow(Ratio.read("130%"))));
        Regulation review = told(Duties.untold().openForReviewOfExecution(rate -> rate.isBelow(Ratio.read("90%"))));
        return List.of(
                Fault.of("note edge open", note, rules -> rules.noteOwed("偏离", completion("(130%, +∞)"), Pack.TEST)),
                Fault.of("note forgotten", note, rules -> rules),
                Fault.of(
                        "note of outputs alone",
                        note,
                        rules -> rules.noteOwed(
                                "偏离", completion("[130%, +∞)").among(level1(IndicatorClass.OUTPUT)), Pack.TEST)),
                Fault.of(
                        "note of nobody",
                        rules -> rules.noteOwed(
                                "偏离",
                                completion("[130%, +∞)")
                                        .among(level1(IndicatorClass.OUTPUT).and(level1(IndicatorClass.BENEFIT))),
                                Pack.TEST)),
                Fault.of(
                        "review of 90 % itself",
                        review, rules -> rules.openForReview("执行率低", executionRate("[0%, 90%]"), Pack.TEST)),
                Fault.of(
                        "special rule for nobody",
                        rules -> rules.numbers(
                                "产出效益",
                                level1(IndicatorClass.OUTPUT).and(level1(IndicatorClass.BENEFIT)),
                                passLine("60%"),
                                Pack.TEST)));
    }

    static List<Fault> forms() {
        return List.of(
                Fault.of(
                        "weights of levels swapped",
                        told(Duties.untold()
                                .executionWeight(10)
                                .levelWeight(50, IndicatorClass.OUTPUT, IndicatorClass.COST)
                                .levelWeight(30, IndicatorClass.BENEFIT)
                                .levelWeight(10, IndicatorClass.SATISFACTION)),
                        rules -> rules.level1Weights(Level1Weights.of(10, 50, 10, 30), Pack.TEST)),
                Fault.of(
                        "what fell away is skipped",
                        Pack.TOLD.notApplicable(NotApplicablePolicy.RESCALE),
                        rules -> rules.notApplicable(NotApplicablePolicy.SKIP, Pack.TEST)),
                Fault.of(
                        "spending may lag to 90 %",
                        told(Duties.untold().spendingLag("80%")), rules -> rules.spendingLag("90%", Pack.TEST)));
    }

    static List<Fault> execution() {
        return List.of(
                Fault.of(
                        "execution rounded like all others",
                        Pack.TOLD.executionRounding(0, RoundingMode.DOWN),
                        rules -> rules),
                Fault.of(
                        "execution full from 90 %",
                        Pack.TOLD, rules -> rules.execution(FaultyAmounts.FULL_FROM_90_PERCENT, Pack.TEST)),
                Fault.of(
                        "execution divides by the budget",
                        rules -> rules.execution(FaultyAmounts.DIVIDES_BY_BUDGET, Pack.TEST)),
                Fault.of("execution with a hole", rules -> rules.execution(FaultyAmounts.HOLE_IN_A_TABLE, Pack.TEST)));
    }

    private static Regulation told(Duties duties) {
        return Pack.TOLD.duties(duties);
    }

    static List<List<Fault>> families() {
        return List.of(
                reverse(),
                signs(),
                precision(),
                deadlines(),
                ratings(),
                words(),
                machine(),
                language(),
                values(),
                deductions(),
                notes(),
                forms(),
                execution());
    }
}
