package org.jixiao.notation;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Reads 实际完成值 beside its target (core/docs, reading 11.4 and 11.5). */
final class ActualReader {
    private static final Fraction SUSPICIOUS = Fraction.of(1000);

    private final IndicatorCells cells;
    private final Year year;
    private final String printed;
    private final CellText cell;
    private final String text;
    private final String name;

    ActualReader(IndicatorCells cells, Year year) {
        this.cells = cells;
        this.year = year;
        this.printed = CellText.orEmpty(cells.actual());
        this.cell = CellText.of(cells.actual());
        this.text = cell.text();
        this.name = CellText.name(cells.name());
    }

    Reading<Actual> read(Reading<Target> readTarget) {
        if (text.isEmpty()) {
            return reading(new NotReported(), NotationRule.EMPTY);
        }
        if (readTarget.value().isEmpty()) {
            return failed(ReadingProblem.UNREADABLE);
        }
        Target target = readTarget.value().get();
        if (target instanceof QuantityTarget quantity) {
            return number(quantity.quantity());
        }
        if (target instanceof RatingTarget rating) {
            return RatingText.levelOf(rating.scale(), text, name)
                    .map(level -> level.<Actual>map(RatingActual::new))
                    .orElseGet(() -> failed(ReadingProblem.UNREADABLE));
        }
        Optional<LocalDate> day = target instanceof DeadlineTarget ? date() : Optional.empty();
        return day.isPresent()
                ? reading(new DateActual(day.get()), NotationRule.DEADLINE)
                : reading(new ProseActual(printed), NotationRule.WORDS);
    }

    private Optional<LocalDate> date() {
        if (cell.isCut()) {
            return Optional.empty();
        }
        return DateText.read(text, year).or(() -> DateText.readPeriod(text, year));
    }

    private Reading<Actual> number(Quantity target) {
        Optional<List<NumberInText>> numbers = NumberScanner.scan(cell);
        if (numbers.isEmpty()) {
            return failed(ReadingProblem.UNREADABLE);
        }
        List<NumberInText> all = numbers.get();
        if (all.isEmpty()) {
            return failed(ReadingProblem.NOT_A_NUMBER);
        }
        if (all.size() == 1) {
            return quantity(all.get(0), target, NotationRule.ONE_NUMBER);
        }
        Optional<NumberInText> afterName = afterName(all);
        if (afterName.isPresent()) {
            return quantity(afterName.get(), target, NotationRule.NUMBER_AFTER_NAME);
        }
        List<NumberInText> inUnit = all.stream()
                .filter(number -> number.unit().isNone()
                        || target.unit().isNone()
                        || number.unit().convertsTo(target.unit()))
                .toList();
        return inUnit.size() == 1
                ? quantity(inUnit.get(0), target, NotationRule.NUMBER_IN_UNIT)
                : failed(ReadingProblem.AMBIGUOUS);
    }

    /** The first number behind the indicator's own name, with nothing but words between. */
    private Optional<NumberInText> afterName(List<NumberInText> numbers) {
        int at = name.isEmpty() ? -1 : text.indexOf(name);
        int end = at + name.length();
        return at < 0
                ? Optional.empty()
                : numbers.stream()
                        .filter(number -> number.start() >= end && isOneClause(text.substring(end, number.start())))
                        .findFirst();
    }

    private static boolean isOneClause(String words) {
        return words.chars().noneMatch(c -> ",;。:".indexOf(c) >= 0);
    }

    private Reading<Actual> quantity(NumberInText number, Quantity target, NotationRule rule) {
        return isSuspicious(number.quantity(), target)
                ? failed(ReadingProblem.UNIT_SUSPECTED)
                : reading(new QuantityActual(number.quantity()), rule);
    }

    /** A bare amount of money 1,000 times or more the other side stands in another unit than the other side. */
    private boolean isSuspicious(Quantity actual, Quantity target) {
        Unit unit = target.unit().isNone() ? actual.unit() : target.unit();
        boolean money = unit.isMoney() || (unit.isNone() && Levels.isCost(cells));
        boolean bareActual = actual.unit().isNone();
        boolean bareTarget = target.unit().isNone();
        return money
                && ((bareActual && isFarAbove(actual.number(), target.number()))
                        || (bareTarget && isFarAbove(target.number(), actual.number())));
    }

    private static boolean isFarAbove(Fraction bare, Fraction other) {
        return other.signum() > 0 && bare.isAtLeast(other.times(SUSPICIOUS));
    }

    private Reading<Actual> reading(Actual actual, NotationRule rule) {
        return Reading.of(actual, rule, printed);
    }

    private Reading<Actual> failed(ReadingProblem problem) {
        return Reading.failed(problem, printed);
    }
}
