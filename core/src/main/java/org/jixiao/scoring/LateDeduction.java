package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.value.Fraction;

/**
 * So many points off for every full step by which the work overran its planned time, down to 0. Planned time runs from the
 * first day to the last, both counted; where the first day is not known, late work earns nothing. An evaluator's award, as
 * for late work with a good reason, comes first.
 */
record LateDeduction(Fraction points, Fraction step) implements StockStrategy<DeadlineInput> {
    private static final Deadline PLAIN = new Deadline();

    LateDeduction {
        Shares.requirePositive("deduction.points", points);
        Shares.requirePositive("deduction.step", step);
    }

    @Override
    public Score score(DeadlineInput in) {
        given(in, "input");
        Optional<LocalDate> from = in.target().firstDay();
        if (in.isMet() || in.award().isPresent() || from.isEmpty()) {
            return PLAIN.score(in);
        }
        Fraction overrun = Fraction.of(
                ChronoUnit.DAYS.between(in.target().due(), in.done()),
                ChronoUnit.DAYS.between(from.get(), in.target().due()) + 1);
        Fraction steps = overrun.dividedBy(step).floor();
        Fraction left = in.weight().minus(steps.times(points)).max(Fraction.ZERO);
        return Score.of(left, in, StockReason.LATE_BY_STEPS, overrun, steps, points);
    }

    @Override
    public String code() {
        return "strategy.late_deduction";
    }

    @Override
    public String word() {
        return "deductLate";
    }

    @Override
    public Optional<List<Term>> parts() {
        return Optional.of(List.of(
                Term.of("points", Term.of(points.toString())), Term.of("forEvery", Term.of(Shares.percent(step)))));
    }

    @Override
    public Object parameter(String name) {
        return name.equals("0") ? step : points;
    }
}
