package org.jixiao.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.notation.NumberNotation;
import org.jspecify.annotations.Nullable;

/** Figures of cells that can be empty. */
final class Cells {
    /** What stands for an empty cell. */
    static final String EMPTY = "（空）";

    private Cells() {}

    /** The plain number of a cell; empty where the cell is empty or holds none. */
    static Optional<BigDecimal> plain(@Nullable String cell) {
        return Optional.ofNullable(cell).flatMap(NumberNotation::plain);
    }

    /** The cell as a finding quotes it. */
    static String shown(@Nullable String cell) {
        return cell == null ? EMPTY : cell;
    }

    /** Whether the cell holds something that is no plain number. */
    static boolean isUnreadable(@Nullable String cell) {
        return cell != null && plain(cell).isEmpty();
    }
}
