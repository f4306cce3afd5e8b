package org.jixiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.internal.Words;
import org.jixiao.report.Canvas.Point;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Formula;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands.Band;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** The points of an item for every actual: its bands, its target, and the point that the form reached. */
final class CurvePicture {
    /** A ratio is drawn as so many short lines. */
    private static final int STEPS = 32;
    /** Edges further away than this many times the target, or the actual, are not shown. */
    private static final Fraction FAR = Fraction.of(7, 5);
    /** More bands than these are not marked one by one. */
    private static final int MARKED = 6;

    private final QuantityInput input;
    private final Curve curve;
    private final ItemScore item;
    private final Words words;
    private final Axes axes;
    private final Canvas canvas = new Canvas();

    private CurvePicture(QuantityInput input, Curve curve, ItemScore item, Words words) {
        this.input = input;
        this.curve = curve;
        this.item = item;
        this.words = words;
        Fraction least = Stream.of(input.target(), input.actual()).reduce(Fraction.ZERO, Fraction::min);
        Fraction most = Stream.of(input.target(), input.actual()).reduce(Fraction.ZERO, Fraction::max);
        Fraction reach = most.max(least.abs()).times(FAR);
        Fraction wide = reach.signum() == 0 ? Fraction.ONE : reach;
        this.axes =
                new Axes(least.signum() < 0 ? wide.negated() : Fraction.ZERO, wide, Fraction.ZERO, item.fullMarks());
    }

    static Optional<Picture> of(ItemScore item, Words words) {
        return item.derivation()
                .filter(score -> score.input() instanceof QuantityInput
                        && item.fullMarks().signum() > 0)
                .map(score -> (QuantityInput) score.input())
                .flatMap(input -> item.curve().map(curve -> new CurvePicture(input, curve, item, words).picture()));
    }

    private Picture picture() {
        String reached = Figures.cut(input.actual(), input.unit());
        String target = Figures.cut(input.target(), input.unit());
        String points = item.score().map(score -> score.toPlainString()).orElse(Figures.NONE);
        axes.draw(canvas, across(), words.of("report.score"));
        axes.up(canvas, Fraction.ZERO, "0");
        axes.up(canvas, item.fullMarks(), Figures.cut(item.fullMarks()));
        edges();
        curve.pieces().forEach(this::piece);
        int at = axes.x(input.target());
        canvas.line(List.of(new Point(at, Axes.TOP - 14), new Point(at, Axes.BOTTOM)), "currentColor", 2, "10 6");
        canvas.text(beside(at), Axes.TOP - 22, words.of("picture.target", target), "middle", Canvas.SMALL);
        Point own = axes.point(input.actual(), curve.at(input.actual()));
        canvas.dot(own.x(), own.y(), 11, Canvas.LOST, "");
        canvas.ring(own.x(), own.y(), 17, Canvas.LOST);
        reached(own, words.of("picture.reached", reached, points));
        return new Picture(
                words.of("picture.curve", item.where()),
                words.of("picture.curve_said", target, reached, points, item.weight()),
                canvas);
    }

    private String across() {
        String unit = input.unit().symbol();
        return unit.isEmpty() ? words.of("report.actual") : words.of("page.named", words.of("report.actual"), unit);
    }

    /** Says what was reached, on that side of the point where the curve leaves room. */
    private void reached(Point own, String text) {
        boolean rises = curve.pieceAt(input.actual())
                        .value()
                        .slopeAt(input.actual().signum() == 0 ? Fraction.ONE : input.actual())
                        .signum()
                > 0;
        boolean isRight = own.x() < Axes.X + Axes.ACROSS * 3 / 4;
        int y = rises == isRight ? own.y() + 44 : own.y() - 24;
        canvas.text(
                isRight ? own.x() + 24 : own.x() - 24,
                Math.min(y, Axes.BOTTOM - 10),
                text,
                isRight ? "start" : "end",
                Canvas.FONT);
    }

    /** Where the middle of a text about a place stands, so that it does not reach beyond the picture. */
    private static int beside(int x) {
        return Math.max(Axes.X + 100, Math.min(x, Axes.X + Axes.ACROSS - 110));
    }

    /** The edges of the bands under the axis, where they are few. */
    private void edges() {
        List<Fraction> shown = curve.pieces().stream()
                .flatMap(piece -> piece.interval().low().stream())
                .filter(edge -> edge.isMoreThan(axes.left()) && edge.isAtMost(axes.right()))
                .toList();
        int last = -1;
        for (Fraction edge : shown.size() > MARKED ? List.of(input.target()) : shown) {
            if (last < 0 || axes.x(edge) - last > 90) {
                last = axes.x(edge);
                axes.across(canvas, edge, Figures.cut(edge));
            }
        }
    }

    private void piece(Band<Formula> piece) {
        Optional<Interval> shown = piece.interval().and(window());
        if (shown.isEmpty()) {
            return;
        }
        Fraction from = shown.get().lowOr(axes.left());
        Fraction to = shown.get().high().orElse(axes.right());
        Formula formula = piece.value();
        List<Point> line = new ArrayList<>();
        int steps = formula.isLinear() ? 1 : STEPS;
        for (int i = 0; i <= steps; i++) {
            Fraction actual = from.plus(to.minus(from).times(Fraction.of(i, steps)));
            // a ratio has no points at 0, its own edge, and rises there beyond the picture
            if (formula.isLinear() || actual.signum() != 0) {
                line.add(axes.point(actual, formula.at(actual)));
            }
        }
        canvas.line(line, Canvas.EARNED, 6, "");
        if (shown.get().isPoint()) {
            canvas.dot(line.get(0).x(), line.get(0).y(), 6, Canvas.EARNED, "");
        }
    }

    private Interval window() {
        return Interval.atLeast(axes.left()).and(Interval.atMost(axes.right())).orElseThrow();
    }
}
