package org.jixiao.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.notation.NumberNotation;

/** Figures of optional cells. */
final class Cells {
    /** What stands for an empty cell. */
    static final String EMPTY = "（空）";

    private Cells() {}

    /** The plain number of a cell; empty where the cell is empty or holds none. */
    static Optional<BigDecimal> plain(Optional<String> cell) {
        return cell.flatMap(NumberNotation::plain);
    }

    /** The cell as a finding quotes it. */
    static String shown(Optional<String> cell) {
        return cell.filter(text -> !text.isBlank()).orElse(EMPTY);
    }

    /** Whether the cell says something that is no plain number. */
    static boolean isUnreadable(Optional<String> cell) {
        return cell.filter(text -> !text.isBlank()).isPresent() && plain(cell).isEmpty();
    }
}
