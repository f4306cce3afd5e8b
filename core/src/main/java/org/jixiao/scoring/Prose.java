package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;

import java.util.List;
import java.util.Optional;
import org.jixiao.form.RatingScale;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * Words, rated as 达成, 部分达成 or 未达成 by how far they attain the target; where they cannot be judged,
 * an award between 0 and
 * W is taken, and without one the points stay open.
 */
record Prose(OwnScales own) implements StockStrategy<ProseInput> {
    private static final Interval ANY = Interval.closed(Fraction.ZERO, Fraction.ONE);

    @Override
    public Score score(ProseInput in) {
        given(in, "input");
        Optional<Attainment> attainment = in.attainment();
        if (in.award().isPresent()) {
            Interval band = attainment.map(this::band).orElse(ANY);
            return new AwardBand(in, band, in.step()).score(in, in.award().get());
        }
        if (attainment.isEmpty()) {
            return Score.open(in, StockReason.NOT_ASSESSABLE);
        }
        Attainment reached = attainment.get();
        if (reached == Attainment.ATTAINED) {
            return Score.full(
                    in, StockReason.ATTAINED, RatingScale.ATTAINMENT.top().name());
        }
        Interval band = band(reached);
        Fraction least = band.low().orElseThrow();
        return Score.of(in.weight().times(least), in, StockReason.ATTAINED_LESS, reached, band, least);
    }

    private Interval band(Attainment reached) {
        return own.band(RatingScale.ATTAINMENT, reached.level());
    }

    @Override
    public String code() {
        return own.isEmpty() ? "strategy.prose" : "strategy.prose_on";
    }

    @Override
    public String word() {
        return own.isEmpty() ? "prose" : "proseOn";
    }

    @Override
    public Optional<List<Term>> parts() {
        return Optional.of(own.terms());
    }

    @Override
    public Object parameter(String name) {
        return own;
    }
}
