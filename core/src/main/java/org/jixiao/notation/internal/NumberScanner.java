package org.jixiao.notation.internal;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.form.Nature;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/**
 * Finds the numbers that a cell can mean, with their units and bounds (core/docs, reading 11.7).
 *
 * <p>Years, ordinals, dates, names with digits in them and numbers that touch a cut are none of them. Takes one pass.
 */
final class NumberScanner {
    /** A number of more digits is no quantity of a form. */
    private static final int MOST_DIGITS = 30;

    private static final String ROUGHLY = "余多";
    /** 1千余人 is 1千人, as 1000余人 is 1000人. */
    private static final Pattern ROUGHLY_MULTIPLIED = Pattern.compile("(?<=[0-9][十百千万亿])[余多](?!于)");

    /** The months in which a number was reached: 1-12月4次. */
    private static final Pattern MONTHS = Pattern.compile("[0-9]{1,2}月?[-~至到][0-9]{1,2}月(?=[^0-9]*[0-9])");

    private static final String JOINING = "-~至到";
    private static final ImmutableSet<String> HOT_LINES =
            ImmutableSet.of("110", "119", "120", "122", "12315", "12320", "12333", "12345", "12348", "12355");
    private static final WordMatcher STANDARDS = WordMatcher.of("ISO", "IEC", "GB", "GB/T", "DB", "JGJ", "CJJ", "HJ");
    private static final WordMatcher BEHIND_HOT_LINE = WordMatcher.of(
            "热线", "电话", "平台", "报警", "指挥", "急救", "接警", "接处警", "处警", "消防", "火警", "联动", "便民", "工单", "诉求", "市民", "政务", "投诉",
            "举报", "咨询", "服务");
    /** Of such a number, before 热线 or 电话, no list is complete: 96156社区服务热线, 12388举报电话. */
    private static final Pattern HOT_LINE =
            Pattern.compile("(12[0-9]{3}|9[56][0-9]{3})(?![个名次人件起条部户家位台场万余多])\\p{IsHan}{0,6}(热线|电话)");

    private static final WordMatcher BEHIND_YEAR = WordMatcher.of("年", "级", "届", "全年");
    private static final WordMatcher BEHIND_MONTH =
            WordMatcher.of("底", "末", "初", "中旬", "上旬", "下旬", "份", "前", "之前", "以前");
    /** Before or behind a numeral in Chinese characters these make it a part of a word: 统一, 第二, 一次性. */
    private static final String WORD_BEFORE = "第统唯同专单万进逐其某每之不";

    /** Before 十, 百 or 千: 数百人, 上千次 are no numbers. */
    private static final String VAGUE_BEFORE = "数几上近过成好";

    private static final String WORD_BEHIND = "性体化致定些般律切旦直";

    private final CellText cell;
    private final String text;
    private final List<NumberInText> found = new ArrayList<>();
    private boolean unreadable;
    private boolean generations;
    private boolean cut;

    private NumberScanner(CellText cell) {
        this.cell = cell;
        String plain =
                isRough(cell.text()) ? ROUGHLY_MULTIPLIED.matcher(cell.text()).replaceAll("") : cell.text();
        this.text = ChineseNumeral.halfAsNumber(ChineseNumeral.percentAsSign(plain));
    }

    private static boolean isRough(String text) {
        return text.indexOf('余') >= 0 || text.indexOf('多') >= 0;
    }

    /** All numbers; empty if something stands in the cell that is no number and is meant as one (M.8万元). */
    static Optional<List<NumberInText>> scan(CellText cell) {
        NumberScanner scanner = new NumberScanner(cell);
        scanner.run();
        return scanner.unreadable ? Optional.empty() : Optional.of(scanner.found);
    }

    /** As {@link #scan}, and no number at all where one touches the cut: it may say anything. */
    static Optional<List<NumberInText>> scanWhole(CellText cell) {
        NumberScanner scanner = new NumberScanner(cell);
        scanner.run();
        if (scanner.unreadable) {
            return Optional.empty();
        }
        return Optional.of(scanner.cut ? List.of() : scanner.found);
    }

    private void run() {
        int at = 0;
        boolean digits = false;
        while (at < text.length() && !unreadable) {
            if (CellText.isDigit(text.charAt(at))) {
                digits = true;
                at = number(at);
            } else {
                at++;
            }
        }
        if (!digits && !unreadable) {
            numerals();
        }
    }

    /** Takes the number that begins at {@code first} and says where to go on. */
    private int number(int first) {
        boolean pointFirst = first > 0 && text.charAt(first - 1) == '.';
        if (pointFirst && first > 1 && UnitText.isLatin(text.charAt(first - 2))) {
            unreadable = true;
            return first;
        }
        int start = pointFirst ? first - 1 : first;
        int end = decimalEnd(first, pointFirst);
        if (end - start > MOST_DIGITS) {
            unreadable = true;
            return end;
        }
        if (end < text.length()
                && text.charAt(end) == '.'
                && end + 1 < text.length()
                && CellText.isDigit(text.charAt(end + 1))) {
            return dotted(end); // 2022.12.31, 1.2.3
        }
        int skipped = isGlued(start) ? afterLetters(end) : named(start, end);
        if (skipped > 0) {
            return skipped;
        }
        int unitStart = end < text.length() && ROUGHLY.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        int unitEnd = unitEnd(unitStart);
        if (unitEnd == unitStart && unitStart < text.length() && UnitText.isLatin(text.charAt(unitStart))) {
            return afterLetters(unitStart); // 4A级, 6E+2
        }
        add(start, end, unitStart, unitEnd);
        return Math.max(unitEnd, end);
    }

    private int decimalEnd(int first, boolean pointFirst) {
        int end = digits(first);
        boolean point = !pointFirst
                && end + 1 < text.length()
                && text.charAt(end) == '.'
                && CellText.isDigit(text.charAt(end + 1));
        return point ? digits(end + 1) : end;
    }

    private int dotted(int start) {
        int at = start;
        while (at < text.length() && (text.charAt(at) == '.' || CellText.isDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private int digits(int start) {
        int at = start;
        while (at < text.length() && CellText.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Letters and digits, and what joins them: GB50300-2013, ISO9001:2015. */
    private int afterLetters(int start) {
        int at = start;
        while (isLetterOrDigit(at) || (isJoint(at) && isLetterOrDigit(at + 1))) {
            at++;
        }
        return at;
    }

    private boolean isJoint(int at) {
        return at < text.length() && "-.:/".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isLetterOrDigit(int at) {
        return at < text.length() && (UnitText.isLatin(text.charAt(at)) || CellText.isDigit(text.charAt(at)));
    }

    /** ISO9001, T3, COVID-19. */
    private boolean isGlued(int start) {
        int before = start - 1;
        if (before > 0 && text.charAt(before) == '-') {
            before--;
        }
        return before >= 0 && (UnitText.isLatin(text.charAt(before)) || isOfStandard(start));
    }

    /** ISO 9001, GB 50300. */
    private boolean isOfStandard(int start) {
        return text.charAt(start - 1) == ' ' && STANDARDS.upTo(text, start - 1) != null;
    }

    /** Where to go on behind a number that is part of a name, a year, an ordinal or a date; 0 where it is none. */
    private int named(int start, int end) {
        if (start > 0 && text.charAt(start - 1) == '第') {
            boolean range = end < text.length() && JOINING.indexOf(text.charAt(end)) >= 0;
            return range ? digits(end + 1) : end; // 第3-5期
        }
        if (isYear(start, end) && BEHIND_YEAR.from(text, end) != null) {
            return end + 1;
        }
        if (isYear(start, end) && end < text.length() && ")]】〕".indexOf(text.charAt(end)) >= 0) {
            return end; // 国发〔2020〕
        }
        if (text.startsWith("号", end)) {
            return end + 1; // 3号文
        }
        if (isHotLine(start, end)) {
            return end;
        }
        if (text.startsWith("月", end) && end - start <= 2) {
            return monthEnd(end + 1);
        }
        int month = text.indexOf('月', end);
        if (month >= 0 && MONTHS.matcher(text).region(start, text.length()).lookingAt()) {
            return month + 1;
        }
        return isGeneration(start, end) ? end + 1 : 0;
    }

    private boolean isHotLine(int start, int end) {
        boolean known = BEHIND_HOT_LINE.from(text, end) != null && HOT_LINES.contains(text.substring(start, end));
        return known
                || (end - start == 5
                        && HOT_LINE.matcher(text).region(start, text.length()).lookingAt());
    }

    private boolean isYear(int start, int end) {
        return end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
    }

    /** 12月31日, 12月底; 0 where the months are a duration. */
    private int monthEnd(int at) {
        int day = digits(at);
        if (day > at && day - at <= 2) {
            if (day < text.length() && "日号".indexOf(text.charAt(day)) >= 0) {
                return day + 1;
            }
            return unitEnd(day) == day ? day : at; // 1-12月4次
        }
        return BEHIND_MONTH.from(text, at) == null ? 0 : at;
    }

    /** 5G网络, 4G升级5G: a generation of networks, and no line rate. */
    private boolean isGeneration(int start, int end) {
        boolean single = end - start == 1 && (text.startsWith("G", end) || text.startsWith("g", end));
        boolean named = single
                && end + 1 < text.length()
                && Character.isIdeographic(text.charAt(end + 1))
                && Bound.behind(text, end + 1) == null;
        generations |= named;
        return named || (single && generations);
    }

    private int unitEnd(int start) {
        boolean bracket = text.startsWith("(", start);
        int end = UnitText.end(text, bracket ? start + 1 : start);
        return bracket ? (end > start + 1 && text.startsWith(")", end) ? end + 1 : start) : end;
    }

    private Unit unit(int start, int end) {
        return Unit.named(
                text.startsWith("(", start) ? text.substring(start + 1, end - 1) : text.substring(start, end));
    }

    private void add(int start, int end, int unitStart, int unitEnd) {
        int last = Math.max(end, unitEnd);
        if (cell.isCut() && last == text.length()) {
            cut = true;
            return;
        }
        NumberInText previous = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean joined = previous != null
                && !previous.isRange()
                && previous.end() == start - 1
                && JOINING.indexOf(text.charAt(start - 1)) >= 0;
        boolean negative = !joined && start > 0 && text.charAt(start - 1) == '-' && !isBehindDigit(start - 1);
        String digits = text.substring(start, end);
        BigDecimal value = new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
        Unit unit = unitEnd > unitStart ? unit(unitStart, unitEnd) : Unit.NONE;
        int signStart = negative ? start - 1 : start;
        Nature bound = Bound.before(text, signStart);
        if (signStart > 0 && text.charAt(signStart - 1) == '±') {
            unreadable = true; // a corridor around 0, which no rule knows
            return;
        }
        NumberInText number = new NumberInText(
                Fraction.of(negative ? value.negate() : value),
                null,
                unit,
                signStart,
                last,
                bound == null ? Bound.behind(text, last) : bound);
        if (previous != null && isContinued(previous, start)) {
            NumberInText whole = previous.isRange() ? null : CompoundNumber.of(previous, number);
            if (whole != null) {
                found.set(found.size() - 1, whole);
            } else if (number.unit().isNone()) {
                unreadable = true; // 3米5
            } else {
                found.add(number); // 2期100人
            }
        } else if (previous != null && joined && isRange(previous, number)) {
            found.set(found.size() - 1, previous.to(number));
        } else {
            found.add(number);
        }
    }

    /** 2分30秒, 1万2千人, 1万零500亩: one number in two parts. */
    private boolean isContinued(NumberInText previous, int start) {
        return !previous.unit().isNone()
                && (previous.end() == start || (previous.end() == start - 1 && text.charAt(start - 1) == '零'));
    }

    private boolean isBehindDigit(int dash) {
        return dash > 0 && CellText.isDigit(text.charAt(dash - 1));
    }

    private static boolean isRange(NumberInText low, NumberInText high) {
        boolean units = low.unit().isNone() || low.unit().equals(high.unit()) || isMultipleOf(low.unit(), high.unit());
        return units && low.number().isAtMost(high.number());
    }

    /** 1万-2万人: the unit stands behind the second number alone. */
    private static boolean isMultipleOf(Unit low, Unit high) {
        return "十百千万亿".contains(low.symbol()) && high.symbol().startsWith(low.symbol());
    }

    /** Numerals in Chinese characters before a counted word or a unit of time, where no digit stands in the cell. */
    private void numerals() {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && end - at < 9 && ChineseNumeral.isNumeral(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                numeral(at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private void numeral(int start, int end) {
        int unitStart = end < text.length() && ROUGHLY.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
        int unitEnd = UnitText.end(text, unitStart);
        boolean vague = start > 0
                && VAGUE_BEFORE.indexOf(text.charAt(start - 1)) >= 0
                && "十百千".indexOf(text.charAt(start)) >= 0;
        if (vague || unitEnd == unitStart || (start > 0 && WORD_BEFORE.indexOf(text.charAt(start - 1)) >= 0)) {
            return;
        }
        Unit unit = Unit.named(text.substring(unitStart, unitEnd));
        boolean counts = unit.isCount() || unit.dimension().endsWith("time");
        boolean word = unitEnd < text.length() && WORD_BEHIND.indexOf(text.charAt(unitEnd)) >= 0;
        int value = ChineseNumeral.value(text.substring(start, end));
        boolean cut = cell.isCut() && unitEnd == text.length();
        if (counts && !word && value > 0 && !cut) {
            Nature bound = Bound.before(text, start);
            found.add(new NumberInText(
                    Fraction.of(value),
                    null,
                    unit,
                    start,
                    unitEnd,
                    bound == null ? Bound.behind(text, unitEnd) : bound));
        }
    }
}
