package org.jixiao.review;

import org.jspecify.annotations.Nullable;

/** How findings quote cells. */
final class Cells {
    /** What stands for an empty cell. */
    static final String EMPTY = "（空）";

    private Cells() {}

    /** The cell as a finding quotes it. */
    static String shown(@Nullable String cell) {
        return cell == null ? EMPTY : cell;
    }
}
