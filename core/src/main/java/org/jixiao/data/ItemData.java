package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of one item of a form: 预算执行率 or an indicator.
 *
 * <p>An indicator of 10 points with the target ≤100 and the actual 150 has the {@code exact} score 6.66666666…, the {@code
 * fraction} 20/3, the {@code score} 6.67 and 3.33 points {@code lost}.
 *
 * @param row the place of the row among the indicators of the form, counted from 0: {@code 2}; null for 预算执行率
 * @param key the caller's own key of the row; null where it has none
 * @param path the names of the three levels: {@code 产出指标}, {@code 数量指标}, {@code 总带宽}; {@code 预算执行率} alone for that item
 * @param strategy by which kind of rule it was scored: {@code positive}, {@code reverse}, {@code rating}, {@code
 *     attainment}, {@code deadline} or {@code execution}; {@code open} where nothing could be assessed
 * @param strategyLabel the same in words: {@code 正向指标}
 * @param target 年度指标值 as a form would write it: {@code ≥24人/年}; of 预算执行率 the budget, {@code 246.768万元}, null where there is
 *     none
 * @param actual 实际完成值 likewise: {@code 24人/年}; of 预算执行率 what was executed, null where that is not stated
 * @param weight 分值 in points, 0 or more: {@code 10}; all weights of a card have as many decimals
 * @param exact the score before rounding, from 0 to the weight, after eight decimals cut with an ellipsis: {@code
 *     6.66666666…}; null where nothing could be assessed
 * @param fraction the same without a cut, in lowest terms: {@code 20/3}
 * @param score 得分, rounded once, from 0 to the weight, with the decimals of the card: {@code 6.67}; null where nothing could
 *     be assessed
 * @param lost weight − score, 0 where nothing could be assessed: {@code 3.33}
 * @param open the weight where nothing could be assessed, else 0
 * @param rule the rule that gave the score; null where there was nothing to apply it to
 * @param explanation formula, figures, rounding and source, in several lines
 * @param findings the codes of the findings of this item; in full they stand in the card
 */
public record ItemData(
        @Nullable String row,
        @Nullable String key,
        List<String> path,
        String strategy,
        String strategyLabel,
        @Nullable String target,
        @Nullable String actual,
        String weight,
        @Nullable String exact,
        @Nullable String fraction,
        @Nullable String score,
        String lost,
        String open,
        @Nullable RuleData rule,
        String explanation,
        List<String> findings)
        implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public ItemData {
        path = list(path, "path");
        given(strategy, "strategy");
        given(strategyLabel, "strategyLabel");
        given(weight, "weight");
        given(lost, "lost");
        given(open, "open");
        given(explanation, "explanation");
        findings = list(findings, "findings");
    }
}
