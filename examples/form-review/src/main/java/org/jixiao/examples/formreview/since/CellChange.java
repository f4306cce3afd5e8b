package org.jixiao.examples.formreview.since;

import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something else than before.
 *
 * @param row its place among the indicators of the later form, counted from 0; null for what stands beside them
 * @param where the path of the row on the later form, 预算执行率 or 总分
 * @param column the heading of the cell
 * @param before what stood there; null where the cell was empty
 * @param now what stands there; null where the cell is empty
 */
public record CellChange(
        @Nullable Integer row,
        String where,
        String column,
        @Nullable String before,
        @Nullable String now) {}
