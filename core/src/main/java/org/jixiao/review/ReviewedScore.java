package org.jixiao.review;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.finding.Finding;
import org.jixiao.internal.ReadBack;
import org.jixiao.scorecard.ItemScore;

/** One published score beside the recomputed one. */
@Value.Immutable
public abstract class ReviewedScore implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    ReviewedScore() {}

    static ReviewedScore of(
            String where,
            Optional<String> published,
            Optional<BigDecimal> publishedPoints,
            Optional<ItemScore> recomputed,
            Verdict verdict,
            List<Finding> findings) {
        return ImmutableReviewedScore.make(where, published, publishedPoints, recomputed, verdict, findings);
    }

    /** The path of the indicator, or 预算执行率. */
    public abstract String where();

    /** 得分 as printed. */
    public abstract Optional<String> published();

    /** 得分 as a number; empty where the cell is empty or holds none. */
    public abstract Optional<BigDecimal> publishedPoints();

    /** Our score with its derivation; empty where the row has no weight to score against. */
    public abstract Optional<ItemScore> recomputed();

    /** How the two compare. */
    public abstract Verdict verdict();

    /** The findings of this item: of its score, its cells and its publication. */
    public abstract List<Finding> findings();

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(where(), published(), publishedPoints(), recomputed(), verdict(), findings()));
    }
}
