package org.jixiao.examples.formfiles.pdf;

import java.awt.geom.Point2D;
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
        private final List<Point2D.Float> points = new ArrayList<>();
        private boolean curved;
        private boolean closed;

        Box bounds() {
            return Box.around(points);
        }

        boolean isBox() {
            Box bounds = bounds();
            return !curved
                    && points.size() >= 4
                    && points.stream()
                            .allMatch(point -> (near(point.x, bounds.left()) || near(point.x, bounds.right()))
                                    && (near(point.y, bounds.top()) || near(point.y, bounds.bottom())));
        }

        private static boolean near(float one, float other) {
            return Math.abs(one - other) < STRAIGHT;
        }
    }

    PathInk(Drawing drawing) {
        this.drawing = drawing;
    }

    void move(Point2D.Float to) {
        parts.add(new Part());
        add(to);
    }

    void line(Point2D.Float to) {
        if (parts.isEmpty()) {
            parts.add(new Part());
        } else if (last().closed) {
            move(last().points.get(0));
        }
        add(to);
    }

    void curve(Point2D.Float... points) {
        for (Point2D.Float point : points) {
            line(point);
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

    private void add(Point2D.Float point) {
        last().points.add(point);
        if (++points > LONGEST) {
            Part all = new Part(); // no line of a table; its extent is all that has to be kept
            Box bounds = bounds();
            all.points.add(new Point2D.Float(bounds.left(), bounds.top()));
            all.points.add(new Point2D.Float(bounds.right(), bounds.bottom()));
            all.curved = true;
            parts.clear();
            parts.add(all);
            points = 2;
        }
    }

    private Box bounds() {
        return Box.around(parts.stream().flatMap(part -> part.points.stream()).toList());
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
        boolean inside = outer.grown(STRAIGHT).holds(inner) && inner.width() > THIN && inner.height() > THIN;
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
            List<Point2D.Float> points = part.points;
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

    private void stroke(Point2D.Float from, Point2D.Float to, Pen pen, float width) {
        float across = Math.abs(from.x - to.x);
        float down = Math.abs(from.y - to.y);
        boolean dot = across < STRAIGHT && down < STRAIGHT;
        float more = dot ? width / 2 : 0;
        if (down < STRAIGHT || down < 0.005f * across) {
            float at = (from.y + to.y) / 2;
            drawing.piece(new Piece(true, at, Math.min(from.x, to.x) - more, Math.max(from.x, to.x) + more), pen);
        }
        if (across < STRAIGHT || across < 0.005f * down) {
            float at = (from.x + to.x) / 2;
            drawing.piece(new Piece(false, at, Math.min(from.y, to.y) - more, Math.max(from.y, to.y) + more), pen);
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
