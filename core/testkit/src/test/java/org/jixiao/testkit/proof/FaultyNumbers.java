package org.jixiao.testkit.proof;

import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Rounding;

/** Formulas with one mistake each, as an author could write them. */
enum FaultyNumbers implements ScoringStrategy<QuantityInput> {
    BAND_OFF_BY_ONE {
        @Override
        Fraction points(QuantityInput in) {
            return banded(in, deviation(in).isAtLeast(Fraction.parse("201%")));
        }
    },
    UPPER_EDGE_CLOSED {
        @Override
        Fraction points(QuantityInput in) {
            return banded(in, deviation(in).isMoreThan(Fraction.of(2)));
        }
    },
    ROUNDED_TWICE {
        @Override
        Fraction points(QuantityInput in) {
            return Fraction.of(proportional(in).rounded(Rounding.of(2, RoundingMode.HALF_UP)))
                    .min(in.weight());
        }
    },
    PENALTY_ON_SCORE {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() > 0 && deviation(in).isAtMost(Fraction.parse("-50%"))
                    ? proportional(in).times(Fraction.parse("90%"))
                    : proportional(in);
        }
    },
    UNIT_IGNORED {
        @Override
        Fraction points(QuantityInput in) {
            Fraction missing = in.target().minus(in.actual()).max(Fraction.ZERO);
            return in.weight().minus(missing).max(Fraction.ZERO);
        }
    },
    CAP_MISSING {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() > 0 && in.actual().signum() > 0
                    ? in.weight().times(in.actual()).dividedBy(in.target())
                    : proportional(in);
        }
    },
    NEGATIVE_POINTS {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() > 0 && in.actual().isLessThan(in.target())
                    ? in.weight().times(in.actual()).dividedBy(in.target())
                    : proportional(in);
        }
    },
    LESS_THAN_FULL_AT_TARGET {
        @Override
        Fraction points(QuantityInput in) {
            return in.actual().isMoreThan(in.target())
                    ? proportional(in)
                    : proportional(in).times(Fraction.parse("99%"));
        }
    },
    NOT_MONOTONE {
        @Override
        Fraction points(QuantityInput in) {
            boolean nearlyMet = in.target().signum() > 0
                    && in.actual().isLessThan(in.target())
                    && in.actual().isMoreThan(in.target().times(Fraction.parse("95%")));
            return nearlyMet ? Fraction.ZERO : proportional(in);
        }
    },
    RISES_BEYOND {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() > 0
                            && in.actual().isMoreThan(in.target())
                            && in.actual().isLessThan(in.target().times(Fraction.of(2)))
                    ? in.weight().times(Fraction.parse("90%"))
                    : proportional(in);
        }
    },
    SLIDES_BEYOND {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() > 0 && in.actual().isMoreThan(in.target())
                    ? in.weight().times(in.target()).dividedBy(in.actual())
                    : proportional(in);
        }
    },
    REVERSE_RISES {
        @Override
        Fraction points(QuantityInput in) {
            boolean halved = in.target().signum() > 0
                    && in.actual().isMoreThan(in.target())
                    && in.actual().isLessThan(in.target().times(Fraction.of(2)));
            return halved ? in.weight().dividedBy(Fraction.of(2)) : in.weight();
        }
    },
    ZERO_TARGET_DIVIDES {
        @Override
        Fraction points(QuantityInput in) {
            return in.weight()
                    .times(Fraction.ONE.min(in.actual().dividedBy(in.target()).max(Fraction.ZERO)));
        }
    },
    ZERO_TARGET_EARNS_NOTHING {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() == 0 ? Fraction.ZERO : proportional(in);
        }
    },
    NEGATIVE_ACTUAL_EARNS {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() > 0
                    ? in.weight().times(Fraction.ONE.min(in.actual().abs().dividedBy(in.target())))
                    : proportional(in);
        }
    },
    STRICT_BOUND {
        @Override
        Fraction points(QuantityInput in) {
            return in.actual().isMoreThan(in.target()) ? in.weight() : Fraction.ZERO;
        }
    },
    FLOOR_MISSING {
        @Override
        Fraction points(QuantityInput in) {
            return in.target().signum() > 0
                    ? in.weight()
                            .minus(Fraction.of(30).times(deviation(in).negated().max(Fraction.ZERO)))
                    : proportional(in);
        }
    },
    CURVE_LIES {
        @Override
        Fraction points(QuantityInput in) {
            return proportional(in);
        }

        @Override
        public Optional<Curve> curve(QuantityInput in) {
            return Optional.of(Curve.constant(in.weight()));
        }
    },
    EXECUTION_BY_WHOLE_PERCENT {
        @Override
        Fraction points(QuantityInput in) {
            if (in.target().signum() <= 0) {
                return proportional(in);
            }
            Fraction percent =
                    in.actual().dividedBy(in.target()).times(Fraction.of(100)).floor();
            return in.weight()
                    .times(percent)
                    .dividedBy(Fraction.of(100))
                    .min(in.weight())
                    .max(Fraction.ZERO);
        }
    },
    DEPENDS_ON_THREAD {
        @Override
        Fraction points(QuantityInput in) {
            return Thread.currentThread().getName().equals("laws") ? Fraction.ZERO : proportional(in);
        }
    };

    private static final Reason REASON = Reason.of("proof.faulty", "有误的规则", "a faulty rule");

    abstract Fraction points(QuantityInput in);

    @Override
    public Score score(QuantityInput in) {
        return Score.of(points(in), in, REASON);
    }

    static Fraction proportional(QuantityInput in) {
        if (in.target().signum() <= 0) {
            return in.actual().isAtLeast(in.target()) ? in.weight() : Fraction.ZERO;
        }
        return in.weight().times(Fraction.ONE.min(in.actual().max(Fraction.ZERO).dividedBy(in.target())));
    }

    private static Fraction deviation(QuantityInput in) {
        return in.target().signum() > 0 ? in.actual().minus(in.target()).dividedBy(in.target()) : Fraction.ZERO;
    }

    private static Fraction banded(QuantityInput in, boolean isDeducted) {
        return isDeducted ? in.weight().times(Fraction.parse("90%")) : proportional(in);
    }
}
