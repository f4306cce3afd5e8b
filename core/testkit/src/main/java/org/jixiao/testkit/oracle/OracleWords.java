package org.jixiao.testkit.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.testkit.oracle.OracleScales.Band;

/** core/docs 4: ratings, words and the evaluator's award. */
final class OracleWords {
    private OracleWords() {}

    static Ratio rating(
            OracleScales scales,
            RatingTarget target,
            RatingActual actual,
            Ratio w,
            Optional<BigDecimal> award,
            int scale) {
        String scaleName = target.scale().name();
        int reached = scales.rank(scaleName, actual.level().name());
        boolean metLeast = target.leastLevel()
                .map(least -> reached <= scales.rank(scaleName, least.name()))
                .orElse(false);
        Band band = metLeast
                ? scales.judged(Band.ATTAINED)
                : scales.band(scaleName, actual.level().name());
        boolean best = target.leastLevel().isPresent() ? metLeast : reached == 0;
        return award.map(points -> awarded(points, band, w, scale)).orElseGet(() -> best ? w : share(band.low(), w));
    }

    /** Empty where the points stay open. */
    static Optional<Ratio> prose(Optional<Band> said, Ratio w, Optional<BigDecimal> award, int scale) {
        if (award.isPresent()) {
            return Optional.of(awarded(award.get(), said.orElse(Band.ANY), w, scale));
        }
        return said.map(band -> band.includesHigh() ? w : share(band.low(), w));
    }

    static Ratio awarded(BigDecimal award, Band band, Ratio w, int scale) {
        Ratio low = share(band.low(), w);
        Ratio high = share(band.high(), w);
        return Ratio.of(award)
                .least(band.includesHigh() ? high : largestBelow(high, scale).most(low))
                .most(low);
    }

    /** The largest value with so many decimals below an edge. */
    private static Ratio largestBelow(Ratio edge, int scale) {
        Ratio step = Ratio.step(scale);
        Ratio steps = new Ratio(edge.over(step).floor(), BigInteger.ONE);
        Ratio at = steps.times(step);
        return at.equals(edge) ? at.minus(step) : at;
    }

    private static Ratio share(long percent, Ratio w) {
        return w.times(Ratio.of(percent, 100));
    }
}
