package org.jixiao.examples.formfiles.pdf;

import java.awt.geom.Point2D;
import java.util.List;

/**
 * A rectangle of a page as it is looked at, in points from its upper left corner.
 *
 * @param left edge
 * @param top edge
 * @param right edge
 * @param bottom edge
 */
record Box(float left, float top, float right, float bottom) {
    static final Box EVERYWHERE = new Box(-Float.MAX_VALUE, -Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE);

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float middleX() {
        return (left + right) / 2;
    }

    float middleY() {
        return (top + bottom) / 2;
    }

    /** The smallest one around points. */
    static Box around(List<Point2D.Float> points) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (Point2D.Float point : points) {
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            top = Math.min(top, point.y);
            bottom = Math.max(bottom, point.y);
        }
        return new Box(left, top, right, bottom);
    }

    boolean holds(Box other) {
        return holds(other.left, other.top) && holds(other.right, other.bottom);
    }

    boolean holdsMiddleOf(Box other) {
        return holds(other.middleX(), other.middleY());
    }

    boolean holds(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Box grown(float by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    Box and(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    float area() {
        return Math.max(0, width()) * Math.max(0, height());
    }
}
