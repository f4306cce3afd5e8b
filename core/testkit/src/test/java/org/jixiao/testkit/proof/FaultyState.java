package org.jixiao.testkit.proof;

import java.util.concurrent.atomic.AtomicReference;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

/** Rules whose fault is what they remember, or that they are no values. */
final class FaultyState {
    private static final Reason REASON = Reason.of("proof.faulty", "有误的规则", "a faulty rule");

    private FaultyState() {}

    private static Score scored(QuantityInput in, Fraction points) {
        return Score.of(points, in, REASON);
    }

    /** Gives nothing for a number after one with another weight. */
    static final class Remembering implements ScoringStrategy<QuantityInput> {
        private static final long serialVersionUID = 1L;

        private final AtomicReference<Fraction> last = new AtomicReference<>(Fraction.ZERO);

        @Override
        public Score score(QuantityInput in) {
            boolean isSame = last.getAndSet(in.weight()).equals(in.weight());
            return scored(in, isSame ? FaultyNumbers.proportional(in) : Fraction.ZERO);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Remembering;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Gives nothing for every seventh number. */
    static final class Counting implements ScoringStrategy<QuantityInput> {
        private static final long serialVersionUID = 1L;

        private int scored;

        @Override
        public Score score(QuantityInput in) {
            scored++;
            return scored(in, scored % 7 == 0 ? Fraction.ZERO : FaultyNumbers.proportional(in));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Counting;
        }

        @Override
        public int hashCode() {
            return 2;
        }
    }

    /** Holds something that cannot be written. */
    static final class NotSerialisable implements ScoringStrategy<QuantityInput> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // the fault
        private final Object lock = new Object();

        @Override
        public Score score(QuantityInput in) {
            synchronized (lock) {
                return scored(in, FaultyNumbers.proportional(in));
            }
        }
    }

    /** Equals nothing but itself. */
    static final class WithoutEquality implements ScoringStrategy<QuantityInput> {
        private static final long serialVersionUID = 1L;

        @Override
        public Score score(QuantityInput in) {
            return scored(in, FaultyNumbers.proportional(in));
        }
    }

    /** A point off for every 3 % missing, begun ones included. */
    static final class BegunSteps implements ScoringStrategy<QuantityInput> {
        private static final long serialVersionUID = 1L;

        @Override
        public Score score(QuantityInput in) {
            if (in.target().signum() <= 0 || in.actual().isAtLeast(in.target())) {
                return scored(in, FaultyNumbers.proportional(in));
            }
            Fraction missing = in.target().minus(in.actual()).dividedBy(in.target());
            Fraction begun =
                    missing.negated().dividedBy(Fraction.of(3, 100)).floor().negated();
            return scored(in, in.weight().minus(begun).max(Fraction.ZERO));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof BegunSteps;
        }

        @Override
        public int hashCode() {
            return 3;
        }
    }
}
