package org.jixiao.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.notation.NumberNotation;

/** Figures of optional cells. */
final class Cells {
    private Cells() {}

    /** The plain number of a cell; empty where the cell is empty or holds none. */
    static Optional<BigDecimal> plain(Optional<String> cell) {
        return cell.flatMap(NumberNotation::plain);
    }

    /** Whether the cell says something that is no plain number. */
    static boolean isUnreadable(Optional<String> cell) {
        return cell.filter(text -> !text.isBlank()).isPresent() && plain(cell).isEmpty();
    }
}
