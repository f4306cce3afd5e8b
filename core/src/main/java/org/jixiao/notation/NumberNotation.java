package org.jixiao.notation;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads the cells that hold a figure and nothing else: weights, scores, rates. */
public final class NumberNotation {
    /** More characters than any weight, score or rate has. */
    private static final int LONGEST = 40;

    private NumberNotation() {}

    /** A plain decimal, with the decimals it was published with: 9.99, 10, 100. */
    public static Optional<BigDecimal> plain(String cell) {
        String text = CellText.of(cell).text();
        boolean decimal = !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().filter(c -> c == '.').count() <= 1
                && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'))
                && CellText.isDigit(text.charAt(0))
                && CellText.isDigit(text.charAt(text.length() - 1));
        return decimal ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** A percentage, with the decimals it was published with; a bare number counts as one: 99.97%, 100. */
    public static Optional<BigDecimal> percent(String cell) {
        String text = CellText.of(cell).text();
        return plain(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    }
}
