package org.jixiao.notation;

import static org.jixiao.value.internal.Checks.given;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.jixiao.notation.internal.CellText;
import org.jixiao.value.MoneyUnit;

/** Reads the cells that hold a figure and nothing else: weights, scores, rates, years. */
public final class NumberNotation {
    /** More characters than any weight, score or rate has. */
    private static final int LONGEST = 40;

    private NumberNotation() {}

    /** A plain decimal, with the decimals it was published with: 9.99, 10, 10分, −5. */
    public static Optional<BigDecimal> plain(String cell) {
        String text = CellText.of(given(cell, "cell")).text();
        String number =
                text.endsWith("分") ? text.substring(0, text.length() - 1).strip() : text;
        return isDecimal(number, number.startsWith("-") ? 1 : 0)
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }

    /** Whether digits stand from {@code start} on, with at most one point between them. */
    private static boolean isDecimal(String text, int start) {
        int points = 0;
        for (int at = start; at < text.length(); at++) {
            boolean inside = at > start && at < text.length() - 1;
            if (inside && text.charAt(at) == '.') {
                points++;
            } else if (!CellText.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return points <= 1 && text.length() > start && text.length() - start <= LONGEST;
    }

    /** A percentage, with the decimals it was published with; a bare number counts as one: 99.97%, 100. */
    public static Optional<BigDecimal> percent(String cell) {
        String text = CellText.of(given(cell, "cell")).text();
        return plain(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
    }

    /** Whether the cell is written as a percentage: 10%. */
    public static boolean isPercentage(String cell) {
        return CellText.of(given(cell, "cell")).text().endsWith("%");
    }

    /** Whether the cell says nothing: it is blank, or holds /, — or 无. */
    public static boolean saysNothing(String cell) {
        // most cells begin with a digit, and none of those says nothing
        boolean figure = !given(cell, "cell").isEmpty() && CellText.isDigit(cell.charAt(0));
        return !figure && CellText.of(cell).saysNothing();
    }

    /** Whether the cell is blank or struck out by / or —; 无 is a word, which answers a target. */
    public static boolean isLeftOut(String cell) {
        return saysNothing(cell) && CellText.of(cell).isLeftOut();
    }

    /** Whether two cells hold the same text, width, spaces and signs aside. */
    public static boolean isSame(String cell, String other) {
        return CellText.of(given(cell, "cell"))
                .text()
                .equals(CellText.of(given(other, "other")).text());
    }

    /** The name of an indicator without a leading 指标1：; empty for a row that a template left blank (指标2：, ……). */
    public static String name(String cell) {
        String name = CellText.name(given(cell, "cell"));
        return name.chars().allMatch(c -> "….·。-/".indexOf(c) >= 0)
                        && !CellText.of(cell).saysNothing()
                ? ""
                : name;
    }

    /** A year of four digits: 2024, 2024年, 2024年度. */
    public static Optional<Year> year(String cell) {
        String text = CellText.of(given(cell, "cell")).text();
        boolean year = text.matches("[0-9]{4}(年度?)?");
        return year ? Optional.of(Year.of(Integer.parseInt(text.substring(0, 4)))) : Optional.empty();
    }

    /** The unit a form states its money in: 元, 万元 or 亿元. */
    public static Optional<MoneyUnit> moneyUnit(String cell) {
        String symbol = CellText.of(given(cell, "cell")).text();
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.symbol().equals(symbol)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
