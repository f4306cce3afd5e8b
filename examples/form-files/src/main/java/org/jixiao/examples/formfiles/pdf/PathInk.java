package org.jixiao.examples.formfiles.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn: what of it is a line, where it is stroked or filled. */
final class PathInk {
    /** A box thinner than this is a line. */
    private static final float THIN = 3.5f;
    /** A stroke broader than this is an area. */
    private static final float BROAD = 7;

    private static final float STRAIGHT = 0.6f;
    private static final int LONGEST = 50_000;

    private final Drawing drawing;
    private final List<Part> parts = new ArrayList<>();
    private boolean clips;
    private int points;

    /** A connected part of the path. */
    private static final class Part {
        private final List<float[]> points = new ArrayList<>();
        private boolean curved;
        private boolean closed;

        Box bounds() {
            float left = Float.MAX_VALUE;
            float top = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            float bottom = -Float.MAX_VALUE;
            for (float[] point : points) {
                left = Math.min(left, point[0]);
                right = Math.max(right, point[0]);
                top = Math.min(top, point[1]);
                bottom = Math.max(bottom, point[1]);
            }
            return new Box(left, top, right, bottom);
        }

        boolean isBox() {
            Box bounds = bounds();
            return !curved
                    && points.size() >= 4
                    && points.stream()
                            .allMatch(point -> (near(point[0], bounds.left()) || near(point[0], bounds.right()))
                                    && (near(point[1], bounds.top()) || near(point[1], bounds.bottom())));
        }

        private static boolean near(float one, float other) {
            return Math.abs(one - other) < STRAIGHT;
        }
    }

    PathInk(Drawing drawing) {
        this.drawing = drawing;
    }

    void move(float x, float y) {
        parts.add(new Part());
        add(x, y);
    }

    void line(float x, float y) {
        if (parts.isEmpty()) {
            parts.add(new Part());
        } else if (last().closed) {
            float[] begin = last().points.get(0);
            move(begin[0], begin[1]);
        }
        add(x, y);
    }

    void curve(float... points) {
        for (int i = 0; i < points.length; i += 2) {
            line(points[i], points[i + 1]);
        }
        last().curved = true;
    }

    void close() {
        if (!parts.isEmpty()) {
            last().closed = true;
        }
    }

    void clips() {
        clips = true;
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    private void add(float x, float y) {
        last().points.add(new float[] {x, y});
        if (++points > LONGEST) {
            Part all = new Part(); // no line of a table; its extent is all that has to be kept
            Box bounds = bounds();
            all.points.add(new float[] {bounds.left(), bounds.top()});
            all.points.add(new float[] {bounds.right(), bounds.bottom()});
            all.curved = true;
            parts.clear();
            parts.add(all);
            points = 2;
        }
    }

    private Box bounds() {
        Box all = null;
        for (Part part : parts) {
            Box box = part.bounds();
            all = all == null
                    ? box
                    : new Box(
                            Math.min(all.left(), box.left()),
                            Math.min(all.top(), box.top()),
                            Math.max(all.right(), box.right()),
                            Math.max(all.bottom(), box.bottom()));
        }
        return all == null ? new Box(0, 0, 0, 0) : all;
    }

    void fill(Pen pen) {
        if (parts.size() == 2 && parts.get(0).isBox() && parts.get(1).isBox()) {
            frame(parts.get(0).bounds(), parts.get(1).bounds(), pen);
            return;
        }
        for (Part part : parts) {
            Box box = part.bounds();
            boolean dot = box.width() <= THIN && box.height() <= THIN;
            if (dot || !part.curved) {
                area(box, pen, dot || part.isBox());
            }
        }
    }

    /** Two boxes in one another are the four sides of a frame. */
    private void frame(Box one, Box other, Pen pen) {
        Box outer = one.area() > other.area() ? one : other;
        Box inner = one.area() > other.area() ? other : one;
        boolean inside = outer.grown(STRAIGHT).holds(inner.left(), inner.top())
                && outer.grown(STRAIGHT).holds(inner.right(), inner.bottom())
                && inner.width() > THIN
                && inner.height() > THIN;
        if (!inside) {
            area(one, pen, true);
            area(other, pen, true);
            return;
        }
        side(new Box(outer.left(), outer.top(), outer.right(), inner.top()), pen);
        side(new Box(outer.left(), inner.bottom(), outer.right(), outer.bottom()), pen);
        side(new Box(outer.left(), outer.top(), inner.left(), outer.bottom()), pen);
        side(new Box(inner.right(), outer.top(), outer.right(), outer.bottom()), pen);
    }

    private void side(Box box, Pen pen) {
        if (box.width() > 0.01f && box.height() > 0.01f) {
            area(box, pen, true);
        }
    }

    private void area(Box box, Pen pen, boolean isBox) {
        if (box.height() <= THIN) {
            drawing.piece(new Piece(true, box.middleY(), box.left(), box.right()), pen);
        }
        if (box.width() <= THIN) {
            drawing.piece(new Piece(false, box.middleX(), box.top(), box.bottom()), pen);
        }
        if (isBox && box.height() > THIN && box.width() > THIN) {
            drawing.shade(box.and(pen.clip()));
        }
    }

    void stroke(Pen pen, float width) {
        if (width > BROAD) {
            return;
        }
        for (Part part : parts) {
            List<float[]> points = part.points;
            if (part.curved) {
                continue;
            }
            for (int i = 1; i < points.size(); i++) {
                stroke(points.get(i - 1), points.get(i), pen, width);
            }
            if (part.closed && points.size() > 2) {
                stroke(points.get(points.size() - 1), points.get(0), pen, width);
            }
        }
    }

    private void stroke(float[] from, float[] to, Pen pen, float width) {
        float across = Math.abs(from[0] - to[0]);
        float down = Math.abs(from[1] - to[1]);
        boolean dot = across < STRAIGHT && down < STRAIGHT;
        float more = dot ? width / 2 : 0;
        if (down < STRAIGHT || down < 0.005f * across) {
            float at = (from[1] + to[1]) / 2;
            drawing.piece(new Piece(true, at, Math.min(from[0], to[0]) - more, Math.max(from[0], to[0]) + more), pen);
        }
        if (across < STRAIGHT || across < 0.005f * down) {
            float at = (from[0] + to[0]) / 2;
            drawing.piece(new Piece(false, at, Math.min(from[1], to[1]) - more, Math.max(from[1], to[1]) + more), pen);
        }
    }

    /** Forgets the path, after it became a window where that was asked for. */
    void end(Pen pen) {
        if (clips) {
            pen.clip(parts.isEmpty() ? new Box(0, 0, -1, -1) : bounds());
        }
        clips = false;
        parts.clear();
        points = 0;
    }
}
