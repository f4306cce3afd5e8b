package org.jixiao.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.form.Nature;
import org.jixiao.rule.RuleTopic;
import org.jixiao.testkit.cases.CurveEdges;
import org.jixiao.testkit.cases.NumberCase;
import org.jixiao.testkit.cases.Trial;
import org.jixiao.value.Fraction;

/** The laws that a rule can be {@linkplain Exemption exempt} from. */
public enum Law {
    /** Law 2: who meets the target exactly earns all. */
    MET_EARNS_FULL_MARKS,
    /** Law 2: where more is better, a score never falls as the actual rises to the target. */
    RISES_TO_THE_TARGET,
    /** Law 2: beyond the target a score never rises. */
    NEVER_RISES_BEYOND_THE_TARGET,
    /** Law 2: where less is better, a score never falls as the actual falls. */
    NEVER_FALLS_BELOW_A_LIMIT,
    /** Law 2: who is on time earns all. */
    ON_TIME_EARNS_FULL_MARKS,
    /** Law 2: a later day never earns more. */
    LATER_NEVER_EARNS_MORE,
    /** Law 2: the best level of a scale earns all. */
    BEST_LEVEL_EARNS_FULL_MARKS,
    /** Law 2: a worse level never earns more than a better one. */
    WORSE_LEVEL_NEVER_EARNS_MORE,
    /** Law 8: no award of a worse level reaches the band of a better one. */
    AWARDS_STAY_IN_THEIR_BANDS,
    /** Law 2: words that nobody can judge stay open without an award. */
    UNJUDGED_STAYS_OPEN,
    /** Law 2: where more is better, a score beyond the target changes at band edges only. Targets behind = are free to. */
    CHANGES_AT_EDGES_ONLY;

    /** How a rule breaks this law for a number; empty where it keeps it, and where the law is not on numbers. */
    Optional<String> broken(NumberCase number) {
        return switch (this) {
            case MET_EARNS_FULL_MARKS -> lessThanFullMarks(number);
            case RISES_TO_THE_TARGET -> fallsBelowTheTarget(number);
            case NEVER_RISES_BEYOND_THE_TARGET -> risesBeyondTheTarget(number);
            case CHANGES_AT_EDGES_ONLY -> changesBetweenEdges(number);
            case NEVER_FALLS_BELOW_A_LIMIT -> fallsBelowALimit(number);
            case ON_TIME_EARNS_FULL_MARKS,
                    LATER_NEVER_EARNS_MORE,
                    BEST_LEVEL_EARNS_FULL_MARKS,
                    WORSE_LEVEL_NEVER_EARNS_MORE,
                    AWARDS_STAY_IN_THEIR_BANDS,
                    UNJUDGED_STAYS_OPEN -> Optional.empty();
        };
    }

    /** The points of an actual; empty where they stay open, and where the rule throws, which is for law 1 to tell. */
    private static Optional<Fraction> points(NumberCase number, Fraction actual) {
        return new Trial<>(number.applied(), number.with(actual)).points();
    }

    private static Optional<String> lessThanFullMarks(NumberCase number) {
        Fraction weight = number.input().weight();
        return points(number, number.input().target())
                .filter(points -> !points.equals(weight))
                .map(points -> "the target met exactly earned " + points + " of " + weight);
    }

    private static Optional<String> fallsBelowTheTarget(NumberCase number) {
        Fraction target = number.input().target();
        Fraction one = number.input().actual().min(target);
        Fraction other = number.other().min(target);
        return number.isPositive() ? rises(number, one.max(other), one.min(other)) : Optional.empty();
    }

    private static Optional<String> fallsBelowALimit(NumberCase number) {
        Fraction target = number.input().target();
        Fraction one = number.input().actual().min(target);
        Fraction other = number.other().min(target);
        return number.isOfLimitsAlone() ? rises(number, one.min(other), one.max(other)) : Optional.empty();
    }

    private static Optional<String> risesBeyondTheTarget(NumberCase number) {
        Fraction target = number.input().target();
        Fraction one = number.input().actual().max(target);
        Fraction other = number.other().max(target);
        return rises(number, one.min(other), one.max(other));
    }

    /** Says so where {@code other} earns more than {@code better}. */
    private static Optional<String> rises(NumberCase number, Fraction better, Fraction other) {
        Optional<Fraction> points = points(number, better);
        Optional<Fraction> more = points(number, other);
        return points.isPresent() && more.isPresent() && more.get().isMoreThan(points.get())
                ? Optional.of(better + " earned " + points.get() + ", but " + other + " earned " + more.get())
                : Optional.empty();
    }

    private static Optional<String> changesBetweenEdges(NumberCase number) {
        if (!number.isPositive()
                || (number.nature() == Nature.EQUAL
                        && number.applied().rule().topic().equals(RuleTopic.EQUAL))) {
            return Optional.empty();
        }
        Fraction target = number.input().target();
        Fraction near = number.input().actual().max(target).min(number.other().max(target));
        Fraction far = number.input().actual().max(target).max(number.other().max(target));
        boolean crosses = edges(number).anyMatch(edge -> edge.isAtLeast(near) && edge.isAtMost(far));
        Optional<Fraction> points = points(number, near);
        Optional<Fraction> changed = points(number, far);
        return crosses || points.isEmpty() || changed.isEmpty() || points.equals(changed)
                ? Optional.empty()
                : Optional.of(near + " earned " + points.get() + ", but " + far + " earned " + changed.get()
                        + ", and no edge lies between them");
    }

    /** The edges that the rule itself names: those of its curve, or without one those of the bands far above a target. */
    private static Stream<Fraction> edges(NumberCase number) {
        Fraction target = number.input().target();
        return number.strategy()
                .curve(number.input())
                .map(curve -> CurveEdges.of(curve).stream())
                .orElseGet(() -> number.rules().find(RuleTopic.OVER_TARGET).stream()
                        .flatMap(rule -> rule.value().edges().stream())
                        .map(edge -> target.plus(target.times(edge))));
    }
}
