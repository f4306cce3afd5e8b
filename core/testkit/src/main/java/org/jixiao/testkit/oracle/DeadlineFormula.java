package org.jixiao.testkit.oracle;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jixiao.form.Target.DeadlineTarget;

/** What late work earns by a regulation, where no evaluator gave points. */
@FunctionalInterface
public interface DeadlineFormula {
    /**
     * The points of work that is late.
     *
     * @param weight W
     * @param planned how many days were planned, first and last counted; empty where no first day is known
     * @param late by how many days, above 0
     */
    Ratio points(Ratio weight, Optional<Long> planned, long late);

    /** The points of work done on a day after the last one. */
    default Ratio points(Ratio weight, DeadlineTarget target, LocalDate done) {
        long late = ChronoUnit.DAYS.between(target.due(), done);
        return points(weight, target.firstDay().map(first -> ChronoUnit.DAYS.between(first, target.due()) + 1), late);
    }

    /** Late work earns nothing. */
    static DeadlineFormula nothing() {
        return (w, planned, late) -> Ratio.ZERO;
    }

    /** So many points off for each full step of the planned time; nothing where no first day is known. */
    static DeadlineFormula fullSteps(String points, String step) {
        return steps(points, step, false);
    }

    /** So many points off for each begun step of the planned time; nothing where no first day is known. */
    static DeadlineFormula begunSteps(String points, String step) {
        return steps(points, step, true);
    }

    /** So many points off for each so many full days: {@code fullDays("0.5", 10)}. */
    static DeadlineFormula fullDays(String points, long days) {
        Ratio off = Ratio.read(points);
        return (w, planned, late) ->
                Ratio.ZERO.most(w.minus(Ratio.of(late / days, 1).times(off)));
    }

    private static DeadlineFormula steps(String points, String step, boolean begun) {
        Ratio off = Ratio.read(points);
        Ratio size = Ratio.read(step);
        return (w, planned, late) -> planned.map(days -> {
                    Ratio steps = Ratio.of(late, days).over(size);
                    BigInteger full = steps.floor();
                    boolean more = begun && steps.isAbove(new Ratio(full, BigInteger.ONE));
                    Ratio counted = new Ratio(more ? full.add(BigInteger.ONE) : full, BigInteger.ONE);
                    return Ratio.ZERO.most(w.minus(counted.times(off)));
                })
                .orElse(Ratio.ZERO);
    }
}
