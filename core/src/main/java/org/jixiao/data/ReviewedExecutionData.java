package org.jixiao.data;

import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 预算执行率 as it was published, beside our score.
 *
 * <p>A rate of 0.95, ours 9.50, published 9.5: MATCH.
 *
 * @param initial 年初预算数 of the total as printed: {@code 80}; null where the cell is empty
 * @param adjusted 全年预算数 of the total as printed; null where the cell is empty
 * @param executed 全年执行数 of the total as printed; null where the cell is empty
 * @param publishedRate 执行率 as printed: {@code 95%}; null where the cell is empty
 * @param rate executed ÷ budget as a share of 1, cut after eight decimals: {@code 0.95}; null where there is none
 * @param exact our score before rounding, after eight decimals cut with an ellipsis: {@code 9.99712640…}; null where the
 *     points stay open
 * @param fraction the same without a cut, in lowest terms: {@code 20/3}
 * @param score our score, rounded once: {@code 9.99}; null where the points stay open
 * @param published 得分 as printed; null where the cell is empty
 * @param verdict {@code MATCH}, {@code ROUNDING}, {@code DIFFERS} or {@code NOT_ASSESSABLE}; null where no score was
 *     published
 * @param verdictLabel the same in words: {@code 一致}
 * @param rounding how the published score was rounded, where that is the verdict: {@code HALF_UP}
 * @param cause why the points stay open, of {@link org.jixiao.finding.OpenCause}: {@code WORDS}; null where they do not
 * @param causeLabel the same in words
 * @param met whether the target was met; null where that cannot be told
 * @param explanation formula, figures, rounding and source of our score, in several lines; null where the weight cannot be
 *     read
 * @param findings the codes of the findings; in full they stand in the review
 */
public record ReviewedExecutionData(
        @Nullable String initial,
        @Nullable String adjusted,
        @Nullable String executed,
        @Nullable String publishedRate,
        @Nullable String rate,
        @Nullable String exact,
        @Nullable String fraction,
        @Nullable String score,
        @Nullable String published,
        @Nullable String verdict,
        @Nullable String verdictLabel,
        @Nullable String rounding,
        @Nullable String cause,
        @Nullable String causeLabel,
        @Nullable Boolean met,
        @Nullable String explanation,
        List<String> findings)
        implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public ReviewedExecutionData {
        findings = list(findings, "findings");
    }
}
