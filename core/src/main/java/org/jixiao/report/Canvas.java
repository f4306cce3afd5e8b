package org.jixiao.report;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** Draws with whole numbers. Colours are of middle lightness, so that they stand out on white and on black. */
final class Canvas {
    static final int WIDTH = 1000;
    static final int FONT = 26;
    static final int SMALL = 22;

    /** What was earned, and what is recomputed. */
    static final String EARNED = "#2f74c0";
    /** What was lost, and a point that was reached. */
    static final String LOST = "#c8581a";
    /** What is open. */
    static final String OPEN = "#808080";

    private static final Rounding WHOLE = Rounding.of(0, RoundingMode.HALF_UP);
    /** How wide half a Chinese character is, as a share of its height: 11/20. */
    private static final int COLUMN = 11;

    private final Markup markup = new Markup();
    private int height;

    /** A place. */
    record Point(int x, int y) {
        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    /** {@code length} · {@code part}, as a whole number. */
    static int scaled(int length, Fraction part) {
        return part.times(Fraction.of(length)).rounded(WHOLE).intValue();
    }

    /** A filled bar. */
    void bar(int x, int y, int width, int thickness, String colour) {
        if (width > 0) {
            rectangle(x, y, width, thickness, "fill", colour);
        }
    }

    /** The outline of a bar; {@code dashes} as SVG has them, none for a line without gaps. */
    void frame(int x, int y, int width, int thickness, String colour, String dashes) {
        if (width > 0) {
            rectangle(
                    x,
                    y,
                    width,
                    thickness,
                    "fill",
                    "none",
                    "stroke",
                    colour,
                    "stroke-width",
                    "3",
                    "stroke-dasharray",
                    dashes);
        }
    }

    private void rectangle(int x, int y, int width, int thickness, String... look) {
        String[] place = {"x", text(x), "y", text(y), "width", text(width), "height", text(thickness)};
        String[] all = Stream.of(place, look).flatMap(Stream::of).toArray(String[]::new);
        markup.empty("rect", all).line();
        reach(y + thickness);
    }

    /** A text whose baseline begins here. */
    void text(int x, int y, String text) {
        text(x, y, text, "start", FONT);
    }

    /** A text that ends here ({@code end}), or has its middle here ({@code middle}). */
    void text(int x, int y, String text, String anchor, int size) {
        markup.element(
                        "text",
                        text,
                        "x",
                        text(x),
                        "y",
                        text(y),
                        "text-anchor",
                        anchor.equals("start") ? "" : anchor,
                        "font-size",
                        size == FONT ? "" : text(size))
                .line();
        reach(y + size / 2);
    }

    /** A line through these points. */
    void line(List<Point> points, String colour, int thickness, String dashes) {
        markup.empty(
                        "polyline",
                        "points",
                        points.stream().map(Point::toString).collect(Collectors.joining(" ")),
                        "fill",
                        "none",
                        "stroke",
                        colour,
                        "stroke-width",
                        text(thickness),
                        "stroke-dasharray",
                        dashes)
                .line();
    }

    /** A thin line of the axes. */
    void axis(int x1, int y1, int x2, int y2) {
        line(List.of(new Point(x1, y1), new Point(x2, y2)), "currentColor", 2, "");
    }

    /** A faint line to read figures by. */
    void guide(int x1, int y1, int x2, int y2) {
        line(List.of(new Point(x1, y1), new Point(x2, y2)), OPEN, 1, "4 8");
    }

    /** A dot; {@code name} is shown when it is pointed at. */
    void dot(int x, int y, int radius, String colour, String name) {
        markup.open("circle", "cx", text(x), "cy", text(y), "r", text(radius), "fill", colour);
        if (!name.isEmpty()) {
            markup.element("title", name);
        }
        markup.close().line();
    }

    /** A ring around a place. */
    void ring(int x, int y, int radius, String colour) {
        markup.empty(
                        "circle",
                        "cx",
                        text(x),
                        "cy",
                        text(y),
                        "r",
                        text(radius),
                        "fill",
                        "none",
                        "stroke",
                        colour,
                        "stroke-width",
                        "4")
                .line();
    }

    /** The text, cut with an ellipsis where it is wider than {@code width}. */
    static String fitting(String text, int width) {
        int columns = width * 20 / (FONT * COLUMN);
        String safe = SafeText.of(text);
        if (DisplayWidth.of(safe) <= columns) {
            return safe;
        }
        StringBuilder cut = new StringBuilder();
        int left = columns - 2;
        for (int at = 0; at < safe.length(); at = safe.offsetByCodePoints(at, 1)) {
            String one = Character.toString(safe.codePointAt(at));
            left -= DisplayWidth.of(one);
            if (left < 0) {
                break;
            }
            cut.append(one);
        }
        return cut.append('…').toString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private void reach(int y) {
        height = Math.max(height, y);
    }

    int height() {
        return height + FONT / 2;
    }

    Markup markup() {
        return markup;
    }
}
