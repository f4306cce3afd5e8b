package org.jixiao.review;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.cells.Column;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.OpenCause;
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
            Optional<RowCells> cells,
            Optional<String> published,
            Optional<BigDecimal> publishedPoints,
            Optional<ItemScore> recomputed,
            Compared compared,
            List<Finding> findings) {
        return ImmutableReviewedScore.make(
                where,
                cells,
                published,
                publishedPoints,
                recomputed,
                compared.verdict(),
                Optional.ofNullable(compared.rounding()),
                Optional.ofNullable(compared.cause()),
                Optional.ofNullable(compared.met()),
                compared.otherColumns(),
                findings);
    }

    /** The path of the indicator, or 预算执行率. */
    public abstract String where();

    /** The row as printed; empty for 预算执行率. */
    public abstract Optional<RowCells> cells();

    /** 得分 as printed. */
    public abstract Optional<String> published();

    /** 得分 as a number; empty where the cell is empty or holds none. */
    public abstract Optional<BigDecimal> publishedPoints();

    /** Our score with its derivation; empty where the weight cannot be read. */
    public abstract Optional<ItemScore> recomputed();

    /** How the two compare. */
    public abstract Verdict verdict();

    /** How the published score was rounded, where the verdict is {@link Verdict#ROUNDING}. */
    public abstract Optional<RoundingMode> rounding();

    /** Why the points stay open, where they do. */
    public abstract Optional<OpenCause> cause();

    /** Whether the target was met; empty where that cannot be told. */
    public abstract Optional<Boolean> met();

    /** The verdicts on 复核得分 and 财政得分, where the form prints them. */
    public abstract Map<Column, Verdict> otherColumns();

    /** The findings of this item: of its score, its cells and its publication. */
    public abstract List<Finding> findings();

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> ImmutableReviewedScore.make(
                where(),
                cells(),
                published(),
                publishedPoints(),
                recomputed(),
                verdict(),
                rounding(),
                cause(),
                met(),
                otherColumns(),
                findings()));
    }
}
