package org.jixiao.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/** What a {@link Curve} does with its pieces, which stand in ascending order and leave nothing between them. */
final class Pieces {
    private Pieces() {}

    /** The parts of pieces that lie in an interval. */
    static List<Bands.Band<Formula>> within(Interval actuals, List<Bands.Band<Formula>> pieces) {
        List<Bands.Band<Formula>> parts = new ArrayList<>();
        for (Bands.Band<Formula> piece : pieces) {
            piece.interval().and(actuals).ifPresent(part -> parts.add(new Bands.Band<>(part, piece.value())));
        }
        return parts;
    }

    /** The same pieces, neighbours joined where one formula says the points of both. */
    static List<Bands.Band<Formula>> merged(List<Bands.Band<Formula>> pieces) {
        List<Bands.Band<Formula>> merged = new ArrayList<>();
        for (Bands.Band<Formula> piece : pieces) {
            add(merged, simple(piece), Pieces::joined);
        }
        return merged;
    }

    /** A single number has points, not a formula. */
    private static Bands.Band<Formula> simple(Bands.Band<Formula> piece) {
        return piece.interval().isPoint()
                ? new Bands.Band<>(
                        piece.interval(), Formula.constant(piece.value().at(lowOf(piece))))
                : piece;
    }

    private static Optional<Bands.Band<Formula>> joined(Bands.Band<Formula> lower, Bands.Band<Formula> upper) {
        if (lower.value().equals(upper.value()) || goesThrough(lower, upper)) {
            return join(lower, upper, lower.value());
        }
        return goesThrough(upper, lower) ? join(lower, upper, upper.value()) : Optional.empty();
    }

    /** Whether the formula of a piece also gives the points of another one that is a single number. */
    private static boolean goesThrough(Bands.Band<Formula> piece, Bands.Band<Formula> point) {
        if (!point.interval().isPoint()) {
            return false;
        }
        Fraction actual = lowOf(point);
        boolean defined = piece.value().isLinear() || actual.signum() != 0;
        return defined && piece.value().at(actual).equals(point.value().constant());
    }

    private static Optional<Bands.Band<Formula>> join(
            Bands.Band<Formula> lower, Bands.Band<Formula> upper, Formula formula) {
        return lower.interval().joinedWith(upper.interval()).map(interval -> new Bands.Band<>(interval, formula));
    }

    private static Fraction lowOf(Bands.Band<Formula> piece) {
        return piece.interval().low().orElseThrow();
    }

    /** The actuals that earn at least so many points, or more: parts of the pieces, joined where they touch. */
    static List<Interval> reaching(List<Bands.Band<Formula>> pieces, Fraction points, boolean strictly) {
        List<Interval> reaching = new ArrayList<>();
        for (Bands.Band<Formula> piece : pieces) {
            piece.value()
                    .reaching(points, strictly, piece.interval())
                    .ifPresent(part -> add(reaching, part, Interval::joinedWith));
        }
        return List.copyOf(reaching);
    }

    /** Adds a part behind the last one, or in its place where the two make one. */
    private static <T> void add(List<T> parts, T next, BiFunction<T, T, Optional<T>> join) {
        int last = parts.size() - 1;
        Optional<T> joined = last < 0 ? Optional.empty() : join.apply(parts.get(last), next);
        if (joined.isPresent()) {
            parts.set(last, joined.get());
        } else {
            parts.add(next);
        }
    }
}
