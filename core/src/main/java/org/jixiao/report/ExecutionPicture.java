package org.jixiao.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.internal.Words;
import org.jixiao.report.Canvas.Point;
import org.jixiao.report.Picture.Dot;
import org.jixiao.value.Fraction;

/** Execution against score: a dot a project. */
final class ExecutionPicture {
    private static final Fraction TENTH = Fraction.of(1, 10);
    private static final Fraction TEN = Fraction.of(10);
    private static final Fraction HUNDRED = Fraction.of(100);
    /** More than this is drawn at the edge. */
    private static final Fraction MOST_RATE = Fraction.of(12, 10);

    private ExecutionPicture() {}

    static Picture of(List<Dot> projects, Words words) {
        Canvas canvas = new Canvas();
        Axes axes = new Axes(
                below(projects.stream().map(Dot::rate), TENTH, Fraction.of(9, 10)),
                projects.stream().anyMatch(dot -> dot.rate().isMoreThan(Fraction.ONE)) ? MOST_RATE : Fraction.ONE,
                below(projects.stream().map(dot -> Fraction.of(dot.total())), TEN, Fraction.of(90)),
                HUNDRED);
        axes.draw(canvas, words.of("picture.rate"), words.of("report.total"));
        for (Fraction rate : steps(axes.left(), axes.right(), TENTH)) {
            axes.across(canvas, rate, Figures.percent(rate));
        }
        for (Fraction total : steps(axes.low(), axes.high(), TEN)) {
            axes.up(canvas, total, total.toString());
        }
        Map<Point, Integer> met = new HashMap<>();
        for (Dot dot : projects) {
            Point at = axes.point(dot.rate(), Fraction.of(dot.total()));
            // very many forms take no more room than there are places for their dots
            if (met.merge(at, 1, Integer::sum) == 1) {
                canvas.dot(
                        at.x(),
                        at.y(),
                        9,
                        Canvas.EARNED,
                        words.of("picture.dot", dot.name(), Figures.percent(dot.rate()), dot.total()));
            }
        }
        long full = projects.stream()
                .filter(dot -> dot.rate().isAtLeast(Fraction.ONE))
                .count();
        return new Picture(
                words.of("picture.execution"), words.of("picture.execution_said", projects.size(), full), canvas);
    }

    /** The largest multiple of {@code step} that no figure lies below, and at most {@code most}. */
    private static Fraction below(Stream<Fraction> figures, Fraction step, Fraction most) {
        Fraction least = figures.reduce(most, Fraction::min).max(Fraction.ZERO);
        return least.dividedBy(step).floor().times(step);
    }

    private static List<Fraction> steps(Fraction from, Fraction to, Fraction step) {
        // a label at every step for a short axis, at every second one for a long one
        Fraction wide = to.minus(from).dividedBy(step).isMoreThan(Fraction.of(6)) ? step.times(Fraction.of(2)) : step;
        return Stream.iterate(to, figure -> figure.isAtLeast(from), figure -> figure.minus(wide))
                .toList();
    }
}
