package org.jixiao.notation.internal;

import org.jspecify.annotations.Nullable;

/** How findings quote cells. */
public final class Cells {
    /** What stands for an empty cell. */
    public static final String EMPTY = "（空）";

    private Cells() {}

    /** The cell as a finding quotes it. */
    public static String shown(@Nullable String cell) {
        return cell == null ? EMPTY : cell;
    }
}
