package org.jixiao.testkit.oracle;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorPath;
import org.jixiao.form.Nature;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.testkit.oracle.OracleNumbers.Side;
import org.jixiao.value.Quantity;

/**
 * A target and its actual in one unit, by core/docs 2.3, 3.1 and 3.10.
 *
 * @param target A
 * @param actual B
 * @param unit of both
 * @param side the good one
 * @param isMet whether it is met for certain, though the two do not convert: days beside months
 */
public record Compared(Ratio target, Ratio actual, OracleUnit unit, Side side, boolean isMet) {
    private static final Ratio THOUSAND = Ratio.of(1000);
    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Ratio FIFTY = Ratio.of(50);

    /** A cell with a number. */
    private record Cell(Ratio number, OracleUnit unit) {
        static Cell of(Quantity quantity) {
            return new Cell(
                    Ratio.read(quantity.number()),
                    OracleUnits.read(quantity.unit().symbol()));
        }

        boolean isBare() {
            return unit.isNone();
        }

        /** A bare number above 0 and at most 1, as a spreadsheet leaves of a percentage. */
        boolean isBareShare() {
            return isBare() && number.signum() > 0 && !number.isAbove(Ratio.ONE);
        }
    }

    /** What is needed to compare the numbers of one row. */
    private record Row(IndicatorPath path, Nature nature, FundsRow total) {}

    /** The numbers of a row on a form with this total row; empty where there are none, and where the points stay open. */
    public static Optional<Compared> of(Indicator indicator, FundsRow total) {
        if (!(indicator.actual() instanceof QuantityActual actual)) {
            return Optional.empty();
        }
        Cell reached = Cell.of(actual.quantity());
        if (indicator.target() instanceof QuantityTarget target) {
            Row row = new Row(indicator.path(), target.nature(), total);
            return number(row, Cell.of(target.quantity()), reached);
        }
        return indicator.target() instanceof RangeTarget range
                ? range(new Row(indicator.path(), Nature.WITHOUT_SIGN, total), range, reached)
                : Optional.empty();
    }

    /** Below a range its lower end is the target, above it the upper one; inside it the actual meets itself. */
    private static Optional<Compared> range(Row row, RangeTarget range, Cell reached) {
        Cell low = Cell.of(range.low());
        Cell high = Cell.of(range.high());
        Optional<Compared> againstLow = number(row, low, reached);
        if (isOpenForItsUnit(row, low, reached) || isOpenForItsUnit(row, high, reached)) {
            return Optional.empty();
        }
        if (againstLow
                .filter(numbers -> numbers.actual().isBelow(numbers.target()))
                .isPresent()) {
            return againstLow;
        }
        Optional<Compared> againstHigh = number(row, high, reached);
        if (againstHigh
                .filter(numbers -> numbers.actual().isAbove(numbers.target()))
                .isPresent()) {
            return againstHigh;
        }
        if (againstLow.isPresent() && againstHigh.isPresent()) {
            return againstLow.map(Compared::metByItself);
        }
        Optional<Ratio> factor = factor(reached.unit(), low.unit());
        Ratio actual = reached.number().times(factor.orElse(Ratio.ONE));
        Ratio upper = high.number().times(factor(high.unit(), low.unit()).orElse(Ratio.ONE));
        boolean inside = factor.isPresent() && !actual.isBelow(low.number()) && !actual.isAbove(upper);
        return inside ? number(row, new Cell(actual, low.unit()), reached) : Optional.empty();
    }

    /** An end that cannot be compared leaves the whole range open, unless the direction alone is missing. */
    private static boolean isOpenForItsUnit(Row row, Cell end, Cell reached) {
        OracleUnit unit = end.isBare() ? reached.unit() : end.unit();
        return number(row, end, reached).isEmpty()
                && OracleNumbers.side(row.nature(), row.path(), end.number(), unit, row.total()) != Side.UNKNOWN;
    }

    private Compared metByItself() {
        return new Compared(actual, actual, unit, side, isMet);
    }

    private static Optional<Ratio> factor(OracleUnit from, OracleUnit to) {
        return from.isNone() || to.isNone()
                ? Optional.of(Ratio.ONE)
                : OracleUnits.conversion(from, to).or(() -> OracleUnits.takenFor(from, to));
    }

    private static Optional<Compared> number(Row row, Cell wanted, Cell reached) {
        if (wanted.isBare() || reached.isBare()) {
            return withABareSide(row, wanted, reached);
        }
        Optional<Ratio> exact = OracleUnits.conversion(reached.unit(), wanted.unit());
        if (exact.isEmpty() && reached.unit().isBareMultiple()) {
            Ratio times = reached.unit().multiple().over(wanted.unit().multiple());
            return directed(
                    row, wanted, reached, wanted.number(), reached.number().times(times), wanted.unit());
        }
        if (exact.isEmpty() && wanted.unit().isBareMultiple()) {
            Ratio times = wanted.unit().multiple().over(reached.unit().multiple());
            return directed(row, wanted, reached, wanted.number().times(times), reached.number(), reached.unit());
        }
        Optional<Ratio> factor = exact.or(() -> OracleUnits.takenFor(reached.unit(), wanted.unit()));
        return factor.isPresent()
                ? directed(
                        row, wanted, reached, wanted.number(), reached.number().times(factor.get()), wanted.unit())
                : calendar(row, wanted, reached);
    }

    private static Optional<Compared> withABareSide(Row row, Cell wanted, Cell reached) {
        OracleUnit unit = wanted.isBare() ? reached.unit() : wanted.unit();
        boolean farActual = reached.isBare() && isFarAbove(reached.number(), wanted.number());
        boolean farTarget = wanted.isBare() && isFarAbove(wanted.number(), reached.number());
        boolean money = unit.isMoney() || (unit.isNone() && OracleNumbers.isCost(row.path()));
        if (!(farActual || farTarget) || (!money && unit.multiple().equals(Ratio.ONE))) {
            return directed(row, wanted, reached, wanted.number(), reached.number(), unit);
        }
        Ratio yuan = farActual ? reached.number() : wanted.number();
        if (!money || !(unit.isBareMultiple() || isOwnMoney(yuan, row.total()))) {
            return Optional.empty();
        }
        OracleUnit other = unit.isNone() ? OracleUnits.read("万元") : unit;
        Ratio converted = yuan.over(other.factor());
        return farActual
                ? directed(row, wanted, reached, wanted.number(), converted, other)
                : directed(row, wanted, reached, converted, reached.number(), other);
    }

    private static boolean isFarAbove(Ratio bare, Ratio other) {
        return other.signum() > 0 && !bare.isBelow(other.times(THOUSAND));
    }

    /** Whether so many 元 are an amount of the total row, in 万元 with the decimals of either side. */
    private static boolean isOwnMoney(Ratio yuan, FundsRow total) {
        Ratio tenThousand = Ratio.of(10_000);
        Ratio written = yuan.over(tenThousand);
        return Stream.of(total.initial(), total.adjusted(), total.executed())
                .flatMap(Optional::stream)
                .map(money -> Ratio.read(money.yuan()).over(tenThousand))
                .anyMatch(
                        amount -> OracleNumbers.isRounded(written, amount) || OracleNumbers.isRounded(amount, written));
    }

    private static Optional<Compared> directed(
            Row row, Cell wanted, Cell reached, Ratio target, Ratio actual, OracleUnit unit) {
        Side side = OracleNumbers.side(row.nature(), row.path(), target, unit, row.total());
        boolean lost = side == Side.MORE && unit.isShare() && isLost(wanted, reached, unit.percent(target), unit);
        boolean open = lost || (side == Side.UNKNOWN && !target.equals(actual));
        return open ? Optional.empty() : Optional.of(new Compared(target, actual, unit, side, false));
    }

    /** Whether a percent sign was lost on either side. */
    private static boolean isLost(Cell wanted, Cell reached, Ratio percent, OracleUnit unit) {
        boolean ofActual = reached.isBareShare()
                && (!percent.isBelow(FIFTY)
                        || (percent.isAbove(Ratio.ONE)
                                && !reached.number().times(HUNDRED).isBelow(percent)));
        boolean ofTarget = wanted.isBareShare()
                && !reached.isBare()
                && !unit.percent(reached.number()).isBelow(FIFTY);
        return ofActual || ofTarget;
    }

    /** Days beside months: met where the shortest and the longest months both say so. */
    private static Optional<Compared> calendar(Row row, Cell wanted, Cell reached) {
        boolean between =
                isDaysBesideMonths(wanted.unit(), reached.unit()) || isDaysBesideMonths(reached.unit(), wanted.unit());
        Side side = OracleNumbers.side(row.nature(), row.path(), wanted.number(), wanted.unit(), row.total());
        boolean met = switch (side) {
            case MORE -> !days(reached, 28, 365).isBelow(days(wanted, 31, 366));
            case LESS -> !days(reached, 31, 366).isAbove(days(wanted, 28, 365));
            case UNKNOWN -> false;
        };
        return between && met
                ? Optional.of(new Compared(wanted.number(), wanted.number(), wanted.unit(), side, true))
                : Optional.empty();
    }

    private static boolean isDaysBesideMonths(OracleUnit one, OracleUnit other) {
        return one.kind().equals("time") && other.kind().equals("calendar");
    }

    /** In days, with months and years of this length; twelve months are a year. */
    private static Ratio days(Cell cell, long month, long year) {
        if (!cell.unit().kind().equals("calendar")) {
            return cell.number().times(cell.unit().factor()).over(Ratio.of(24 * 3600));
        }
        Ratio months = cell.number().times(cell.unit().factor());
        Ratio years = new Ratio(months.over(Ratio.of(12)).floor(), BigInteger.ONE);
        return years.times(Ratio.of(year))
                .plus(months.minus(years.times(Ratio.of(12))).times(Ratio.of(month)));
    }
}
