package org.jixiao.review;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.notation.IndicatorCells;

/** One row of a published form. */
@Value.Immutable
public abstract class PublishedIndicator implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    PublishedIndicator() {}

    public static PublishedIndicator of(IndicatorCells cells, PublishedScore score, Optional<String> reason) {
        return ImmutablePublishedIndicator.make(cells, score, reason);
    }

    /** What was to be reached and what was. */
    public abstract IndicatorCells cells();

    /** 分值 and 得分. */
    public abstract PublishedScore score();

    /** 偏差原因分析及改进措施. */
    public abstract Optional<String> reason();
}
