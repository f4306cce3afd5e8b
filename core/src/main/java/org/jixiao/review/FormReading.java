package org.jixiao.review;

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
import org.jixiao.notation.IndicatorNotation;
import org.jixiao.notation.IndicatorReading;
import org.jixiao.notation.NumberNotation;
import org.jixiao.scoring.Attainment;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a published form into a form that can be scored, and notes what could not be read. */
final class FormReading {
    /** What a template leaves empty in a row; it prints the names, and the key is the caller's. */
    private static final ImmutableSet<Column> FILLED_IN = Sets.immutableEnumSet(
            EnumSet.complementOf(EnumSet.of(Column.LEVEL1, Column.LEVEL2, Column.NAME, Column.KEY)));

    private final FormCells published;
    private final MoneyUnit moneyUnit;
    private final WeightCells weights;
    private final List<RowReading> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final SelfEvaluationBuilder builder;
    private final SelfEvaluation form;
    private boolean executionWeightUnknown;

    private FormReading(FormCells published) {
        this.published = published;
        this.moneyUnit = moneyUnit(published.moneyUnit());
        this.weights = WeightCells.of(published.indicators());
        this.builder = SelfEvaluation.forProject(named(published.project()), year(published.year()));
        Optional.ofNullable(published.department()).ifPresent(builder::department);
        Optional.ofNullable(published.unit()).ifPresent(builder::unit);
        FundsRow total = funds();
        execution(published.execution());
        IndicatorNotation notation = IndicatorNotation.of(Year.of(published.year()), total, moneyUnit);
        for (RowCells row : published.indicators()) {
            if (!isLeftBlank(row)) {
                rows.add(read(row, notation));
            }
        }
        if (rows.stream().noneMatch(RowReading::isScored)) {
            builder.withoutIndicators();
        }
        this.form = builder.build();
    }

    private MoneyUnit moneyUnit(@Nullable String cell) {
        Optional<MoneyUnit> unit = Optional.ofNullable(cell).flatMap(NumberNotation::moneyUnit);
        if (cell != null && unit.isEmpty()) {
            unreadable(Funds.TOTAL_LABEL, cell);
        }
        return unit.orElse(MoneyUnit.WAN);
    }

    private static Year year(int year) {
        if (year < 1900 || year > 2199) {
            throw invalid("review.year", Integer.toString(year));
        }
        return Year.of(year);
    }

    static FormReading of(FormCells published) {
        return new FormReading(published);
    }

    SelfEvaluation form() {
        return form;
    }

    /** One for each row of the form; rows that a template left blank are none. */
    List<RowReading> rows() {
        return rows;
    }

    WeightCells weights() {
        return weights;
    }

    /** Cells of the funds and of the weights that could not be read. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether a cell of the total row was filled and could not be read, which is said already. */
    boolean isMoneyUnread() {
        return findings.stream().anyMatch(finding -> finding.where().startsWith(Funds.TOTAL_LABEL + "/"));
    }

    /** 指标2： or …… with nothing beside it. */
    static boolean isLeftBlank(RowCells row) {
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
        Optional<Money> money = NumberNotation.money(cell, moneyUnit).value();
        if (money.isEmpty()) {
            unreadable(label + "/" + column, cell);
        }
        return money;
    }

    /** A row without weight, rate and score is none. */
    private void execution(@Nullable ScoreCells cells) {
        boolean none = cells == null
                || (WeightCells.isNone(cells.weight())
                        && WeightCells.isNone(cells.rate())
                        && WeightCells.isNone(cells.score()));
        if (cells == null || none) {
            builder.withoutExecution();
            return;
        }
        if (isWithoutMoney()) {
            ExecutionRateText.share(cells.rate()).ifPresent(rate -> builder.executionRate(rate.toPlainString()));
        }
        String cell = cells.weight();
        if (cell == null || WeightCells.isNone(cell)) {
            return; // the weight where a form names none
        }
        Optional<BigDecimal> weight = NumberNotation.percent(cell).filter(points -> points.signum() > 0);
        try {
            weight.ifPresent(builder::executionWeight);
            executionWeightUnknown = weight.isEmpty();
        } catch (InvalidFormException e) {
            executionWeightUnknown = true;
        }
        if (executionWeightUnknown) {
            unreadable(Execution.LABEL, Cells.shown(cell));
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
        if (weight == null) {
            return read;
        }
        try {
            builder.level1(
                    named(row.level1()),
                    level -> level.indicator(named(row.level2()), named(row.name()), i -> describe(i, read)));
            return read;
        } catch (InvalidFormException e) {
            return new RowReading(row, read.where(), reading, null, read.points());
        }
    }

    /** Whether some item's weight cannot be read, so that the sums of weights and scores are not known. */
    boolean hasUnknownWeight() {
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
        Optional.ofNullable(weights.points(row.deduction())).ifPresent(indicator::deduction);
        BigDecimal awarded = weights.points(row.award());
        BigDecimal given = awarded == null ? read.points() : awarded;
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
    static boolean isStruckOut(RowCells row) {
        String target = row.target();
        String actual = row.actual();
        if (target == null || actual == null) {
            return false;
        }
        return NumberNotation.saysNothing(row.name())
                ? NumberNotation.saysNothing(target) && NumberNotation.saysNothing(actual)
                : NumberNotation.isLeftOut(target) && NumberNotation.isLeftOut(actual);
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

    private void unreadable(String where, String text) {
        findings.add(Finding.of(FindingCode.UNREADABLE, where, text));
    }
}
