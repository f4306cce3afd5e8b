package org.jixiao.notation;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads dates as forms write them (core/docs, reading 11.6): 2023年12月31日, 2022.12.31, 2023年11月前, 12月底前, 2023年底.
 *
 * <p>A month stands for its last day, a year alone for its last day, 当年 or no year for the form's year.
 */
final class DateText {
    private static final ImmutableList<String> OPENINGS = ImmutableList.of("当年", "本年", "于", "在", "≤");
    private static final ImmutableList<String> CLOSINGS = ImmutableList.of(
            "之前完成", "以前完成", "前完成", "底完成", "内完成", "完成", "底之前", "底以前", "底前", "之前", "以前", "末", "底", "前", "内");

    private final String text;
    private final Year formYear;
    private int at;

    private DateText(String text, Year formYear) {
        this.text = text;
        this.formYear = formYear;
    }

    /** The day that the whole of {@code text} stands for. */
    static Optional<LocalDate> read(String text, Year formYear) {
        String date = without(text);
        try {
            return new DateText(date, formYear).read();
        } catch (DateTimeException e) {
            return Optional.empty(); // 2022年13月: no date, whatever else it may be
        }
    }

    /** The last day of a period 2021.7.14-2022.7.14, 2022.5-2023.4. */
    static Optional<LocalDate> readPeriod(String text, Year formYear) {
        int dash = Math.max(text.indexOf('-'), Math.max(text.indexOf('至'), text.indexOf('~')));
        boolean yearFirst = dash >= 6 && read(text.substring(0, dash), formYear).isPresent();
        return yearFirst && text.startsWith("20") ? read(text.substring(dash + 1), formYear) : Optional.empty();
    }

    private static String without(String text) {
        String rest = text;
        for (String opening : OPENINGS) {
            if (rest.startsWith(opening)) {
                rest = rest.substring(opening.length());
            }
        }
        for (String closing : CLOSINGS) {
            if (rest.endsWith(closing)) {
                return rest.substring(0, rest.length() - closing.length());
            }
        }
        return rest;
    }

    private Optional<LocalDate> read() {
        int first = number();
        if (first < 0) {
            return Optional.empty();
        }
        if (at == 4) {
            return ofYear(Year.of(first));
        }
        return at > 0 && at <= 2 && take('月') ? ofMonth(formYear, first) : Optional.empty();
    }

    private Optional<LocalDate> ofYear(Year year) {
        if (year.getValue() < 1900 || year.getValue() > 2199) {
            return Optional.empty();
        }
        if (take('年')) {
            if (isAtEnd()) {
                return Optional.of(year.atMonth(12).atEndOfMonth());
            }
            int month = number();
            return month > 0 && take('月') ? ofMonth(year, month) : Optional.empty();
        }
        if (isAtEnd()) {
            return Optional.empty(); // 2000 alone is a number
        }
        char separator = text.charAt(at);
        if ("./-".indexOf(separator) < 0) {
            return Optional.empty();
        }
        at++;
        int month = number();
        if (month <= 0 || isAtEnd()) {
            return month > 0 ? lastDay(year, month) : Optional.empty();
        }
        int day = take(separator) ? number() : -1;
        take('日');
        return day > 0 && isAtEnd() ? Optional.of(year.atMonth(month).atDay(day)) : Optional.empty();
    }

    /** Behind 月: nothing or a day. */
    private Optional<LocalDate> ofMonth(Year year, int month) {
        take('份');
        if (isAtEnd()) {
            return lastDay(year, month);
        }
        int day = number();
        boolean whole = day > 0 && (take('日') || take('号')) && isAtEnd();
        return whole ? Optional.of(year.atMonth(month).atDay(day)) : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(Year year, int month) {
        return Optional.of(YearMonth.of(year.getValue(), month).atEndOfMonth());
    }

    private int number() {
        int start = at;
        int value = 0;
        while (at < text.length() && CellText.isDigit(text.charAt(at)) && at - start < 5) {
            value = value * 10 + (text.charAt(at) - '0');
            at++;
        }
        return at == start ? -1 : value;
    }

    private boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        if (there) {
            at++;
        }
        return there;
    }

    private boolean isAtEnd() {
        return at == text.length();
    }
}
