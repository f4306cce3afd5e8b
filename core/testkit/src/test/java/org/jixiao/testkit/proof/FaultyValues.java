package org.jixiao.testkit.proof;

import java.util.Locale;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;

/** Rules that score soundly but are no values. */
final class FaultyValues {
    private FaultyValues() {}

    /** Says what a rule is. */
    private interface Described<I extends ScoringInput> extends ScoringStrategy<I> {
        @Override
        default String describe(Locale locale) {
            return (locale.equals(Locale.CHINESE) ? "有误的规则 " : "faulty rule ")
                    + getClass().getSimpleName();
        }
    }

    /** Holds something that cannot be written. */
    static final class NotWritten implements Described<DeadlineInput> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // the fault
        private final Object lock = new Object();

        @Override
        public Score score(DeadlineInput in) {
            synchronized (lock) {
                return ScoringStrategies.deadline().score(in);
            }
        }
    }

    /** Equals nothing but itself. */
    static final class WithoutEquality implements Described<RatingInput> {
        private static final long serialVersionUID = 1L;

        @Override
        public Score score(RatingInput in) {
            return ScoringStrategies.rating().score(in);
        }
    }

    /** Equals its copy and yet has another hash. */
    static final class OtherHash implements Described<ProseInput> {
        private static final long serialVersionUID = 1L;

        @Override
        public Score score(ProseInput in) {
            return ScoringStrategies.prose().score(in);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OtherHash;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
