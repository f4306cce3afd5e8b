package org.jixiao.examples.formreview;

import java.util.Optional;
import org.jixiao.notation.NumberNotation;

/** Cells without which a form can still be reviewed, but not as a whole: says what they should have held. */
final class CellRefusal {
    private static final String MINUS_SIGNS = "-－−﹣–";

    private CellRefusal() {}

    /** A weight is a plain number. */
    static Optional<String> ofWeight(String field, String text) {
        boolean refused = field.equals("weight")
                && !text.isBlank()
                && NumberNotation.plain(text).isEmpty();
        return refused ? Optional.of("a weight such as 10") : Optional.empty();
    }

    /** An amount is not below 0; words (无) are a finding of the review. */
    static Optional<String> ofAmount(String field, String text) {
        String cell = text.strip();
        boolean refused = cell.length() > 1
                && MINUS_SIGNS.indexOf(cell.charAt(0)) >= 0
                && Character.isDigit(cell.substring(1).strip().codePointAt(0));
        return refused ? Optional.of("an amount not below 0 for \"" + field + "\"") : Optional.empty();
    }
}
