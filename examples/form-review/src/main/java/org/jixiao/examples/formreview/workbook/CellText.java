package org.jixiao.examples.formreview.workbook;

import java.util.regex.Pattern;

/** Text as a cell of a workbook can hold it. */
final class CellText {
    /** What a cell takes at most. */
    private static final int LONGEST = 32_767;

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028|\u2029");
    /** Neither XML nor a reader can take these: control characters, and marks that turn the direction of the text. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\t\n]]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\\p{Cs}");

    private CellText() {}

    /** The same text; longer than a cell it is cut with an ellipsis, and {@code _x0041_} does not become an A. */
    static String of(String text) {
        String printable =
                UNPRINTABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("\uFFFD");
        String kept = ESCAPE.matcher(printable).replaceAll("_x005F_");
        if (kept.length() <= LONGEST) {
            return kept;
        }
        int end = LONGEST - 1;
        return kept.substring(0, Character.isHighSurrogate(kept.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Whether a spreadsheet would take the text for a formula when it is typed in: = + - @ at its beginning, also behind white space. */
    static boolean looksLikeFormula(String text) {
        String bare = text.stripLeading();
        return !bare.isEmpty() && "=+-@＝＋－＠".indexOf(bare.charAt(0)) >= 0;
    }
}
