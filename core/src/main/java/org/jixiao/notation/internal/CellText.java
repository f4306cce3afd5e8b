package org.jixiao.notation.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell's text in one width and with one set of signs (core/docs, reading 11.1). */
public final class CellText {
    private static final String CUT = "…";
    private static final CharMatcher END = CharMatcher.anyOf("。.;,、:").precomputed();
    private static final ImmutableSet<String> SPREADSHEET_ERRORS =
            ImmutableSet.of("#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#NULL!", "#NUM!");
    private static final CharMatcher LIST_MARK =
            CharMatcher.inRange('①', '⒇').or(CharMatcher.inRange('❶', '❿')).precomputed();
    /** Of — between a word and a number that no other one stands before, as a Chinese text writes a colon. */
    private static final Pattern DASH = Pattern.compile("(?<=[\\p{IsHan}）)])(?<![0-9][\\p{IsHan}%％]{1,4})——?(?=[0-9])");

    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("", "/", "-", "--", "\\", "无");

    private final String text;
    private final boolean cut;

    private CellText(String text, boolean cut) {
        this.text = text;
        this.cut = cut;
    }

    /** A cell as it was printed; null is an empty one. */
    public static CellText of(@Nullable String printed) {
        String cell = orEmpty(printed);
        if (isNormal(cell)) {
            return new CellText(cell, false);
        }
        String stripped = cell.strip();
        boolean cut = stripped.endsWith(CUT);
        String whole = cut ? stripped.substring(0, stripped.length() - CUT.length()) : stripped;
        String signs = Normalizer.normalize(withoutListMarks(whole), Normalizer.Form.NFKC)
                .replace('≧', '≥')
                .replace('⩾', '≥')
                .replace('≮', '≥')
                .replace('≯', '≤')
                .replace('≦', '≤')
                .replace('⩽', '≤')
                .replace('−', '-')
                .replace('–', '-')
                .replace('—', '-')
                .replace(">=", "≥")
                .replace("<=", "≤");
        String joined = withoutThousands(withoutSpaces(signs));
        return new CellText(END.trimTrailingFrom(joined), cut);
    }

    /** ①2场 is no 12场, and of 占比——95% no sign belongs to the number. */
    private static String withoutListMarks(String text) {
        String plain = LIST_MARK.removeFrom(text);
        return plain.indexOf('—') < 0 ? plain : DASH.matcher(plain).replaceAll("");
    }

    /** Whether the text is of letters, digits and signs that stay as they are: most cells are. */
    private static boolean isNormal(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean ideograph = c >= 0x4E00 && c <= 0x9FA5;
            boolean sign = c > ' ' && c < 0x7F && c != ',' && c != '<' && c != '>';
            if (!ideograph && !sign && c != '≥' && c != '≤') {
                return false;
            }
        }
        return cell.isEmpty() || !END.matches(cell.charAt(cell.length() - 1));
    }

    /** The cell as it was printed; no text where it is empty. */
    static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    /** The normalised text; without the ellipsis where the cell was cut. */
    public String text() {
        return text;
    }

    /** Whether the cell ends in an ellipsis: what touches its end was cut. */
    boolean isCut() {
        return cut;
    }

    /** Whether the cell says nothing: it is blank, or holds /, — or 无. */
    public boolean saysNothing() {
        return text.length() <= 2 && NOTHING.contains(text) && !cut;
    }

    /** Whether the cell is blank or struck out by / or —; 无 is a word, which answers a target. */
    public boolean isLeftOut() {
        return saysNothing() && !text.equals("无");
    }

    /** Whether a spreadsheet left one of its errors here: #DIV/0!, #REF!. */
    boolean isSpreadsheetError() {
        return text.startsWith("#") && SPREADSHEET_ERRORS.contains(text);
    }

    /** The name without a leading 指标1: as older forms have it; empty where nothing stands behind it. */
    public static String name(String cell) {
        String text = of(cell).text();
        if (!text.startsWith("指标")) {
            return text;
        }
        int at = 2;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == text.length() && at > 2) {
            return "";
        }
        return at > 2 && (text.charAt(at) == ':' || text.charAt(at) == '.' || text.charAt(at) == '、')
                ? text.substring(at + 1)
                : text;
    }

    /** Whether it is one of 0 to 9; other digits were normalised. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Drops white space except between two Latin letters or digits, where it parts words. */
    private static String withoutSpaces(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                kept.append(c);
            } else if (!kept.isEmpty()
                    && isLatin(kept.charAt(kept.length() - 1))
                    && i + 1 < text.length()
                    && isLatin(text.charAt(i + 1))) {
                kept.append(' ');
            }
        }
        return kept.toString();
    }

    private static boolean isLatin(char c) {
        return isDigit(c) || UnitText.isLatin(c);
    }

    /** Drops a comma between a digit and a group of exactly three. */
    private static String withoutThousands(String text) {
        if (text.indexOf(',') < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean separator =
                    text.charAt(i) == ',' && i > 0 && isDigit(text.charAt(i - 1)) && digitsFrom(text, i + 1) == 3;
            if (!separator) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** How many digits stand at {@code start}; more than three are counted as four. */
    private static int digitsFrom(String text, int start) {
        int at = start;
        while (at < text.length() && at < start + 4 && isDigit(text.charAt(at))) {
            at++;
        }
        return at - start;
    }
}
