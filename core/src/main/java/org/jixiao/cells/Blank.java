package org.jixiao.cells;

import org.jspecify.annotations.Nullable;

/** What counts as an empty cell. */
final class Blank {
    private Blank() {}

    /** The cell as it is; null where nothing but spaces stands in it. */
    static @Nullable String toNull(@Nullable String cell) {
        return cell == null || cell.isBlank() ? null : cell;
    }
}
