package org.jixiao.scoring;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy gives: exact points with their derivation, or none where nothing could be assessed.
 *
 * <p>Points are not rounded here. The scorer refuses points outside 0..weight. Immutable.
 */
public final class Score implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Derivation derivation;

    private Score(@Nullable Fraction points, Reason reason, ScoringInput input, ImmutableList<Serializable> details) {
        this.derivation = new Derivation(reason, input, points, details);
    }

    /** {@code points} for {@code reason}; {@code details} fill {@code {0}}, {@code {1}} … of its text. */
    public static Score of(Fraction points, ScoringInput input, Reason reason, Serializable... details) {
        return new Score(points, reason, input, ImmutableList.copyOf(details));
    }

    /** All of the weight. */
    public static Score full(ScoringInput input, Reason reason, Serializable... details) {
        return of(input.weight(), input, reason, details);
    }

    /** No points. */
    public static Score none(ScoringInput input, Reason reason, Serializable... details) {
        return of(Fraction.ZERO, input, reason, details);
    }

    /** Not assessable: the points stay open. */
    public static Score open(ScoringInput input, Reason reason, Serializable... details) {
        return new Score(null, reason, input, ImmutableList.copyOf(details));
    }

    /** The exact points; absent where nothing could be assessed. */
    public Optional<Fraction> points() {
        return derivation.points();
    }

    public Derivation derivation() {
        return derivation;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score that && derivation.equals(that.derivation);
    }

    @Override
    public int hashCode() {
        return derivation.hashCode();
    }

    @Override
    public String toString() {
        return points().map(Fraction::toString).orElse("open") + " (" + derivation + ")";
    }
}
