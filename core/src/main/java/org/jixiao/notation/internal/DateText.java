package org.jixiao.notation.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as forms write them (core/docs, reading 11.6): 2023年12月31日, 2022.12.31, 20231231, 12月底前, 10月上旬, 四季度前, 上半年,
 * 年底前, 11月底前完成.
 *
 * <p>A month stands for its last day, 上旬 and 中旬 for day 10 and 20, a quarter, 上半年 and a year for their last day; 当年 or no
 * year stands for the form's year. Words of finishing around a date are no part of it.
 */
final class DateText {
    /** No cell that is a date, or a period of two, is longer. */
    private static final int LONGEST = 60;

    private static final String YEAR =
            "(?:(?<year>(?:19|20)[0-9]{2})年?度?[./-]?|(?<this>当年|本年度?|今年|该年)|(?<next>次年|翌年)|(?<last>上年))?";
    private static final String TAIL = "(?:底之前|底以前|底前|末前|之前|以前|前|之内|以内|内|底|末|止)?";

    private static final Pattern MONTH =
            Pattern.compile(YEAR + "(?<month>[0-9]{1,2})月份?(?:(?<day>[0-9]{1,2})[日号]?|(?<part>上旬|中旬|下旬))?" + TAIL);
    private static final Pattern DOTTED = Pattern.compile(
            "(?<year>(?:19|20)[0-9]{2})(?<sep>[./-])(?<month>[0-9]{1,2})(?:\\k<sep>(?<day>[0-9]{1,2}))?日?" + TAIL);
    private static final Pattern EIGHT_DIGITS =
            Pattern.compile("(?<year>(?:19|20)[0-9]{2})(?<month>[01][0-9])(?<day>[0-3][0-9])" + TAIL);
    private static final Pattern QUARTER = Pattern.compile(YEAR + "[第前]?(?<quarter>[1-4])季度" + TAIL);
    private static final Pattern HALF = Pattern.compile(YEAR + "(?<half>上|下)半年" + TAIL);
    private static final Pattern YEAR_END =
            Pattern.compile("(?:(?<year>(?:19|20)[0-9]{2})年?度?|(?:当|本|今|该)?年度?)(?<end>年底|年末|年内|底|末|内)(?:之前|以前|前)?");
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:(?<year>(?:19|20)[0-9]{2})年度?前?|当年|本年度?|今年)");
    /** Before a dash and a month: 1-12月, 2023年1-12月. */
    private static final Pattern FIRST_MONTH = Pattern.compile("(?:(?<year>(?:19|20)[0-9]{2})年)?[0-9]{1,2}");

    private static final Pattern YEAR_AND_DOTTED =
            Pattern.compile("(?<year>(?:19|20)[0-9]{2})年(?<month>[0-9]{1,2})[./](?<day>[0-9]{1,2})日?" + TAIL);
    /** 12.31前: a decimal is nothing that something stands before. */
    private static final Pattern BEFORE_DOTTED =
            Pattern.compile("(?<month>[0-9]{1,2})[./](?<day>[0-9]{1,2})日?(?:之前|以前|前)");
    /** (含), (周四), (验收合格): a bracket without a digit changes no date. */
    private static final Pattern BRACKET = Pattern.compile("\\([^()0-9]*\\)");

    private static final Pattern WITHOUT_YEAR = Pattern.compile("(?<month>[0-9]{1,2})[./](?<day>[0-9]{1,2})" + TAIL);

    /** In a sentence only a date that cannot be anything else: with its year, its day, or a word such as 底前. */
    private static final Pattern IN_SENTENCE = Pattern.compile(
            YEAR + "(?<month>[0-9]{1,2})月份?(?:(?<day>[0-9]{1,2})[日号]|(?<part>上旬|中旬|下旬))?(?<tail>底|末|前|之前|以前)?");

    private static final Pattern MONTH_NUMBER = Pattern.compile("1[0-2]|[1-9]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final String CLAUSE_ENDS = ",;。";

    private static final Pattern OPENING =
            Pattern.compile("(?:完成时间|时间|截至|截止|不晚于|不迟于|不超过|不超|不得晚于|早于|计划|预计|力争|确保|项目|工程|工作|已|均|全部|于|在|到|至|[≤<=:])+");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:,?(?:已|全部|均|按时|按期|如期|正式|全面|基本)*(?:完成|完工|竣工|验收|交付|建成|上线|实现|支付|拨付|到位|开工|签订|报送|提交|结束|投入|兑付|发放|办结|达到|通过)[^0-9]*)");

    private DateText() {}

    /** Whether the text is a number from 1 to 12. */
    static boolean isMonthNumber(String text) {
        return MONTH_NUMBER.matcher(text).matches();
    }

    /** The day that the whole of {@code text} stands for, words of finishing around it aside. */
    static Optional<LocalDate> read(String text, Year formYear) {
        return read(text, formYear, false);
    }

    /** Whether the text is written as a date, of a day that there is not: 2023年2月30日. */
    static boolean isNoDay(String printed, Year formYear) {
        try {
            if (printed.length() <= LONGEST) {
                day(withDigits(printed), 0, formYear, false);
            }
            return false;
        } catch (DateTimeException e) {
            return true;
        }
    }

    /** As {@link #read(String, Year)}, and 11.30 is 30 November: what is meant beside a deadline. */
    static Optional<LocalDate> readBesideDeadline(String text, Year formYear) {
        return read(text, formYear, true);
    }

    private static Optional<LocalDate> read(String printed, Year formYear, boolean besideDeadline) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = withDigits(withoutBrackets(printed));
        Matcher opening = OPENING.matcher(text);
        int start = opening.lookingAt() ? opening.end() : 0;
        try {
            LocalDate day = day(text, start, formYear, besideDeadline);
            // 时间 can also begin the date itself
            return Optional.ofNullable(day == null && start > 0 ? day(text, 0, formYear, besideDeadline) : day);
        } catch (DateTimeException e) {
            return Optional.empty(); // 2022年13月: no date, whatever else it may be
        }
    }

    /** The one date of a sentence of one clause that holds no other number: 2023年10月31日前资金全部拨付到位. */
    static Optional<LocalDate> readInSentence(String printed, Year formYear) {
        String text = withDigits(withoutBrackets(printed));
        Matcher date = IN_SENTENCE.matcher(text);
        if (printed.length() > LONGEST || CLAUSE_ENDS.chars().anyMatch(end -> text.indexOf(end) >= 0) || !date.find()) {
            return Optional.empty();
        }
        boolean certain = date.group("year") != null || date.group("day") != null || date.group("tail") != null;
        String rest = text.substring(0, date.start()) + text.substring(date.end());
        if (!certain || DIGIT.matcher(rest).find()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ofMonth(date, formYear));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the whole of {@code text} is a day of a month, a month of a year or a period, and so no number. */
    static boolean isNoNumber(String text, Year formYear) {
        boolean certain = text.indexOf('月') >= 0 && (text.indexOf('年') >= 0 || text.indexOf('日') >= 0);
        return (certain && read(text, formYear).isPresent())
                || readPeriod(text, formYear).isPresent();
    }

    /** The last day of a period 2021.7.14-2022.7.14, 2022.5-2023.4, 3月-11月, 1-12月. */
    static Optional<LocalDate> readPeriod(String printed, Year formYear) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String text = withDigits(printed);
        for (int dash = 1; dash < text.length() - 1; dash++) {
            if ("-~至到".indexOf(text.charAt(dash)) >= 0) {
                String from = text.substring(0, dash);
                Optional<LocalDate> last = read(text.substring(dash + 1), formYear);
                Matcher first = FIRST_MONTH.matcher(from);
                if (text.endsWith("月") && first.matches()) {
                    Year year = first.group("year") == null ? formYear : Year.parse(first.group("year"));
                    return read(text.substring(dash + 1), year);
                }
                if (last.isPresent() && read(from, formYear).isPresent()) {
                    return last;
                }
            }
        }
        return Optional.empty();
    }

    private static String withoutBrackets(String text) {
        return text.indexOf('(') < 0 ? text : BRACKET.matcher(text).replaceAll("");
    }

    /** 十二月 as 12月, 四季度 as 4季度. */
    private static String withDigits(String text) {
        int end = text.indexOf('月');
        int at = end < 0 ? text.indexOf('季') : end;
        int start = at;
        while (start > 0 && ChineseNumeral.isNumeral(text.charAt(start - 1))) {
            start--;
        }
        int value = start < at ? ChineseNumeral.value(text.substring(start, at)) : 0;
        return value > 0 && value <= 12 ? text.substring(0, start) + value + text.substring(at) : text;
    }

    private static @Nullable LocalDate day(String text, int start, Year formYear, boolean besideDeadline) {
        Matcher date = matcher(MONTH, text, start);
        if (date != null) {
            return ofMonth(date, formYear);
        }
        date = matcher(DOTTED, text, start);
        date = date == null ? matcher(YEAR_AND_DOTTED, text, start) : date;
        date = date == null ? matcher(EIGHT_DIGITS, text, start) : date;
        if (date != null) {
            return ofMonth(year(date, formYear), number(date, "month"), date.group("day"));
        }
        date = matcher(QUARTER, text, start);
        if (date != null) {
            return lastOf(anyYear(date, formYear), number(date, "quarter") * 3);
        }
        date = matcher(HALF, text, start);
        if (date != null) {
            return lastOf(anyYear(date, formYear), date.group("half").equals("上") ? 6 : 12);
        }
        date = matcher(YEAR_END, text, start);
        date = date == null ? matcher(YEAR_ALONE, text, start) : date;
        if (date != null) {
            return lastOf(year(date, formYear), 12);
        }
        date = matcher(besideDeadline ? WITHOUT_YEAR : BEFORE_DOTTED, text, start);
        return date == null ? null : formYear.atMonth(number(date, "month")).atDay(number(date, "day"));
    }

    /** The date at {@code start}, if nothing but words of finishing stand behind it. */
    private static @Nullable Matcher matcher(Pattern pattern, String text, int start) {
        Matcher date = pattern.matcher(text).region(start, text.length());
        if (!date.lookingAt() || date.end() == start) {
            return null;
        }
        boolean whole = date.end() == text.length()
                || CLOSING.matcher(text).region(date.end(), text.length()).matches();
        return whole ? date : null;
    }

    private static @Nullable LocalDate ofMonth(Matcher date, Year formYear) {
        Year year = anyYear(date, formYear);
        int month = number(date, "month");
        String part = date.group("part");
        if (part == null || part.equals("下旬")) {
            return ofMonth(year, month, date.group("day"));
        }
        return year.atMonth(month).atDay(part.equals("上旬") ? 10 : 20);
    }

    private static @Nullable LocalDate ofMonth(Year year, int month, @Nullable String day) {
        return day == null ? lastOf(year, month) : year.atMonth(month).atDay(Integer.parseInt(day));
    }

    private static LocalDate lastOf(Year year, int month) {
        return year.atMonth(month).atEndOfMonth();
    }

    /** The year that {@link #YEAR} met: 次年 and 上年 too. */
    private static Year anyYear(Matcher date, Year formYear) {
        if (date.group("next") != null) {
            return formYear.plusYears(1);
        }
        return date.group("last") != null ? formYear.minusYears(1) : year(date, formYear);
    }

    private static Year year(Matcher date, Year formYear) {
        String written = date.group("year");
        return written == null ? formYear : Year.of(Integer.parseInt(written));
    }

    private static int number(Matcher date, String name) {
        return Integer.parseInt(String.valueOf(date.group(name)));
    }
}
