package org.jixiao.scoring;

import java.util.Optional;
import org.jixiao.form.RatingScale;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * Words: what they say of the target is rated as 达成, 部分达成 or 未达成; where they cannot be judged, an award between 0 and
 * W is taken, and without one the points stay open.
 */
record ProseAttainment(OwnScales own) implements StockStrategy<ProseInput> {
    private static final Interval ANY = Interval.closed(Fraction.ZERO, Fraction.ONE);

    @Override
    public Score score(ProseInput in) {
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
        return own.isEmpty() ? "strategy.attainment" : "strategy.attainment_on";
    }

    @Override
    public Object parameter(String name) {
        return own;
    }
}
