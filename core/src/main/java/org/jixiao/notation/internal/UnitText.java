package org.jixiao.notation.internal;

import com.google.common.collect.ImmutableSet;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the unit that stands behind a number, and the column 绩效度量单位 (core/docs, reading 11.5). */
final class UnitText {
    private static final int LONGEST_KNOWN = 7;
    private static final int LONGEST_OWN = 8;
    private static final int LONGEST_BEHIND_MULTIPLE = 2;
    /** The multiples that are units by themselves: an amount of money, or so many of what the other side counts. */
    private static final ImmutableSet<String> MULTIPLES = ImmutableSet.of("万", "亿");

    private static final ImmutableSet<String> MONTHS = ImmutableSet.of("月", "月份");
    private static final ImmutableSet<String> NO_UNIT = ImmutableSet.of("其他", "其它", "定性", "定量", "文字", "文字描述", "无量纲");
    /** With one of these the words behind a number are no name of a unit: 100达标, 3左右. */
    private static final String NO_NAME = "完成达已均全共左右以不未约余多等的及和与或为在第";

    private UnitText() {}

    /** The unit column; a column that means no unit gives none. */
    static Unit column(@Nullable String printed) {
        CellText cell = CellText.of(printed);
        if (cell.saysNothing() || NO_UNIT.contains(cell.text())) {
            return Unit.NONE;
        }
        String text =
                cell.text().endsWith("/") ? cell.text().substring(0, cell.text().length() - 1) : cell.text();
        if (text.indexOf(':') < 0) {
            boolean bracketed = text.startsWith("(") && text.endsWith(")");
            return Unit.named(bracketed ? text.substring(1, text.length() - 1) : text); // （次）
        }
        int noteEnd = text.lastIndexOf(":)");
        int note = Unit.isKnown(text) ? -1 : noteEnd < 0 ? text.lastIndexOf(':') : noteEnd + 1;
        // 个(单位:) TB: what stands behind the note is the unit
        String behind = note < 0 ? "" : text.substring(note + 1).strip();
        return Unit.isKnown(behind) && !behind.isEmpty() ? Unit.of(behind) : Unit.named(text);
    }

    /** Whether the unit column says that its numbers are months: 月, 月份. */
    static boolean isMonth(Unit column) {
        return MONTHS.contains(column.symbol());
    }

    /** Where the unit that begins at {@code start} ends; {@code start} itself where none stands there. */
    static int end(String text, int start) {
        int known = knownEnd(text, start);
        if (known == text.length()) {
            return known;
        }
        int end = known > start ? compoundEnd(text, start, known) : ownEnd(text, start);
        int slash = text.indexOf('/', start);
        if (slash > start && slash < end && end < text.length() && text.charAt(end) == '·') {
            return rateEnd(text, slash); // 元/人·月
        }
        return end > start && end + 1 < text.length() && text.charAt(end) == '/' ? rateEnd(text, end) : end;
    }

    /** 吨公里, 床日, 万羽: a known unit before another, or a multiple before a unit that nobody knows, ends the cell as one word. */
    private static int compoundEnd(String text, int start, int known) {
        int end = ownEnd(text, start);
        if (end <= known) {
            return known;
        }
        String first = text.substring(start, known);
        String second = text.substring(known, end);
        boolean multiple = MULTIPLES.contains(first) && second.length() <= LONGEST_BEHIND_MULTIPLE;
        boolean compound = !first.equals("个")
                && Unit.isKnown(second)
                && (!Unit.of(first).isCount() || Unit.of(second).dimension().endsWith("time"));
        return multiple || compound ? end : known;
    }

    private static int knownEnd(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST_KNOWN); end > start; end--) {
            if (text.charAt(end - 1) != '/' && Unit.isKnown(text.substring(start, end)) && isWhole(text, end)) {
                return end;
            }
        }
        return start;
    }

    /** A unit of Latin letters is not the beginning of a longer word: 5m is five metres, 5mm is not. */
    private static boolean isWhole(String text, int end) {
        boolean latin = isLatin(text.charAt(end - 1));
        return !latin || end == text.length() || (!isLatin(text.charAt(end)) && !CellText.isDigit(text.charAt(end)));
    }

    /** 元/人·月, CFU/100mL: behind the slash stands a known unit or the rest of the word. */
    private static int rateEnd(String text, int slash) {
        int end = slash + 1;
        while (end < text.length() && end - slash <= LONGEST_OWN && isPartOfRate(text.charAt(end))) {
            end++;
        }
        int known = knownEnd(text, slash + 1);
        boolean wholly = known > slash + 1 && (known >= end || text.charAt(known) != '·');
        return wholly ? known : end == slash + 1 ? slash : end;
    }

    private static boolean isPartOfRate(char c) {
        return Character.isLetterOrDigit(c) || c == '·';
    }

    /** A unit that nobody knows: a short word that ends the cell, or stands before a bound, a slash, a bracket or a comma. */
    private static int ownEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start <= LONGEST_OWN
                && isPartOfOwn(text, start, end)
                && Bound.behind(text, end) == null) {
            end++;
        }
        boolean alone =
                end == text.length() || Bound.behind(text, end) != null || !Character.isLetterOrDigit(text.charAt(end));
        return alone && end > start && end - start <= LONGEST_OWN ? end : start;
    }

    /** Letters, and behind Latin ones a power: Nm3. */
    private static boolean isPartOfOwn(String text, int start, int at) {
        char c = text.charAt(at);
        boolean latin = isLatin(text.charAt(start));
        boolean power = (c == '2' || c == '3') && at > start && isLatin(text.charAt(at - 1));
        return power || (Character.isLetter(c) && latin == isLatin(c) && NO_NAME.indexOf(c) < 0);
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
