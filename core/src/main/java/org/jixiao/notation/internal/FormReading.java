package org.jixiao.notation.internal;

import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Actual;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.ProseActual;
import org.jixiao.form.Execution;
import org.jixiao.form.FundingSource;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.InvalidFormException;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.form.Target;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.notation.NumberNotation;
import org.jixiao.scoring.Attainment;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a published form into a form that can be scored, and notes what could not be read. */
public final class FormReading {
    /** What a template leaves empty in a row; it prints the names, and the key is the caller's. */
    private static final ImmutableSet<Column> FILLED_IN = Sets.immutableEnumSet(
            EnumSet.complementOf(EnumSet.of(Column.LEVEL1, Column.LEVEL2, Column.NAME, Column.KEY)));

    private final FormCells published;
    private final MoneyUnit moneyUnit;
    private final WeightCells weights;
    private final List<RowReading> rows = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final boolean keepsAll;
    private final SelfEvaluationBuilder builder;
    private final SelfEvaluation form;
    private boolean executionWeightUnknown;

    private FormReading(FormCells published, Year year, boolean keepsAll) {
        this.published = published;
        this.keepsAll = keepsAll;
        this.moneyUnit = moneyUnit(published.moneyUnit());
        this.weights = WeightCells.of(published.indicators());
        this.builder = SelfEvaluation.forProject(named(published.project()), year);
        Optional.of(published.id()).filter(id -> !id.isBlank()).ifPresent(builder::id);
        Optional.ofNullable(published.department()).ifPresent(builder::department);
        Optional.ofNullable(published.unit()).ifPresent(builder::unit);
        FundsRow total = funds();
        execution(published.execution());
        IndicatorNotation notation = IndicatorNotation.of(year, total, moneyUnit);
        for (RowCells row : published.indicators()) {
            if (!isLeftBlank(row)) {
                rows.add(read(row, notation));
            }
        }
        if (rows.stream().noneMatch(row -> keepsAll || row.isScored())) {
            builder.withoutIndicators();
        }
        this.form = builder.build();
    }

    private MoneyUnit moneyUnit(@Nullable String cell) {
        Optional<MoneyUnit> unit = Optional.ofNullable(cell).flatMap(NumberNotation::moneyUnit);
        if (cell != null && unit.isEmpty()) {
            unread.add(new Unread(Funds.TOTAL_LABEL, "", ReadingProblem.UNREADABLE, cell));
        }
        return unit.orElse(MoneyUnit.WAN);
    }

    /** The year of a form; empty outside 1900 to 2199. */
    public static Optional<Year> year(FormCells published) {
        int year = published.year();
        return year < 1900 || year > 2199 ? Optional.empty() : Optional.of(Year.of(year));
    }

    /**
     * A published form, whose rows without a readable weight are no part of what is scored, and whose rate counts without money alone.
     *
     * @throws org.jixiao.value.InvalidValueException if the form names no year
     */
    public static FormReading of(FormCells published) {
        Year year = year(published).orElseThrow(() -> invalid("review.year", Integer.toString(published.year())));
        return new FormReading(published, year, false);
    }

    /** A form of {@code year} with all that its cells say: each row, without a weight where that is not read, and the rate. */
    public static FormReading ofAll(FormCells cells, Year year) {
        return new FormReading(cells, year, true);
    }

    public SelfEvaluation form() {
        return form;
    }

    /** One for each row of the form; rows that a template left blank are none. */
    public List<RowReading> rows() {
        return rows;
    }

    /** The unit of the money cells. */
    public MoneyUnit moneyUnit() {
        return moneyUnit;
    }

    public WeightCells weights() {
        return weights;
    }

    /** Cells of the funds and of the execution that could not be read. */
    public List<Unread> unread() {
        return unread;
    }

    /** A finding for each of them. */
    public List<Finding> findings() {
        return unread.stream()
                .map(cell -> Finding.of(FindingCode.UNREADABLE, cell.where(), cell.cell()))
                .toList();
    }

    /** Whether a cell of the total row was filled and could not be read, which is said already. */
    public boolean isMoneyUnread() {
        return unread.stream().anyMatch(cell -> cell.where().startsWith(Funds.TOTAL_LABEL + "/"));
    }

    /** 指标2： or …… with nothing beside it. */
    public static boolean isLeftBlank(RowCells row) {
        for (Column column : FILLED_IN) {
            if (row.cell(column) != null) {
                return false;
            }
        }
        return NumberNotation.name(row.name()).isBlank();
    }

    /** Notes the money, and says what the total row comes to. */
    private FundsRow funds() {
        for (Map.Entry<String, FundsCells> source : published.funds().entrySet()) {
            FundsRow row = row(source.getKey(), source.getValue());
            if (!isEmpty(row) && !source.getKey().isBlank()) {
                builder.funds(new FundingSource(source.getKey()), row);
            }
        }
        Optional.ofNullable(published.totalFunds())
                .map(cells -> row(Funds.TOTAL_LABEL, cells))
                .filter(row -> !isEmpty(row))
                .ifPresent(builder::totalFunds);
        return builder.funds().total();
    }

    private static boolean isEmpty(FundsRow row) {
        return row.base().isEmpty() && row.executed().isEmpty();
    }

    private FundsRow row(String label, FundsCells cells) {
        FundsRow row = FundsRow.empty();
        row = money(label, "年初预算数", cells.initial()).map(row::withInitial).orElse(row);
        row = money(label, "全年预算数", cells.adjusted()).map(row::withAdjusted).orElse(row);
        return money(label, "全年执行数", cells.executed()).map(row::withExecuted).orElse(row);
    }

    private Optional<Money> money(String label, String column, @Nullable String cell) {
        if (cell == null || NumberNotation.saysNothing(cell)) {
            return Optional.empty();
        }
        Reading<Money> money = MoneyText.read(cell, moneyUnit);
        money.problem().ifPresent(problem -> unread.add(new Unread(label, column, problem, cell)));
        return money.value();
    }

    /** A row without weight, rate and score is none; what is said of the money is kept beside it. */
    private void execution(@Nullable ScoreCells cells) {
        Optional.ofNullable(cells).map(ScoreCells::deviationNote).ifPresent(builder::executionNote);
        boolean none = cells == null
                || (WeightCells.isNone(cells.weight())
                        && WeightCells.isNone(cells.rate())
                        && WeightCells.isNone(cells.score()));
        if (cells == null || none) {
            builder.withoutExecution();
            return;
        }
        if (isWithoutMoney() || (keepsAll && unread.isEmpty())) {
            ExecutionRateText.share(cells.rate()).ifPresent(rate -> builder.executionRate(rate.toPlainString()));
        }
        String cell = cells.weight();
        if (cell == null || WeightCells.isNone(cell)) {
            return; // the weight where a form names none
        }
        Optional<BigDecimal> points = NumberNotation.percent(cell);
        if (keepsAll && points.filter(zero -> zero.signum() == 0).isPresent()) {
            builder.withoutExecution(); // beside it the rate is kept
            return;
        }
        Optional<BigDecimal> weight = points.filter(some -> some.signum() > 0);
        try {
            weight.ifPresent(builder::executionWeight);
            executionWeightUnknown = weight.isEmpty();
        } catch (InvalidFormException e) {
            executionWeightUnknown = true;
        }
        if (executionWeightUnknown) {
            unread.add(new Unread(Execution.LABEL, "", ReadingProblem.UNREADABLE, cell));
        }
    }

    /** Whether no cell of the money is filled: then the printed rate counts, and not where one cannot be read. */
    private boolean isWithoutMoney() {
        FundsCells total = published.totalFunds();
        return (total == null || isWithoutMoney(total))
                && published.funds().values().stream().allMatch(FormReading::isWithoutMoney);
    }

    private static boolean isWithoutMoney(FundsCells row) {
        return WeightCells.isNone(row.initial())
                && WeightCells.isNone(row.adjusted())
                && WeightCells.isNone(row.executed());
    }

    private RowReading read(RowCells row, IndicatorNotation notation) {
        IndicatorReading reading = notation.read(row);
        BigDecimal printed = weights.points(row.weight());
        BigDecimal weight = printed == null && WeightCells.isNone(row.weight()) ? BigDecimal.ZERO : printed;
        RowReading read = new RowReading(row, row.where(), reading, weight, weights.points(row.score()));
        if (weight != null && isAdded(read)) {
            return read;
        }
        RowReading unweighted = new RowReading(row, read.where(), reading, null, read.points());
        if (keepsAll) {
            isAdded(unweighted);
        }
        return unweighted;
    }

    /** Adds the row to the form, where its weight is one that a form takes. */
    private boolean isAdded(RowReading read) {
        RowCells row = read.row();
        try {
            builder.level1(
                    named(row.level1()),
                    level -> level.indicator(named(row.level2()), named(row.name()), i -> describe(i, read)));
            return true;
        } catch (InvalidFormException e) {
            return false;
        }
    }

    /** Whether some item's weight cannot be read, so that the sums of weights and scores are not known. */
    public boolean hasUnknownWeight() {
        return executionWeightUnknown || rows.stream().anyMatch(row -> !row.isScored());
    }

    private void describe(IndicatorBuilder indicator, RowReading read) {
        RowCells row = read.row();
        Target target = read.reading().target().value().orElseGet(() -> new ProseTarget(Cells.shown(row.target())));
        Actual actual = actual(read);
        indicator.target(target).actual(actual);
        BigDecimal weight = read.weight();
        if (weight != null && weight.signum() > 0) {
            indicator.weight(weight);
        } else {
            indicator.withoutWeight();
        }
        Optional.ofNullable(row.deviationNote()).ifPresent(indicator::deviationNote);
        Optional.ofNullable(row.key()).ifPresent(indicator::key);
        Optional.ofNullable(weights.points(row.deduction())).ifPresent(indicator::deduction);
        BigDecimal given = row.award() == null ? read.points() : weights.points(row.award());
        boolean byColumn =
                row.award() != null && !(target instanceof QuantityTarget) && !(target instanceof RangeTarget);
        if (given != null && (byColumn || isAwarded(target, actual, given, read))) {
            indicator.award(given);
        }
    }

    private static Actual actual(RowReading read) {
        RowCells row = read.row();
        if (row.notApplicable() != null) {
            return new NotApplicable(row.notApplicable());
        }
        if (isStruckOut(row)) {
            return new NotApplicable(Cells.shown(row.target()));
        }
        return read.reading().actual().value().orElseGet(NotReported::new);
    }

    /** A row of / or —, or of 无 and nothing else: it was filled in to say that there is nothing here. */
    public static boolean isStruckOut(RowCells row) {
        String target = row.target();
        String actual = row.actual();
        return target != null
                && actual != null
                && NumberNotation.saysNothing(target)
                && NumberNotation.saysNothing(actual)
                && (NumberNotation.saysNothing(row.name())
                        || (NumberNotation.isLeftOut(target) && NumberNotation.isLeftOut(actual)));
    }

    /** Whether an evaluator's judgement decides: inside a band of a rating or of words, or after a missed deadline. */
    private static boolean isAwarded(Target target, Actual actual, BigDecimal given, RowReading read) {
        if (target instanceof DeadlineTarget due && actual instanceof DateActual date) {
            return date.done().isAfter(due.due()) && read.weight() != null && given.compareTo(read.weight()) < 0;
        }
        return target instanceof RatingTarget
                || (actual instanceof ProseActual words
                        && Attainment.of(target.toString(), words.text()).isPresent());
    }

    private static String named(String name) {
        return name.isBlank() ? Cells.EMPTY : name;
    }
}
