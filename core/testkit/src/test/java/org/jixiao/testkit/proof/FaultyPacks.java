package org.jixiao.testkit.proof;

import static org.jixiao.rule.Scope.level1;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.direct;
import static org.jixiao.scoring.ScoringStrategies.lessOverTarget;
import static org.jixiao.scoring.ScoringStrategies.passLine;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.ratingOn;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.Exemption;
import org.jixiao.testkit.Law;
import org.jixiao.testkit.oracle.Formulas;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.testkit.oracle.Regulation;

/** Packs with one fault each. */
final class FaultyPacks {
    private FaultyPacks() {}

    /** A pack of which the sound regulation is told. */
    abstract static class ToldPack extends Pack {
        ToldPack(UnaryOperator<RuleSetBuilder> rules) {
            super(rules);
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(TOLD);
        }
    }

    /** A pack whose rule for more is better is faulty. */
    abstract static class Positive extends Pack {
        Positive(ScoringStrategy<? super QuantityInput> strategy) {
            super(rules -> rounded(rules).positive(strategy, TEST));
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(Regulation.national().rounding(2, RoundingMode.DOWN));
        }
    }

    /** A faulty formula for more is better, of which nothing is told. */
    abstract static class PositiveUntold extends Positive {
        PositiveUntold(ScoringStrategy<? super QuantityInput> strategy) {
            super(strategy);
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.empty();
        }
    }

    /** The first band begins at 201 %. */
    static class BandOffByOne extends Positive {
        BandOffByOne() {
            super(FaultyNumbers.BAND_OFF_BY_ONE);
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(Regulation.national().overTarget("200%", "10%").rounding(2, RoundingMode.DOWN));
        }
    }

    /** The lower edge of a band belongs to the band below. */
    static class UpperEdgeClosed extends Positive {
        UpperEdgeClosed() {
            super(FaultyNumbers.UPPER_EDGE_CLOSED);
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(Regulation.national().overTarget("200%", "10%").rounding(2, RoundingMode.DOWN));
        }
    }

    /** The formula rounds, and so does the scorer. */
    static class RoundedTwice extends Positive {
        RoundedTwice() {
            super(FaultyNumbers.ROUNDED_TWICE);
        }
    }

    /** A deduction is a share of the score, not of the weight. */
    static class PenaltyOnScore extends Positive {
        PenaltyOnScore() {
            super(FaultyNumbers.PENALTY_ON_SCORE);
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(Regulation.national()
                    .rounding(2, RoundingMode.DOWN)
                    .positive((w, a, b) -> {
                        Ratio points = Formulas.proportional().points(w, a, b);
                        boolean deducted = a.signum() > 0 && !b.over(a).isAbove(Ratio.of(1, 2));
                        return deducted ? Ratio.ZERO.most(points.minus(w.over(Ratio.of(10)))) : points;
                    }));
        }
    }

    /** A point for every unit missing, whatever the unit. */
    static class UnitIgnored extends PositiveUntold {
        UnitIgnored() {
            super(FaultyNumbers.UNIT_IGNORED);
        }
    }

    /** More than the weight far above the target. */
    static class CapMissing extends PositiveUntold {
        CapMissing() {
            super(FaultyNumbers.CAP_MISSING);
        }
    }

    /** Less than nothing for an actual below 0. */
    static class NegativePoints extends PositiveUntold {
        NegativePoints() {
            super(FaultyNumbers.NEGATIVE_POINTS);
        }
    }

    /** 99 % for the target met exactly. */
    static class LessThanFullAtTarget extends PositiveUntold {
        LessThanFullAtTarget() {
            super(FaultyNumbers.LESS_THAN_FULL_AT_TARGET);
        }
    }

    /** Nothing for what is nearly met. */
    static class NotMonotone extends PositiveUntold {
        NotMonotone() {
            super(FaultyNumbers.NOT_MONOTONE);
        }
    }

    /** Less up to twice the target, all from there on. */
    static class RisesBeyond extends PositiveUntold {
        RisesBeyond() {
            super(FaultyNumbers.RISES_BEYOND);
        }
    }

    /** Falls bit by bit beyond the target. */
    static class SlidesBeyond extends PositiveUntold {
        SlidesBeyond() {
            super(FaultyNumbers.SLIDES_BEYOND);
        }
    }

    /** Divides by a target of 0. */
    static class ZeroTargetDivides extends PositiveUntold {
        ZeroTargetDivides() {
            super(FaultyNumbers.ZERO_TARGET_DIVIDES);
        }
    }

    /** A target of 0 that is met earns nothing. */
    static class ZeroTargetEarnsNothing extends PositiveUntold {
        ZeroTargetEarnsNothing() {
            super(FaultyNumbers.ZERO_TARGET_EARNS_NOTHING);
        }
    }

    /** An actual below 0 earns as if it were above. */
    static class NegativeActualEarns extends PositiveUntold {
        NegativeActualEarns() {
            super(FaultyNumbers.NEGATIVE_ACTUAL_EARNS);
        }
    }

    /** &gt; where the regulation says ≥. */
    static class StrictBound extends Positive {
        StrictBound() {
            super(FaultyNumbers.STRICT_BOUND);
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(Regulation.national()
                    .rounding(2, RoundingMode.DOWN)
                    .positive((w, a, b) -> b.isBelow(a) ? Ratio.ZERO : w));
        }
    }

    /** A deduction that does not stop at 0. */
    static class FloorMissing extends PositiveUntold {
        FloorMissing() {
            super(FaultyNumbers.FLOOR_MISSING);
        }
    }

    /** A curve that says something else than the score. */
    static class CurveLies extends PositiveUntold {
        CurveLies() {
            super(FaultyNumbers.CURVE_LIES);
        }
    }

    /** Another score on another thread. */
    static class DependsOnThread extends PositiveUntold {
        DependsOnThread() {
            super(FaultyNumbers.DEPENDS_ON_THREAD);
        }
    }

    /** The score depends on what was scored before. */
    static class DependsOnOrder extends PositiveUntold {
        DependsOnOrder() {
            super(new FaultyState.Remembering());
        }
    }

    /** The score depends on how many were scored. */
    static class Counting extends PositiveUntold {
        Counting() {
            super(new FaultyState.Counting());
        }
    }

    /** A rule that cannot be written. */
    static class NotSerialisable extends PositiveUntold {
        NotSerialisable() {
            super(new FaultyState.NotSerialisable());
        }
    }

    /** A rule that equals itself alone. */
    static class WithoutEquality extends PositiveUntold {
        WithoutEquality() {
            super(new FaultyState.WithoutEquality());
        }
    }

    /** Every begun step is deducted, where only full ones count. */
    static class StepsRounded extends Positive {
        StepsRounded() {
            super(new FaultyState.BegunSteps());
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(Regulation.national()
                    .rounding(2, RoundingMode.DOWN)
                    .positive((w, a, b) -> {
                        if (a.signum() <= 0 || !b.isBelow(a)) {
                            return Formulas.proportional().points(w, a, b);
                        }
                        Ratio steps = new Ratio(
                                a.minus(b).over(a).times(Ratio.of(100, 3)).floor(), BigInteger.ONE);
                        return Ratio.ZERO.most(w.minus(steps));
                    }));
        }
    }

    /** Less is better, and yet more earns more. */
    static class ReverseRises extends ToldPack {
        ReverseRises() {
            super(rules -> sound(rules).reverse(FaultyNumbers.REVERSE_RISES, TEST));
        }
    }

    /** Rounded half up, where the regulation says down. */
    static class WrongMode extends ToldPack {
        WrongMode() {
            super(rules -> banded(rules).rounding(2, RoundingMode.HALF_UP, TEST));
        }
    }

    /** One decimal, where the regulation says two. */
    static class WrongScale extends ToldPack {
        WrongScale() {
            super(rules -> banded(rules).rounding(1, RoundingMode.DOWN, TEST));
        }
    }

    /** 89.99 is graded 优. */
    static class GradeEdgeOff extends ToldPack {
        GradeEdgeOff() {
            super(rules -> sound(rules)
                    .grades(
                            GradeBands.of(Map.of(
                                    Grade.EXCELLENT,
                                    "[89.99, +∞)",
                                    Grade.GOOD,
                                    "[80, 89.99)",
                                    Grade.FAIR,
                                    "[60, 80)",
                                    Grade.POOR,
                                    "[0, 60)")),
                            TEST));
        }
    }

    /** 90 itself is graded 良. */
    static class GradeEdgeOpen extends ToldPack {
        GradeEdgeOpen() {
            super(rules -> sound(rules)
                    .grades(
                            GradeBands.of(Map.of(
                                    Grade.EXCELLENT,
                                    "(90, +∞)",
                                    Grade.GOOD,
                                    "[80, 90]",
                                    Grade.FAIR,
                                    "[60, 80)",
                                    Grade.POOR,
                                    "[0, 60)")),
                            TEST));
        }
    }

    /** The band of 良 begins at 75 %. */
    static class RatingEdgeOff extends ToldPack {
        RatingEdgeOff() {
            super(rules -> sound(rules)
                    .rating(
                            ratingOn(RatingScale.named(
                                    "优良中差", "优: [90%, 100%]", "良: [75%, 90%)", "中: [60%, 75%)", "差: [0%, 60%)")),
                            TEST));
        }
    }

    /** Execution against the initial budget. */
    static class WrongBudget extends ToldPack {
        WrongBudget() {
            super(rules -> sound(rules).executionBase(ExecutionBase.INITIAL, TEST));
        }
    }

    /** The execution rate is cut to whole percents. */
    static class ExecutionByWholePercent extends ToldPack {
        ExecutionByWholePercent() {
            super(rules -> sound(rules).execution(FaultyNumbers.EXECUTION_BY_WHOLE_PERCENT, TEST));
        }
    }

    /** More than all for spending more than the budget. */
    static class ExecutionUncapped extends ToldPack {
        ExecutionUncapped() {
            super(rules -> sound(rules).execution(FaultyNumbers.CAP_MISSING, TEST));
        }
    }

    /** A worked case that does not come out. */
    static class WorkedCaseWrong extends ToldPack {
        WorkedCaseWrong() {
            super(rules -> sound(rules)
                    .worked(WorkedCase.target(Nature.AT_LEAST, "100")
                            .actual("80")
                            .earns("9")));
        }
    }

    /** A worked case of execution that does not come out. */
    static class WorkedExecutionWrong extends ToldPack {
        WorkedExecutionWrong() {
            super(rules -> sound(rules)
                    .worked(WorkedCase.budget("696.02").actual("695.82").earns("10")));
        }
    }

    /** A worked case of a grade that does not come out. */
    static class WorkedGradeWrong extends ToldPack {
        WorkedGradeWrong() {
            super(rules -> sound(rules).worked(WorkedCase.total("89.99", Grade.EXCELLENT)));
        }
    }

    /** A worked case of a note that does not come out. */
    static class WorkedNoteWrong extends ToldPack {
        WorkedNoteWrong() {
            super(rules -> sound(rules)
                    .noteOwedWhenMissed(TEST)
                    .worked(WorkedCase.target(Nature.AT_LEAST, "100")
                            .actual("80")
                            .owesNoNote()));
        }
    }

    /** A worked case with points that do not stay open. */
    static class WorkedOpenWrong extends ToldPack {
        WorkedOpenWrong() {
            super(rules -> sound(rules)
                    .worked(WorkedCase.row(row -> row.rated("优良中低差").actual("良").weight(10))
                            .staysOpen()));
        }
    }

    /** Two special rules on one indicator. */
    static class SpecialRulesOverlap extends Pack {
        SpecialRulesOverlap() {
            super(rules -> sound(rules)
                    .numbers("产出", level1(IndicatorClass.OUTPUT), passLine("60%"), TEST)
                    .numbers("重点", named("重点"), direct(), TEST));
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(TOLD.special(level1(IndicatorClass.OUTPUT), Formulas.proportional()));
        }
    }

    /** A rule of which the regulation knows nothing. */
    static class SpecialRuleForgotten extends ToldPack {
        SpecialRuleForgotten() {
            super(rules -> sound(rules).numbers("产出", level1(IndicatorClass.OUTPUT), passLine("60%"), TEST));
        }
    }

    /** What fell away stays open, where the regulation rescales. */
    static class NotRescaled extends Pack {
        NotRescaled() {
            super(rules -> sound(rules));
        }

        @Override
        public Optional<Regulation> regulation() {
            return Optional.of(TOLD.notApplicable(NotApplicablePolicy.RESCALE));
        }
    }

    /** The bands are built into the formula and stated once more. */
    static class DeductedTwice extends ToldPack {
        DeductedTwice() {
            super(rules -> sound(rules).positive(lessOverTarget(proportional(), bands("100%: 5%")), TEST));
        }
    }

    /** An exemption that no case needs. */
    static class IdleExemption extends ToldPack {
        IdleExemption() {
            super(rules -> sound(rules));
        }

        @Override
        public Set<Exemption> exemptions() {
            return Set.of(Exemption.ofRule(RuleTopic.POSITIVE)
                    .from(Law.MET_EARNS_FULL_MARKS)
                    .because("nobody knows why"));
        }
    }

    private static RuleSetBuilder banded(RuleSetBuilder rules) {
        return rules.overTarget(bands("200%: 10%", "300%: 20%", "500%: 30%"), Pack.TEST);
    }
}
