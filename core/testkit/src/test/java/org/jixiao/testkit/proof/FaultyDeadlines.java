package org.jixiao.testkit.proof;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;

/** Rules on deadlines with one mistake each. What is meant: a point off for every full 4 % of delay, nothing where no first day is known. */
enum FaultyDeadlines implements ScoringStrategy<DeadlineInput> {
    /** What is late by more than 30 days counts as a deadline of the next year. */
    LATER_EARNS_AGAIN {
        @Override
        Fraction points(DeadlineInput in) {
            return late(in) > 30 ? in.weight() : Fraction.ZERO;
        }
    },
    /** The last day is late already. */
    LAST_DAY_IS_LATE {
        @Override
        Fraction onTime(DeadlineInput in) {
            return in.done().isBefore(in.target().due()) ? in.weight() : Fraction.ZERO;
        }
    },
    /** Begun steps count. */
    BEGUN_STEPS {
        @Override
        Fraction points(DeadlineInput in) {
            return in.target()
                    .firstDay()
                    .map(first -> less(
                            in,
                            overrun(in, planned(first, in)).negated().floor().negated()))
                    .orElse(Fraction.ZERO);
        }
    },
    /** The first day does not count. */
    FIRST_DAY_NOT_COUNTED {
        @Override
        Fraction points(DeadlineInput in) {
            return in.target()
                    .firstDay()
                    .map(first -> less(
                            in, overrun(in, Math.max(1, planned(first, in) - 1)).floor()))
                    .orElse(Fraction.ZERO);
        }
    },
    /** The delay is a share of a year, whatever was planned. */
    SHARE_OF_A_YEAR {
        @Override
        Fraction points(DeadlineInput in) {
            return in.target().firstDay().isPresent()
                    ? less(in, overrun(in, 365).floor())
                    : Fraction.ZERO;
        }
    },
    /** A point a day, without an end. */
    BELOW_NOTHING {
        @Override
        Fraction points(DeadlineInput in) {
            return in.weight().minus(Fraction.of(late(in)));
        }
    },
    /** A first day is taken for granted. */
    NEEDS_A_FIRST_DAY {
        @Override
        Fraction points(DeadlineInput in) {
            return less(
                    in,
                    overrun(in, planned(in.target().firstDay().orElseThrow(), in))
                            .floor());
        }
    },
    /** Days begin where the machine stands. */
    BY_THE_CLOCK_OF_THE_MACHINE {
        @Override
        Fraction onTime(DeadlineInput in) {
            boolean isLate = in.done()
                    .atStartOfDay(ZoneId.systemDefault())
                    .toInstant()
                    .isAfter(in.target().due().atStartOfDay(ZoneOffset.UTC).toInstant());
            return isLate ? Fraction.ZERO : in.weight();
        }

        @Override
        Fraction points(DeadlineInput in) {
            return onTime(in);
        }
    };

    private static final Reason REASON = Reason.of("proof.faulty_deadline", "有误的规则", "a faulty rule");

    Fraction onTime(DeadlineInput in) {
        return in.weight();
    }

    Fraction points(DeadlineInput in) {
        return Fraction.ZERO;
    }

    @Override
    public Score score(DeadlineInput in) {
        return Score.of(in.isMet() ? onTime(in) : points(in), in, REASON);
    }

    @Override
    public String describe(Locale locale) {
        return locale.equals(Locale.CHINESE) ? "有误的规则 " + name() : "faulty rule " + name();
    }

    static long late(DeadlineInput in) {
        return ChronoUnit.DAYS.between(in.target().due(), in.done());
    }

    static long planned(LocalDate first, DeadlineInput in) {
        return ChronoUnit.DAYS.between(first, in.target().due()) + 1;
    }

    /** In steps of 4 %. */
    private static Fraction overrun(DeadlineInput in, long planned) {
        return Fraction.of(late(in), planned).dividedBy(Fraction.parse("4%"));
    }

    private static Fraction less(DeadlineInput in, Fraction points) {
        return in.weight().minus(points).max(Fraction.ZERO);
    }
}
