package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.internal.ReadBack;
import org.jixiao.rule.Grade;

/** From which grade to which; an absent one is undecided. Ordered by grade, best first and undecided last. */
@Value.Immutable
public abstract class GradeMove implements Comparable<GradeMove>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Comparator<GradeMove> ORDER =
            Comparator.<GradeMove>comparingInt(move -> place(move.one())).thenComparingInt(move -> place(move.other()));

    GradeMove() {}

    /** From one grade to another or the same. */
    static GradeMove of(Optional<Grade> one, Optional<Grade> other) {
        return ImmutableGradeMove.make(one, other);
    }

    /** By the first rule set. */
    public abstract Optional<Grade> one();

    /** By the second rule set. */
    public abstract Optional<Grade> other();

    /** Whether the grades differ. */
    public boolean isChange() {
        return !one().equals(other());
    }

    @Override
    public int compareTo(GradeMove other) {
        return ORDER.compare(this, given(other, "other"));
    }

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> of(one(), other()));
    }

    private static int place(Optional<Grade> grade) {
        return grade.map(Grade::ordinal).orElse(Grade.values().length);
    }
}
