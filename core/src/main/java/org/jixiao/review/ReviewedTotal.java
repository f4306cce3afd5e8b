package org.jixiao.review;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.internal.ReadBack;

/** The published total beside the recomputed one. */
@Value.Immutable
public abstract class ReviewedTotal implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    ReviewedTotal() {}

    static ReviewedTotal of(
            Optional<String> published, BigDecimal score, BigDecimal accepted, BigDecimal open, Verdict verdict) {
        return ImmutableReviewedTotal.make(published, score, accepted, open, verdict);
    }

    /** 总分 as printed. */
    public abstract Optional<String> published();

    /** What the rules decide: the total that counts. */
    public abstract BigDecimal score();

    /** What the rules decide and, where they cannot, the published awards, each between 0 and its weight. */
    public abstract BigDecimal accepted();

    /** Points that could not be assessed. */
    public abstract BigDecimal open();

    /** How the two compare. */
    public abstract Verdict verdict();

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(published(), score(), accepted(), open(), verdict()));
    }
}
