package org.jixiao.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** How a published score compares with the recomputed one (core/docs, reading 9.2). */
public enum Verdict {
    /** The published score is ours; for an awarded one: it lies in the band of its level. */
    MATCH,
    /** Not ours, but our exact score, rounded at the published decimals in some mode, gives it. */
    ROUNDING,
    /** Neither. */
    DIFFERS,
    /** There is nothing to compare: nothing could be assessed, or nothing was published. */
    NOT_ASSESSABLE;

    /** Compares a published figure with ours and with what ours was before rounding. */
    static Verdict of(Optional<BigDecimal> published, Optional<BigDecimal> ours, Optional<Fraction> exact) {
        if (published.isEmpty() || ours.isEmpty() || exact.isEmpty()) {
            return NOT_ASSESSABLE;
        }
        if (published.get().compareTo(ours.get()) == 0) {
            return MATCH;
        }
        return isSomeRounding(published.get(), exact.get()) ? ROUNDING : DIFFERS;
    }

    /** Whether some mode of rounding at the decimals of {@code published} leads from {@code exact} to it. */
    static boolean isSomeRounding(BigDecimal published, Fraction exact) {
        int scale = Math.max(published.scale(), 0);
        return scale <= Rounding.MAX_SCALE
                && Fraction.of(published)
                        .minus(exact)
                        .abs()
                        .isLessThan(Fraction.of(BigDecimal.ONE.movePointLeft(scale)));
    }
}
