package org.jixiao.examples.formreview.corrections;

import java.util.List;
import org.jixiao.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * A cell that has to be corrected.
 *
 * @param row its place among the indicators of the form, counted from 0; null for what stands beside them
 * @param key the caller's own key of the row; null where it has none
 * @param where the path of the row, 预算执行率, 总分, a row of the funds, or the form as a whole
 * @param column the heading of the cell as the form prints it: {@code 得分}
 * @param printed what stands there; null where the cell is empty
 * @param ours what should stand there; null where the unit alone can tell, as with a note that is missing
 * @param clause where that comes from
 * @param sentence all of it in words, ready to be sent
 * @param findings the findings behind it; none where a score differs and nothing else is wrong with it
 */
public record Correction(
        @Nullable Integer row,
        @Nullable String key,
        String where,
        String column,
        @Nullable String printed,
        @Nullable String ours,
        String clause,
        String sentence,
        List<FindingCode> findings) {
    /** Copies the list. */
    public Correction {
        findings = List.copyOf(findings);
    }
}
