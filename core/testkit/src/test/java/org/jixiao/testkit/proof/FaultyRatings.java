package org.jixiao.testkit.proof;

import java.util.Locale;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

/** Rules on ratings with one mistake each. */
enum FaultyRatings implements ScoringStrategy<RatingInput> {
    /** The upper edge belongs to a band, and to the next one. */
    UPPER_EDGE_CLOSED {
        @Override
        Fraction points(RatingInput in) {
            return in.award()
                    .map(award -> award.max(low(in))
                            .min(in.weight().times(in.level().band().high().orElse(Fraction.ONE))))
                    .orElseGet(() -> stock(in));
        }
    },
    /** An award counts as it is. */
    AWARD_NOT_HELD {
        @Override
        Fraction points(RatingInput in) {
            return in.award().map(award -> award.min(in.weight())).orElseGet(() -> stock(in));
        }
    },
    /** The second level earns less than the third. */
    LEVELS_SWAPPED {
        @Override
        Fraction points(RatingInput in) {
            int rank = in.target().scale().rank(in.level());
            return rank == 1 && in.award().isEmpty() && in.target().leastLevel().isEmpty() ? Fraction.ZERO : stock(in);
        }
    },
    /** The best level without an award earns the lower edge of its band. */
    BEST_EARNS_ITS_LOWER_EDGE {
        @Override
        Fraction points(RatingInput in) {
            return in.award().isEmpty() ? low(in) : stock(in);
        }
    };

    private static final Reason REASON = Reason.of("proof.faulty_rating", "有误的规则", "a faulty rule");

    abstract Fraction points(RatingInput in);

    @Override
    public Score score(RatingInput in) {
        return Score.of(points(in), in, REASON);
    }

    @Override
    public String describe(Locale locale) {
        return locale.equals(Locale.CHINESE) ? "有误的规则 " + name() : "faulty rule " + name();
    }

    private static Fraction stock(RatingInput in) {
        return ScoringStrategies.rating().score(in).points().orElseThrow();
    }

    private static Fraction low(RatingInput in) {
        return in.weight().times(in.level().band().lowOr(Fraction.ZERO));
    }
}
