package org.jixiao.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.scoring.Curve;
import org.jixiao.testkit.cases.CurveEdges;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** Actuals at which a curve is tried: those of the case, every edge, and what lies just beside and between them. */
final class Probes {
    private static final Fraction NEAR = Fraction.of(1, 1_000_003);

    private Probes() {}

    static List<Fraction> of(NumberCase numbers, Curve curve) {
        return of(numbers, curve, List.of());
    }

    /** Also at the edges of {@code intervals}. */
    static List<Fraction> of(NumberCase numbers, Curve curve, List<Interval> intervals) {
        TreeSet<Fraction> at = new TreeSet<>(List.of(numbers.actual(), numbers.other(), numbers.target()));
        at.addAll(CurveEdges.of(curve));
        intervals.stream()
                .flatMap(interval -> Stream.of(interval.low(), interval.high()))
                .forEach(edge -> edge.ifPresent(at::add));
        at.add(at.first().minus(Fraction.ONE));
        at.add(at.last().plus(Fraction.ONE));
        List<Fraction> probes = new ArrayList<>(at);
        Fraction before = at.first();
        for (Fraction next : at.tailSet(before, false)) {
            Fraction gap = next.minus(before);
            probes.add(before.plus(gap.times(NEAR)));
            probes.add(before.plus(gap.dividedBy(Fraction.of(2))));
            probes.add(next.minus(gap.times(NEAR)));
            before = next;
        }
        return probes;
    }
}
