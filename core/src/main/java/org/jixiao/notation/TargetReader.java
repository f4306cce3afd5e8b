package org.jixiao.notation;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Reads 年度指标值, trying the kinds of target in the order of core/docs, reading 11.2. */
final class TargetReader {
    /** Cells that are filled in and yet name no target. */
    private static final ImmutableSet<String> NOTHING = ImmutableSet.of("", "/", "-", "无", "定性");

    private final IndicatorCells cells;
    private final Year year;
    private final FundsRow funds;
    private final String printed;
    private final CellText cell;
    private final String text;
    private final Optional<Nature> columnSign;
    private final Optional<NumberInText> onlyNumber;

    TargetReader(IndicatorCells cells, Year year, FundsRow funds) {
        this.cells = cells;
        this.year = year;
        this.funds = funds;
        this.printed = CellText.orEmpty(cells.target());
        this.cell = CellText.of(cells.target());
        this.text = cell.text();
        this.columnSign = Bound.ofSign(cells.nature());
        this.onlyNumber = NumberScanner.only(cell);
    }

    Reading<Target> read() {
        if (NOTHING.contains(text)) {
            return Reading.failed(ReadingProblem.UNREADABLE, printed);
        }
        return rating().or(this::budgetReference)
                .or(this::deadline)
                .or(this::number)
                .orElseGet(() -> reading(new ProseTarget(printed), NotationRule.WORDS));
    }

    private Optional<Reading<Target>> rating() {
        if (columnSign.isPresent() || cell.isCut()) {
            return Optional.empty();
        }
        Optional<RatingScale> scale = RatingText.scale(text);
        if (scale.isPresent()) {
            return scale.map(listed -> reading(RatingTarget.on(listed), NotationRule.SCALE));
        }
        String actual = CellText.of(cells.actual()).text();
        return RatingText.leastLevel(text, actual, CellText.name(cells.name()))
                .map(target -> reading(target, NotationRule.LEAST_LEVEL));
    }

    private Optional<Reading<Target>> budgetReference() {
        Optional<Money> limit = BudgetReference.read(text, funds);
        return limit.map(money -> reading(
                new QuantityTarget(
                        columnSign.orElse(Nature.AT_MOST), new Quantity(money.in(MoneyUnit.WAN), Unit.WAN_YUAN)),
                NotationRule.BUDGET_REFERENCE));
    }

    private Optional<Reading<Target>> deadline() {
        boolean cannotBe = columnSign.isPresent()
                || cells.unit() != null
                || cell.isCut()
                || (isBareMonth() && !Levels.isTimeliness(cells))
                || (isDotted() && Levels.isCost(cells));
        if (cannotBe) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DateText.read(text, year);
        if (day.isPresent()) {
            return day.map(due -> reading(DeadlineTarget.on(due), NotationRule.DEADLINE));
        }
        return DateText.readPeriod(text, year).map(due -> reading(DeadlineTarget.on(due), NotationRule.PERIOD));
    }

    /** 9月, ≤9月: a month of the year in a timeliness indicator, nine months elsewhere. */
    private boolean isBareMonth() {
        return text.endsWith("月") && !text.contains("年") && !text.contains("个月");
    }

    /** 2022.10 could be an amount of money. */
    private boolean isDotted() {
        return !text.contains("年") && !text.contains("月");
    }

    private Optional<Reading<Target>> number() {
        Optional<NumberInText> number = onlyNumber;
        boolean recurring = text.startsWith("每") && text.endsWith("前"); // 每月25日前: a deadline of every month
        if (number.isEmpty() || recurring) {
            return Optional.empty();
        }
        Nature nature = columnSign.or(() -> number.get().bound()).orElse(Nature.WITHOUT_SIGN);
        return number.map(
                found -> reading(new QuantityTarget(nature, inColumnUnit(found.quantity())), NotationRule.ONE_NUMBER));
    }

    private Quantity inColumnUnit(Quantity quantity) {
        return quantity.unit().isNone() ? quantity.takenAs(columnUnit()) : quantity;
    }

    /** The unit column; a column that holds no unit is ignored. */
    private Unit columnUnit() {
        String symbol = CellText.of(cells.unit()).text();
        return Unit.isKnown(symbol) ? Unit.of(symbol) : Unit.NONE;
    }

    /** Whether the sign in the cell contradicts the nature column; = beside a bound contradicts nothing but the bound. */
    boolean contradictsNature() {
        return columnSign.isPresent()
                && onlyNumber
                        .flatMap(NumberInText::bound)
                        .filter(own -> own != columnSign.get())
                        .isPresent();
    }

    private Reading<Target> reading(Target target, NotationRule rule) {
        return Reading.of(target, rule, printed);
    }
}
