package org.jixiao.examples.formreview.since;

import org.jspecify.annotations.Nullable;

/**
 * A printed score that is or was another than ours, and what became of it.
 *
 * @param standing corrected, not corrected, new, or of a row that is gone
 * @param row its place among the indicators of the later form, counted from 0; null for 预算执行率, and where the row is gone
 * @param where the path of the row, or 预算执行率
 * @param before what was printed; null where the cell was empty, and where the row is new
 * @param now what is printed; null where the cell is empty, and where the row is gone
 * @param ours our score on the later form, on the earlier one where the row is gone; null where the points are open
 */
public record ScoreChange(
        Standing standing,
        @Nullable Integer row,
        String where,
        @Nullable String before,
        @Nullable String now,
        @Nullable String ours) {}
