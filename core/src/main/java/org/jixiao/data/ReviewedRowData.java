package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a published form, beside our score.
 *
 * <p>目标 不少于3份, 实际 2份, 分值 60: ours 40.00, published 60, DIFFERS.
 *
 * @param key the caller's own key of the row; null where it has none
 * @param name 三级指标 as printed
 * @param level1 一级指标 as printed
 * @param level2 二级指标 as printed
 * @param target 年度指标值 as printed; null where the cell is empty
 * @param actual 实际完成值 as printed; null where the cell is empty
 * @param weight 分值 as printed; null where the cell is empty
 * @param strategy {@code positive}, {@code reverse}, {@code rating}, {@code attainment}, {@code deadline} or {@code open}
 * @param strategyLabel the same in words: {@code 正向指标}
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
 * @param reviewed 复核得分; null where it is not printed
 * @param finance 财政得分; null where it is not printed
 * @param explanation formula, figures, rounding and source of our score, in several lines; null where the weight cannot be
 *     read
 * @param findings the codes of the findings; in full they stand in the review
 */
public record ReviewedRowData(
        @Nullable String key,
        String name,
        String level1,
        String level2,
        @Nullable String target,
        @Nullable String actual,
        @Nullable String weight,
        String strategy,
        String strategyLabel,
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
        @Nullable OtherScoreData reviewed,
        @Nullable OtherScoreData finance,
        @Nullable String explanation,
        List<String> findings)
        implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public ReviewedRowData {
        given(name, "name");
        given(level1, "level1");
        given(level2, "level2");
        given(strategy, "strategy");
        given(strategyLabel, "strategyLabel");
        findings = list(findings, "findings");
    }
}
