package org.jixiao.review;

import static org.jixiao.value.internal.Checks.invalid;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.Actual;
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
import org.jixiao.form.Target.ProseTarget;
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
    /** Cells that are filled in to say that there is no such money. */
    private static final ImmutableSet<String> NO_MONEY = ImmutableSet.of("无", "/", "-", "—");

    private final FormCells published;
    private final MoneyUnit moneyUnit;
    private final List<RowReading> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final SelfEvaluationBuilder builder;
    private final SelfEvaluation form;
    private boolean executionWeightUnknown;

    private FormReading(FormCells published) {
        this.published = published;
        this.moneyUnit = moneyUnit(published.moneyUnit());
        Year year = year(published.year());
        this.builder = SelfEvaluation.forProject(named(published.project()), year);
        Optional.ofNullable(published.department()).ifPresent(builder::department);
        Optional.ofNullable(published.unit()).ifPresent(builder::unit);
        FundsRow total = funds();
        execution();
        IndicatorNotation notation = IndicatorNotation.of(year, total);
        for (IndicatorCells row : published.indicators()) {
            rows.add(read(row, notation));
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

    private static Year year(String cell) {
        return NumberNotation.year(cell).orElseThrow(() -> invalid("review.year", named(cell)));
    }

    static FormReading of(FormCells published) {
        return new FormReading(published);
    }

    SelfEvaluation form() {
        return form;
    }

    /** One for each row of the form. */
    List<RowReading> rows() {
        return rows;
    }

    /** Cells of the funds and of the weights that could not be read. */
    List<Finding> findings() {
        return findings;
    }

    private FundsRow funds() {
        for (Map.Entry<FundingSource, FundsCells> source : published.funds().entrySet()) {
            FundsRow row = row(source.getKey().label(), source.getValue());
            if (!isEmpty(row)) {
                builder.funds(source.getKey(), row);
            }
        }
        Optional<FundsRow> total =
                Optional.ofNullable(published.totalFunds()).map(cells -> row(Funds.TOTAL_LABEL, cells));
        total.filter(row -> !isEmpty(row)).ifPresent(builder::totalFunds);
        return total.orElse(FundsRow.empty());
    }

    private static boolean isEmpty(FundsRow row) {
        return row.base().isEmpty() && row.executed().isEmpty();
    }

    private FundsRow row(String label, FundsCells cells) {
        FundsRow row = FundsRow.empty();
        row = money(label + "/年初预算数", cells.initial()).map(row::withInitial).orElse(row);
        row = money(label + "/全年预算数", cells.adjusted()).map(row::withAdjusted).orElse(row);
        return money(label + "/全年执行数", cells.executed()).map(row::withExecuted).orElse(row);
    }

    private Optional<Money> money(String label, @Nullable String cell) {
        Optional<String> filled = Optional.ofNullable(cell).filter(text -> !NO_MONEY.contains(text.strip()));
        Optional<Money> money =
                filled.flatMap(text -> NumberNotation.money(text, moneyUnit).value());
        if (filled.isPresent() && money.isEmpty()) {
            unreadable(label, filled.get());
        }
        return money;
    }

    private void execution() {
        String cell = published.execution().weight();
        if (cell == null) {
            return; // the weight where a form names none
        }
        Optional<BigDecimal> weight = Cells.plain(cell);
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

    private RowReading read(IndicatorCells row, IndicatorNotation notation) {
        IndicatorReading reading = notation.read(row);
        Optional<BigDecimal> weight = Cells.plain(row.weight());
        if (weight.isEmpty()) {
            return RowReading.ofUnknownWeight(row, reading, unreadableWeight(row));
        }
        if (weight.get().signum() == 0) {
            return RowReading.placeholder(row, reading);
        }
        try {
            builder.level1(
                    named(row.level1()),
                    level -> level.indicator(
                            named(row.level2()), named(row.name()), i -> describe(i, row, reading, weight.get())));
            return RowReading.scored(row, reading);
        } catch (InvalidFormException e) {
            return RowReading.ofUnknownWeight(row, reading, unreadableWeight(row));
        }
    }

    private static Finding unreadableWeight(IndicatorCells row) {
        return Finding.of(FindingCode.UNREADABLE, row.where(), Cells.shown(row.weight()));
    }

    /** Whether some item's weight cannot be read, so that the sums of weights and scores are not known. */
    boolean hasUnknownWeight() {
        return executionWeightUnknown || rows.stream().anyMatch(RowReading::isOfUnknownWeight);
    }

    private static void describe(
            IndicatorBuilder indicator, IndicatorCells row, IndicatorReading reading, BigDecimal weight) {
        Target target = reading.target().value().orElseGet(() -> new ProseTarget(Cells.EMPTY));
        Actual actual = reading.actual().value().orElseGet(NotReported::new);
        indicator.target(target).actual(actual).weight(weight);
        Optional.ofNullable(row.deviationNote()).ifPresent(indicator::deviationNote);
        if (isAwarded(target, actual)) {
            Cells.plain(row.score()).ifPresent(indicator::award);
        }
    }

    /** Whether an evaluator's judgement decides inside a band: a rating, or words that say how far they attained. */
    private static boolean isAwarded(Target target, Actual actual) {
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
