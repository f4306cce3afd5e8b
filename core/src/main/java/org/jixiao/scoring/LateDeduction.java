package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * So much off for every full step by which work is late beyond a bound, down to 0. Where steps are shares of the planned time and
 * the first day is not known, late work earns nothing. An evaluator's award, as for late work with a good reason, comes first.
 */
record LateDeduction(Fraction points, @Nullable Fraction outOf, Lateness counted, Fraction step, Fraction bound)
        implements StockStrategy<DeadlineInput> {
    private static final Deadline PLAIN = new Deadline();

    LateDeduction {
        Shares.requirePositive("deduction.points", points);
        // bytes that are older than these parts have none
        counted = counted == null ? Lateness.OF_PLANNED_TIME : counted;
        bound = bound == null ? Fraction.ZERO : bound;
        Shares.requirePositive("deduction.step", step);
        Shares.requireNotNegative("deduction.late_bound", bound);
    }

    private PointsOff off() {
        return new PointsOff(points, outOf);
    }

    /** Whether it is the plain rule: points whatever the weight for each share of the planned time. */
    private boolean isPlain() {
        return outOf == null && counted == Lateness.OF_PLANNED_TIME && bound.signum() == 0;
    }

    @Override
    public Score score(DeadlineInput in) {
        given(in, "input");
        if (in.isMet() || in.award().isPresent()) {
            return PLAIN.score(in);
        }
        Optional<Fraction> measured = counted.of(in);
        if (measured.isEmpty()) {
            return PLAIN.score(in);
        }
        Fraction late = measured.get();
        Fraction steps = late.minus(bound).max(Fraction.ZERO).dividedBy(step).floor();
        Fraction left = off().left(in.weight(), steps);
        return isPlain()
                ? Score.of(left, in, StockReason.LATE_BY_STEPS, late, steps, points)
                : Score.of(
                        left,
                        in,
                        StockReason.LATE_BY_TIME,
                        counted.lateBy(late),
                        steps,
                        off().words(),
                        off().worked(in.weight()));
    }

    @Override
    public String code() {
        if (isPlain()) {
            return "strategy.late_deduction";
        }
        return counted == Lateness.OF_PLANNED_TIME ? "strategy.late_deduction_planned" : rule();
    }

    /** What is said of steps and points. */
    private String rule() {
        return bound.signum() == 0 ? "strategy.late_deduction_by" : "strategy.late_deduction_beyond";
    }

    @Override
    public String word() {
        return "deductLate";
    }

    @Override
    public Optional<List<Term>> parts() {
        List<Term> parts = off().terms();
        parts.add(Term.of("forEvery", Term.of(counted.exactly(step))));
        if (bound.signum() != 0) {
            parts.add(Term.of("above", Term.of(counted.exactly(bound))));
        }
        return Optional.of(parts);
    }

    @Override
    public Object parameter(String name) {
        if (isPlain()) {
            return name.equals("0") ? step : points;
        }
        // where planned time matters, the whole of it stands in front of what becomes of work without any
        if (counted == Lateness.OF_PLANNED_TIME) {
            return Wording.of(rule(), counted.words(step), off().words(), counted.words(bound));
        }
        return switch (name) {
            case "0" -> counted.words(step);
            case "1" -> off().words();
            default -> counted.words(bound);
        };
    }

    @Override
    public String toString() {
        return "deduct " + off() + " for every " + counted.exactly(step) + " late beyond " + counted.exactly(bound);
    }
}
