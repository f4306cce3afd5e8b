package org.jixiao.notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.form.Nature;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/** Finds the numbers of a cell, with their units and bounds, from left to right. */
final class NumberScanner {
    /** No unit is written with more characters. */
    private static final int LONGEST_UNIT = 6;

    /** A number of more digits is no quantity of a form. */
    private static final int MOST_DIGITS = 30;

    private static final String ROUGHLY = "余多";

    private final CellText cell;
    private final String text;
    private final List<NumberInText> found = new ArrayList<>();
    private boolean unreadable;
    private int met;

    private NumberScanner(CellText cell) {
        this.cell = cell;
        this.text = cell.text();
    }

    /** The number of a cell in which no other stands, not even a year, an ordinal or one that touches a cut. */
    static Optional<NumberInText> only(CellText cell) {
        NumberScanner scanner = new NumberScanner(cell);
        scanner.run();
        return scanner.met == 1 && !scanner.unreadable ? scanner.found.stream().findFirst() : Optional.empty();
    }

    /** All numbers but years (2024年), ordinals (第3) and numbers that touch a cut; empty if one is too long to be one. */
    static Optional<List<NumberInText>> scan(CellText cell) {
        NumberScanner scanner = new NumberScanner(cell);
        scanner.run();
        return scanner.unreadable ? Optional.empty() : Optional.of(scanner.found);
    }

    private void run() {
        int at = 0;
        while (at < text.length() && !unreadable) {
            at = CellText.isDigit(text.charAt(at)) ? number(at) : at + 1;
        }
    }

    /** Takes the number that begins at {@code start} and says where to go on. */
    private int number(int start) {
        met++;
        int end = digits(start);
        if (end + 1 < text.length() && text.charAt(end) == '.' && CellText.isDigit(text.charAt(end + 1))) {
            end = digits(end + 1);
        }
        if (end - start > MOST_DIGITS) {
            unreadable = true;
            return end;
        }
        int unitStart = end < text.length() && ROUGHLY.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        Unit unit = unitAt(unitStart);
        int unitEnd = unit.isNone() ? end : unitStart + unit.symbol().length();
        boolean touchesCut = cell.isCut() && unitEnd == text.length();
        if (!touchesCut && !isYear(start, end, unit) && !isOrdinal(start)) {
            boolean negative = isNegative(start);
            BigDecimal value = new BigDecimal(text.substring(start, end));
            int signStart = negative ? start - 1 : start;
            Optional<Nature> bound = Bound.before(text, signStart).or(() -> Bound.behind(text, unitEnd));
            found.add(new NumberInText(Fraction.of(negative ? value.negate() : value), unit, signStart, bound));
        }
        return unitEnd;
    }

    private int digits(int start) {
        int at = start;
        while (at < text.length() && CellText.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Unit unitAt(int start) {
        for (int end = Math.min(text.length(), start + LONGEST_UNIT); end > start; end--) {
            String symbol = text.substring(start, end);
            if (Unit.isKnown(symbol)) {
                return Unit.of(symbol);
            }
        }
        return Unit.NONE;
    }

    /** 2024年, 2022.10: no quantity but a year. */
    private boolean isYear(int start, int end, Unit unit) {
        return end - start == 4
                && unit.symbol().equals("年")
                && (text.startsWith("19", start) || text.startsWith("20", start));
    }

    private boolean isOrdinal(int start) {
        return start > 0 && text.charAt(start - 1) == '第';
    }

    /** A minus counts as a sign where nothing or a bound stands before it; elsewhere it joins two numbers. */
    private boolean isNegative(int start) {
        return start > 0
                && text.charAt(start - 1) == '-'
                && (start == 1 || Bound.before(text, start - 1).isPresent());
    }
}
