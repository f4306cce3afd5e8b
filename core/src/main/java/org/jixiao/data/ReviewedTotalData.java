package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * 总分 as it was published, beside ours.
 *
 * <p>Of 100 points the rules decide 49.50 and leave 30 open, for which 28 were published: accepted 77.50.
 *
 * @param weight all weights, execution included: {@code 100}
 * @param score what the rules decide: {@code 49.50}
 * @param accepted the same with the published awards where the rules cannot decide: {@code 77.50}
 * @param open the points that the rules cannot decide: {@code 30}
 * @param highest the total where open points earn all: {@code 79.50}; the least is {@code score}
 * @param published as printed: {@code 97.5}
 * @param verdict {@code MATCH}, {@code ROUNDING}, {@code DIFFERS} or {@code NOT_ASSESSABLE}; null where no total was
 *     published
 * @param verdictLabel the same in words: {@code 不一致}
 */
public record ReviewedTotalData(
        String weight,
        String score,
        String accepted,
        String open,
        String highest,
        @Nullable String published,
        @Nullable String verdict,
        @Nullable String verdictLabel)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public ReviewedTotalData {
        given(weight, "weight");
        given(score, "score");
        given(accepted, "accepted");
        given(open, "open");
        given(highest, "highest");
    }
}
