package org.jixiao.notation.internal;

import java.io.Serializable;
import org.jixiao.internal.Wording;
import org.jspecify.annotations.Nullable;

/** How cells are quoted. */
public final class Cells {
    /** What stands for an empty cell. */
    public static final String EMPTY = "（空）";

    private Cells() {}

    /** The cell as a sentence of either language quotes it. */
    public static Serializable quoted(@Nullable String cell) {
        return cell == null ? Wording.of("met.empty_cell") : cell;
    }

    /** The cell as a text. */
    public static String shown(@Nullable String cell) {
        return cell == null ? EMPTY : cell;
    }
}
