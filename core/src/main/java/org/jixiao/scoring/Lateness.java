package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jixiao.value.internal.HalfWidth;
import org.jixiao.value.internal.ShareText;

/** How it is counted by how much work is late. */
enum Lateness {
    /** As a share of the planned time, which runs from the first day to the last, both counted. */
    OF_PLANNED_TIME("late.planned", "late.by_planned") {
        @Override
        Optional<Fraction> of(DeadlineInput in) {
            return in.target()
                    .firstDay()
                    .map(first -> Fraction.of(
                            in.daysLate(),
                            ChronoUnit.DAYS.between(first, in.target().due()) + 1));
        }

        @Override
        Fraction read(String text) {
            return ShareText.belowWhole(text);
        }

        @Override
        String exactly(Fraction value) {
            return Shares.percent(value);
        }
    },
    /** In days. */
    DAYS("late.days", "late.by_days") {
        @Override
        Optional<Fraction> of(DeadlineInput in) {
            return Optional.of(Fraction.of(in.daysLate()));
        }

        @Override
        Fraction read(String text) {
            return whole(text, DAY);
        }

        @Override
        String exactly(Fraction value) {
            return value + DAY.symbol();
        }
    },
    /** In full months: one is full on the same day of the next month, or on its last day where it has no such day. */
    MONTHS("late.months", "late.by_months") {
        @Override
        Optional<Fraction> of(DeadlineInput in) {
            LocalDate due = in.target().due();
            long months = ChronoUnit.MONTHS.between(due, in.done());
            return Optional.of(Fraction.of(due.plusMonths(months + 1).isAfter(in.done()) ? months : months + 1));
        }

        @Override
        Fraction read(String text) {
            return whole(text, MONTH);
        }

        @Override
        String exactly(Fraction value) {
            return value + MONTH.symbol();
        }
    };

    private static final Unit DAY = Unit.of("天");
    private static final Unit MONTH = Unit.of("个月");

    private final String amount;
    private final String late;

    Lateness(String amount, String late) {
        this.amount = amount;
        this.late = late;
    }

    /** How a step that is written so is counted: {@code 4%}, {@code 1天}, {@code 1个月}. */
    static Lateness countedBy(String step) {
        if (!isTime(step)) {
            return OF_PLANNED_TIME;
        }
        return Quantity.parse(HalfWidth.of(step)).unit().convertsTo(MONTH) ? MONTHS : DAYS;
    }

    /** Whether a text has a unit, and is no share. */
    static boolean isTime(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isZero(String text) {
        return !isTime(text) && Fraction.parse(text).signum() == 0;
    }

    /** So many whole days or months: work is never late by a part of a day. */
    private static Fraction whole(String text, Unit unit) {
        if (isZero(text)) {
            return Fraction.ZERO;
        }
        Quantity time = Quantity.parse(HalfWidth.of(text));
        if (!time.unit().convertsTo(unit)) {
            throw invalid("late.time", quoted(text), unit.symbol());
        }
        Fraction number = time.in(unit).number();
        if (!number.isDecimal(0)) {
            throw invalid("late.whole", quoted(text));
        }
        return number;
    }

    /** By how much work is late that is late; empty where the planned time is not known and matters. */
    abstract Optional<Fraction> of(DeadlineInput in);

    /** A step or a bound as an author types it. */
    abstract Fraction read(String text);

    /** A step or a bound as an author writes it, with all its decimals. */
    abstract String exactly(Fraction value);

    /** {@code 计划时间的 4%}, {@code 1 天}. */
    Serializable words(Fraction value) {
        return Wording.of(amount, value);
    }

    /** {@code 超出计划时间 9%}, {@code 晚 9 天}. */
    Serializable lateBy(Fraction value) {
        return Wording.of(late, value);
    }
}
