package org.jixiao.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How far the figures of a column reach behind their points, so that they stand point under point though none is changed. */
record Alignment(int decimals, String sign) {
    private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9]+(?:\\.([0-9]+))?([%…]?)");

    /** Of the figures of a column; whatever is no number plays no role. */
    static Alignment of(List<String> column) {
        Alignment all = new Alignment(0, "");
        for (Matcher figure : matches(column.stream()).toList()) {
            String more = figure.group(2);
            all = new Alignment(Math.max(all.decimals, decimals(figure)), all.sign.isEmpty() ? more : all.sign);
        }
        return all;
    }

    private static Stream<Matcher> matches(Stream<String> texts) {
        return texts.map(FIGURE::matcher).filter(Matcher::matches);
    }

    private static int decimals(Matcher figure) {
        return figure.group(1) == null ? 0 : figure.group(1).length();
    }

    /** What a figure needs behind it to be as long as the longest: {@code .00} for 10 beside 9.99. */
    String missing(String text) {
        return matches(Stream.of(text)).map(this::missing).findFirst().orElse("");
    }

    private String missing(Matcher figure) {
        int own = decimals(figure);
        String point = own == 0 && decimals > 0 ? "." : "";
        return point + "0".repeat(decimals - own) + (figure.group(2).isEmpty() ? sign : "");
    }
}
