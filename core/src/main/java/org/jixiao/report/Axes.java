package org.jixiao.report;

import org.jixiao.value.Fraction;

/**
 * Two axes of a picture: figures from {@code left} to {@code right} across, from {@code low} to {@code high} upwards.
 *
 * @param left below {@code right}
 * @param low below {@code high}
 */
record Axes(Fraction left, Fraction right, Fraction low, Fraction high) {
    static final int X = 110;
    static final int ACROSS = 850;
    static final int TOP = 60;
    static final int UP = 420;
    static final int BOTTOM = TOP + UP;

    int x(Fraction figure) {
        return X + place(ACROSS, figure, left, right);
    }

    int y(Fraction figure) {
        return BOTTOM - place(UP, figure, low, high);
    }

    /** What lies outside is drawn at the edge. */
    private static int place(int length, Fraction figure, Fraction from, Fraction to) {
        Fraction inside = figure.max(from).min(to);
        return Canvas.scaled(length, inside.minus(from).dividedBy(to.minus(from)));
    }

    Canvas.Point point(Fraction across, Fraction up) {
        return new Canvas.Point(x(across), y(up));
    }

    void draw(Canvas canvas, String across, String up) {
        canvas.axis(X, BOTTOM, X + ACROSS, BOTTOM);
        canvas.axis(X, TOP, X, BOTTOM);
        canvas.text(X + ACROSS, BOTTOM + 76, across, "end", Canvas.FONT);
        canvas.text(0, TOP - 28, up);
    }

    /** A figure under the axis that goes across. */
    void across(Canvas canvas, Fraction figure, String text) {
        canvas.axis(x(figure), BOTTOM, x(figure), BOTTOM + 8);
        canvas.text(x(figure), BOTTOM + 38, text, "middle", Canvas.SMALL);
    }

    /** A figure beside the axis that goes up, with a line to read by. */
    void up(Canvas canvas, Fraction figure, String text) {
        canvas.guide(X, y(figure), X + ACROSS, y(figure));
        canvas.text(X - 12, y(figure) + 8, text, "end", Canvas.SMALL);
    }
}
