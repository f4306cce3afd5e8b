package org.jixiao.examples.formfiles.layout;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell, as anchors are compared with it. */
final class HeadingText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern END = Pattern.compile("[:;,。]+$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|【[^】]*】");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]{1,2}[.、]|[一二三四五六七八九十]{1,3}、|其中:|其中|注:)");
    private static final Pattern POINTS = Pattern.compile("\\(?([0-9]{1,3}(?:\\.[0-9]{1,2})?)分[^)]*\\)?");

    private HeadingText() {}

    /** Without any white space, in the widths of ASCII: （万元） is (万元). */
    static String squeezed(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /** The words of a heading: squeezed, without what stands in brackets, without a numbering, without a colon behind it. */
    static String heading(String text) {
        String bare = BRACKETS.matcher(squeezed(text)).replaceAll("");
        String named = NUMBERING.matcher(bare).replaceFirst("");
        String words = named.isEmpty() ? bare : named;
        return END.matcher(words).replaceFirst("");
    }

    /** The points that a heading names: 20 of 预算执行情况（20分）; an empty text where it names none. */
    static String points(String text) {
        Matcher points = POINTS.matcher(squeezed(text));
        return points.find() ? points.group(1) : "";
    }
}
