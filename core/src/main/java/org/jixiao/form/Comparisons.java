package org.jixiao.form;

import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Brings the two numbers of an indicator to one unit and decides their direction, once, when the form is built.
 *
 * <p>What would have to be guessed is not compared; {@link Incomparable} says why.
 */
final class Comparisons {
    private static final Fraction SUSPICIOUS = Fraction.of(1000);
    private static final Fraction HUNDRED = Fraction.of(100);
    private static final Fraction HALF = Fraction.of(50);

    private final StatedIndicator row;
    private final Fraction weight;
    private final Funds funds;
    private final Nature nature;
    private final Quantity reached;
    private boolean assumed;

    private Comparisons(StatedIndicator row, Fraction weight, Funds funds, Nature nature, Quantity reached) {
        this.row = row;
        this.weight = weight;
        this.funds = funds;
        this.nature = nature;
        this.reached = reached;
    }

    /** A {@link Comparison}, an {@link Incomparable}, or null where target and actual are not both numbers. */
    static @Nullable Object of(StatedIndicator row, Fraction weight, Funds funds) {
        if (!(row.actual() instanceof QuantityActual actual)) {
            return null;
        }
        if (row.target() instanceof QuantityTarget target) {
            return new Comparisons(row, weight, funds, target.nature(), actual.quantity()).with(target.quantity());
        }
        return row.target() instanceof RangeTarget range
                ? new Comparisons(row, weight, funds, Nature.WITHOUT_SIGN, actual.quantity()).with(range)
                : null;
    }

    /** The end of a range that lies nearer to the actual is its target; inside the range the actual is its own. */
    private @Nullable Object with(RangeTarget range) {
        Object above = with(range.low());
        Object below = with(range.high());
        if (!(above instanceof Comparison low) || !(below instanceof Comparison high)) {
            return above instanceof Comparison || above == Incomparable.DIRECTION ? inside(range, below) : above;
        }
        if (low.actual().isLessThan(low.target())) {
            return low;
        }
        return high.actual().isMoreThan(high.target()) ? high : met(low);
    }

    private @Nullable Object inside(RangeTarget range, @Nullable Object otherwise) {
        Quantity own = reached.unit().isNone() ? reached.takenAs(range.low().unit()) : reached;
        boolean inside = own.unit().convertsTo(range.low().unit())
                && own.in(range.low().unit()).number().isAtLeast(range.low().number())
                && own.in(range.low().unit())
                        .number()
                        .isAtMost(range.high().in(range.low().unit()).number());
        return inside && otherwise == Incomparable.DIRECTION ? with(own) : otherwise;
    }

    private static Comparison met(Comparison numbers) {
        return new Comparison(
                numbers.weight(),
                numbers.actual(),
                numbers.actual(),
                numbers.unit(),
                numbers.direction(),
                numbers.unitAssumed(),
                false);
    }

    private Object with(Quantity aim) {
        assumed = false;
        Unit unit = aim.unit().isNone() ? reached.unit() : aim.unit();
        if (aim.unit().isNone() || reached.unit().isNone()) {
            return bare(aim, unit);
        }
        if (reached.unit().convertsTo(unit) || reached.unit().symbol().equals(unit.symbol())) {
            Fraction number = reached.unit().convertsTo(unit) ? reached.in(unit).number() : reached.number();
            return directed(aim.number(), number, unit);
        }
        return isTenThousands(aim.unit()) || isTenThousands(reached.unit()) ? tenThousands(aim) : assumed(aim, unit);
    }

    /** One side names no unit: it takes that of the other, unless it cannot be meant so. */
    private Object bare(Quantity aim, Unit unit) {
        if (isFarApart(aim) && !unit.isMoney() && !unit.withoutMultiple().equals(unit)) {
            return Incomparable.UNIT_SUSPECTED; // 1000000 beside 100万人次
        }
        boolean money = unit.isMoney() || (unit.isNone() && IndicatorClass.isCost(row.path()));
        boolean bareActual = reached.unit().isNone();
        if (money && bareActual && isFarAbove(reached.number(), aim.number())) {
            return yuan(aim.number(), reached.number(), aim.unit().isNone() ? Unit.WAN_YUAN : aim.unit(), true);
        }
        if (money && aim.unit().isNone() && isFarAbove(aim.number(), reached.number())) {
            return yuan(aim.number(), reached.number(), bareActual ? Unit.WAN_YUAN : reached.unit(), false);
        }
        return directed(aim.number(), reached.number(), unit);
    }

    private boolean isFarApart(Quantity aim) {
        return aim.unit().isNone()
                ? isFarAbove(aim.number(), reached.number())
                : isFarAbove(reached.number(), aim.number());
    }

    private static boolean isFarAbove(Fraction bare, Fraction other) {
        return other.signum() > 0 && bare.isAtLeast(other.times(SUSPICIOUS));
    }

    /** The bare side is 元 where that makes it an amount of the form; a bare 12000 beside 1.2万 is the number itself. */
    private Object yuan(Fraction aim, Fraction number, Unit unit, boolean actualIsBare) {
        Fraction bare = actualIsBare ? number : aim;
        if (!isTenThousands(unit) && !Amounts.isOf(funds.total(), bare)) {
            return Incomparable.UNIT_SUSPECTED;
        }
        assumed = true;
        Fraction inUnit = bare.times(Unit.YUAN.per(unit));
        return actualIsBare ? directed(aim, inUnit, unit) : directed(inUnit, number, unit);
    }

    /** 万 or 亿 alone: an amount of money, or so many of what the other side counts. */
    private static boolean isTenThousands(Unit unit) {
        return unit.symbol().equals("万") || unit.symbol().equals("亿");
    }

    private static boolean isWrittenTwice(Unit once, Unit twice) {
        return once.symbol().equals("万") && twice.symbol().equals("万万");
    }

    private Object tenThousands(Quantity aim) {
        if (isWrittenTwice(aim.unit(), reached.unit()) || isWrittenTwice(reached.unit(), aim.unit())) {
            assumed = true; // 30万万 beside 30万: the unit of the cell and that of its column
            return directed(aim.number(), reached.number(), Unit.of("万"));
        }
        if (isTenThousands(aim.unit())) {
            Unit one = reached.unit().withoutMultiple();
            return one.convertsTo(reached.unit())
                    ? directed(
                            aim.number().times(aim.unit().factor()).times(one.per(reached.unit())),
                            reached.number(),
                            reached.unit())
                    : Incomparable.UNIT_UNKNOWN;
        }
        Unit one = aim.unit().withoutMultiple();
        return one.convertsTo(aim.unit())
                ? directed(
                        aim.number(),
                        reached.number().times(reached.unit().factor()).times(one.per(aim.unit())),
                        aim.unit())
                : Incomparable.UNIT_UNKNOWN; // 30亿 beside 30亿亿
    }

    private Object assumed(Quantity aim, Unit unit) {
        Fraction factor = reached.unit().takenFor(unit).orElse(null);
        if (factor != null) {
            assumed = true;
            Fraction number = reached.number().times(factor);
            return directed(aim.number(), number, unit);
        }
        if (CalendarTime.isBetween(reached.unit(), unit)) {
            return calendar(aim, unit);
        }
        return reached.unit().isUnknown() || unit.isUnknown() ? Incomparable.UNIT_UNKNOWN : Incomparable.UNIT_MISMATCH;
    }

    /** Months beside days are compared where the shortest and the longest month give the same answer: met. */
    private Object calendar(Quantity aim, Unit unit) {
        Directions direction = Directions.of(nature, row.path(), aim.number(), unit, funds);
        boolean met = CalendarTime.always(reached, aim, direction.direction());
        if (direction == Directions.UNKNOWN) {
            return Incomparable.DIRECTION;
        }
        return met ? comparison(aim.number(), aim.number(), unit, direction) : Incomparable.CALENDAR;
    }

    private Object directed(Fraction aim, Fraction actual, Unit unit) {
        Directions direction = Directions.of(nature, row.path(), aim, unit, funds);
        if (direction == Directions.UNKNOWN && !aim.equals(actual)) {
            return Incomparable.DIRECTION;
        }
        boolean lost = direction.direction() == Direction.POSITIVE
                && unit.convertsTo(Unit.PERCENT)
                && (isLostPercentage(reached, actual, aim, unit) || isLostTarget(aim, actual, unit));
        return lost ? Incomparable.UNIT_SUSPECTED : comparison(aim, actual, unit, direction);
    }

    /** A bare number up to 1 beside a percentage is one that a spreadsheet showed as 97% and handed on as 0.97. */
    private static boolean isLostPercentage(Quantity cell, Fraction number, Fraction aim, Unit unit) {
        if (!cell.unit().isNone() || number.signum() <= 0 || number.isMoreThan(Fraction.ONE)) {
            return false;
        }
        Fraction percent = aim.times(unit.per(Unit.PERCENT));
        return percent.isAtLeast(HALF)
                || (percent.isMoreThan(Fraction.ONE) && number.times(HUNDRED).isAtLeast(percent));
    }

    private boolean isLostTarget(Fraction aim, Fraction number, Unit unit) {
        boolean bareTarget = row.target() instanceof QuantityTarget target
                && target.quantity().unit().isNone();
        return bareTarget
                && !reached.unit().isNone()
                && aim.signum() > 0
                && aim.isAtMost(Fraction.ONE)
                && number.times(unit.per(Unit.PERCENT)).isAtLeast(HALF);
    }

    private Comparison comparison(Fraction aim, Fraction number, Unit unit, Directions direction) {
        return new Comparison(
                weight, aim, number, unit, direction.direction(), assumed, direction.inferred() && !aim.equals(number));
    }
}
