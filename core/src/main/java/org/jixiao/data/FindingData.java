package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a reviewer would object to or want to know.
 *
 * <p>{@code NOTE_MISSING}, {@code error}, at {@code 产出指标/数量指标/总带宽}: 目标 ≥100个，实际 80个，有偏差而没有原因分析及改进措施.
 *
 * @param code stable, of {@link org.jixiao.finding.FindingCode}: {@code NOTE_MISSING}
 * @param label what it is called: {@code 缺少偏差说明}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param severityLabel the same in words: {@code 错误}
 * @param where the path in one text, 预算执行率, a row of the funds, or the project
 * @param path the names of the three levels: {@code 产出指标}, {@code 数量指标}, {@code 总带宽}; {@code 预算执行率} alone for that item;
 *     empty for the form as a whole
 * @param row the place of the row among the indicators of the form, counted from 0: {@code 2}; null for 预算执行率 and for the
 *     form as a whole
 * @param key the caller's own key of the row; null where it has none
 * @param column the heading of the column a person looks at first: {@code 偏差原因分析及改进措施}; null in a scorecard, and where the
 *     finding speaks of the whole row
 * @param cell what is printed in that cell; null where it is empty or no column is named
 * @param message the finding in a sentence, with its figures
 */
public record FindingData(
        String code,
        String label,
        String severity,
        String severityLabel,
        String where,
        List<String> path,
        @Nullable String row,
        @Nullable String key,
        @Nullable String column,
        @Nullable String cell,
        String message)
        implements Serializable {
    /**
     * Copies lists, and refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public FindingData {
        given(code, "code");
        given(label, "label");
        given(severity, "severity");
        given(severityLabel, "severityLabel");
        given(where, "where");
        path = list(path, "path");
        given(message, "message");
    }
}
