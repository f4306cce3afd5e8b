package org.jixiao.form;

import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Days beside months and years, which differ in length: a month has 28 to 31 days, a year 365 or 366. */
final class CalendarTime {
    private static final Unit DAY = Unit.of("天");
    private static final Unit MONTH = Unit.of("月");
    private static final Fraction YEAR = Fraction.of(12);

    private CalendarTime() {}

    /** Whether one is a unit of days and the other one of months. */
    static boolean isBetween(Unit one, Unit other) {
        return (one.convertsTo(DAY) && other.convertsTo(MONTH)) || (one.convertsTo(MONTH) && other.convertsTo(DAY));
    }

    /** Whether {@code actual} is on the good side of {@code target} in every calendar. */
    static boolean always(Quantity actual, Quantity target, Direction direction) {
        return direction == Direction.POSITIVE
                ? least(actual).isAtLeast(most(target))
                : most(actual).isAtMost(least(target));
    }

    private static Fraction least(Quantity time) {
        return days(time, 365, 28);
    }

    private static Fraction most(Quantity time) {
        return days(time, 366, 31);
    }

    /** Whole years count as years; what is left counts as months. */
    private static Fraction days(Quantity time, long year, long month) {
        if (time.unit().convertsTo(DAY)) {
            return time.in(DAY).number();
        }
        Fraction months = time.in(MONTH).number();
        Fraction years = months.dividedBy(YEAR).floor();
        return years.times(Fraction.of(year))
                .plus(months.minus(years.times(YEAR)).times(Fraction.of(month)));
    }
}
