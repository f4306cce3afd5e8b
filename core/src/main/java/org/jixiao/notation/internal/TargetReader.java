package org.jixiao.notation.internal;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.notation.NumberNotation;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads 年度指标值, trying the kinds of target in the order of core/docs, reading 11.2. */
final class TargetReader {
    /** What 指标类型 can name, and the targets it means. */
    static final ImmutableMap<String, List<Class<? extends Target>>> KINDS = ImmutableMap.of(
            "number", List.of(QuantityTarget.class, RangeTarget.class),
            "rating", List.of(RatingTarget.class),
            "deadline", List.of(DeadlineTarget.class),
            "words", List.of(ProseTarget.class));

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(19|20)[0-9]{6}");
    private static final Pattern FULL_DATE = Pattern.compile("(19|20)[0-9]{2}([./-])[0-9]{1,2}\\2[0-9]{1,2}.*");
    private static final Pattern MONTH = Pattern.compile("(1[0-2]|[1-9])月份?");

    private static final WordMatcher DECREASE = WordMatcher.of("下降", "降低", "减少", "缩减", "压减");
    /** The name of a network and no line rate, where nothing bounds it. */
    private static final Pattern GENERATION = Pattern.compile("[2-6]G");

    private final RowCells cells;
    private final Year year;
    private final FundsRow funds;
    private final MoneyUnit moneyUnit;
    private final String printed;
    private final CellText cell;
    private final String text;
    private final NatureText nature;
    private final Unit column;
    private final @Nullable List<NumberInText> numbers;

    TargetReader(RowCells cells, Year year, FundsRow funds, MoneyUnit moneyUnit) {
        this.cells = cells;
        this.year = year;
        this.funds = funds;
        this.moneyUnit = moneyUnit;
        this.printed = CellText.orEmpty(cells.target());
        this.cell = CellText.of(cells.target());
        this.text = cell.text();
        this.nature = NatureText.of(cells.nature());
        this.column = UnitText.column(cells.unit());
        this.numbers = nature.nature() == null && GENERATION.matcher(text).matches()
                ? List.of()
                : NumberScanner.scanWhole(cell).orElse(null);
    }

    Reading<Target> read() {
        if (cell.isLeftOut() || text.equals("定性")) {
            return Reading.failed(ReadingProblem.BLANK, printed);
        }
        if (cell.isSpreadsheetError()) {
            return Reading.failed(ReadingProblem.UNREADABLE, printed);
        }
        Reading<Target> read = rating();
        read = read == null ? budgetReference() : read;
        read = read == null ? deadline() : read;
        if (read == null && numbers == null) {
            return Reading.failed(ReadingProblem.UNREADABLE, printed);
        }
        read = read == null ? number() : read;
        return read == null ? reading(new ProseTarget(printed), NotationRule.WORDS) : read;
    }

    private boolean isOfType(String type) {
        return cells.type() == null || cells.type().equals(type);
    }

    private @Nullable Reading<Target> rating() {
        boolean reverse = nature.nature() == Nature.AT_MOST || nature.nature() == Nature.LESS_THAN;
        if (reverse || cell.isCut() || !isOfType("rating")) {
            return null;
        }
        Optional<RatingScale> given =
                RatingText.scale(CellText.of(cells.scale()).text());
        if (given.isPresent()) {
            RatingScale scale = given.get();
            return LevelWords.levelOf(scale, text)
                    .map(level -> reading(RatingTarget.atLeast(scale, level.name()), NotationRule.SCALE))
                    .orElseGet(() -> reading(RatingTarget.on(scale), NotationRule.SCALE));
        }
        Optional<RatingScale> listed = RatingText.scale(text);
        if (listed.isPresent()) {
            return reading(RatingTarget.on(listed.get()), NotationRule.SCALE);
        }
        return RatingText.leastLevel(text, cells.actual(), cells.name())
                .map(target -> reading(target, NotationRule.LEAST_LEVEL))
                .orElse(null);
    }

    private @Nullable Reading<Target> budgetReference() {
        Optional<Money> limit = isOfType("number") ? BudgetReference.read(text, funds) : Optional.empty();
        return limit.map(money -> reading(
                        new QuantityTarget(
                                nature.nature() == null ? Nature.AT_MOST : nature.nature(),
                                new Quantity(money.in(moneyUnit), Unit.of(moneyUnit.symbol()))),
                        NotationRule.BUDGET_REFERENCE))
                .orElse(null);
    }

    private @Nullable Reading<Target> deadline() {
        boolean after = nature.nature() == Nature.AT_LEAST || nature.nature() == Nature.MORE_THAN;
        if ((after && !isMonth()) || cell.isCut() || !isOfType("deadline") || hasOtherUnit() || isRecurring()) {
            return null;
        }
        boolean dated = cells.type() != null || isDateByItself();
        Optional<LocalDate> day = dated ? DateText.read(monthOfColumn(), year) : Optional.empty();
        if (day.isPresent()) {
            return reading(deadline(day.get()), NotationRule.DEADLINE);
        }
        if (dated && text.contains("月") && DateText.isNoDay(text, year)) {
            return Reading.failed(ReadingProblem.UNREADABLE, printed);
        }
        return DateText.readPeriod(text, year)
                .or(() -> dated ? DateText.readInSentence(text, year) : Optional.empty())
                .map(due -> reading(deadline(due), NotationRule.PERIOD))
                .orElse(null);
    }

    private Target deadline(LocalDate due) {
        Optional<LocalDate> start = cells.start() == null
                ? Optional.empty()
                : DateText.read(CellText.of(cells.start()).text(), year);
        return start.filter(first -> !first.isAfter(due))
                .map(first -> DeadlineTarget.between(first, due))
                .orElseGet(() -> DeadlineTarget.on(due));
    }

    /** A unit column beside a date means no unit where it says 月; anything that measures makes the cell a number. */
    private boolean hasOtherUnit() {
        return !column.isNone()
                && !column.isUnknown()
                && !UnitText.isMonth(column)
                && !column.symbol().equals("年")
                && !column.symbol().equals("日")
                && !column.symbol().equals("项");
    }

    /** 9月 is a month of the year in a timeliness indicator, nine months elsewhere; 2050.6 could be an amount of money. */
    private boolean isDateByItself() {
        if (Levels.isTimeliness(cells) || Levels.speaksOfTime(cells)) {
            return true;
        }
        boolean named = text.contains("年") || text.contains("季度") || text.contains("月");
        boolean bareMonth = text.endsWith("月") && !text.contains("年");
        boolean answered = EIGHT_DIGITS.matcher(text).matches()
                && DateText.read(CellText.of(cells.actual()).text(), year).isPresent();
        if (answered) {
            return true; // 20231231 answered by a date
        }
        boolean fullDate = FULL_DATE.matcher(text).matches();
        return (named && !bareMonth) || fullDate;
    }

    /** 12 beside a unit column 月 is December in a timeliness indicator that speaks of no duration. */
    private String monthOfColumn() {
        return isMonth() && !text.contains("月") ? text + "月" : text;
    }

    /** A month of the year, in the cell or by its unit column: never a number in a timeliness indicator. */
    private boolean isMonth() {
        return Levels.isTimeliness(cells)
                && !Levels.lasts(cells)
                && (MONTH.matcher(text).matches() || (UnitText.isMonth(column) && DateText.isMonthNumber(text)));
    }

    /** 每月25日前: a deadline of every month. */
    private boolean isRecurring() {
        return text.startsWith("每");
    }

    private @Nullable Reading<Target> number() {
        NumberInText number = numbers == null ? null : TargetText.only(numbers);
        boolean recurring = isRecurring() && text.endsWith("前");
        if (number == null || recurring || !isOfType("number")) {
            return null;
        }
        NotationRule rule = TargetText.isSentence(text, number) && cells.type() == null
                ? NotationRule.SENTENCE
                : NotationRule.ONE_NUMBER;
        Nature sign = nature.nature() == null ? boundOf(number) : nature.nature();
        Fraction high = number.high();
        Unit unit = TargetText.perEach(text, number, number.unit().isNone() ? column : number.unit());
        if (high != null && sign == null) {
            return reading(new RangeTarget(new Quantity(number.number(), unit), new Quantity(high, unit)), rule);
        }
        boolean reverse = sign == Nature.AT_MOST || sign == Nature.LESS_THAN;
        Quantity aim = new Quantity(high != null && reverse ? high : number.number(), unit);
        return isLostPercentage(number)
                ? Reading.failed(ReadingProblem.UNIT_SUSPECTED, printed)
                : reading(new QuantityTarget(sign == null ? Nature.WITHOUT_SIGN : sign, aim), rule);
    }

    /** 下降10% asks for a decrease of as much or more. */
    private @Nullable Nature boundOf(NumberInText number) {
        boolean decrease = number.bound() == null
                && number.unit().equals(Unit.PERCENT)
                && DECREASE.upTo(text, Math.min(number.start(), text.length())) != null;
        return decrease ? Nature.AT_LEAST : number.bound();
    }

    /** A bare target up to 1 beside a unit column of %: 0.95 is 95 % as a spreadsheet handed it on. */
    private boolean isLostPercentage(NumberInText number) {
        return number.unit().isNone()
                && column.equals(Unit.PERCENT)
                && number.number().isMoreThan(HALF)
                && number.number().isAtMost(Fraction.ONE)
                && number.bound() != Nature.AT_MOST
                && nature.nature() != Nature.AT_MOST
                && nature.nature() != Nature.LESS_THAN
                && Optional.ofNullable(cells.actual())
                        .flatMap(NumberNotation::plain)
                        .filter(actual -> actual.compareTo(BigDecimal.ONE) <= 0)
                        .isEmpty();
    }

    /** Whether the sign in the cell contradicts the nature column. */
    boolean contradictsNature() {
        NumberInText number = numbers == null ? null : TargetText.only(numbers);
        return number != null && nature.isContradictedBy(number.bound());
    }

    boolean isNatureUnknown() {
        return nature.isUnknown();
    }

    private Reading<Target> reading(Target target, NotationRule rule) {
        return Reading.of(target, rule, printed);
    }
}
