package org.jixiao.review;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.form.Actual;
import org.jixiao.form.Execution;
import org.jixiao.form.FundingSource;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.InvalidFormException;
import org.jixiao.form.NotReported;
import org.jixiao.form.ProseActual;
import org.jixiao.form.ProseTarget;
import org.jixiao.form.RatingTarget;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.SelfEvaluationBuilder;
import org.jixiao.form.Target;
import org.jixiao.notation.IndicatorCells;
import org.jixiao.notation.IndicatorNotation;
import org.jixiao.notation.IndicatorReading;
import org.jixiao.notation.MoneyNotation;
import org.jixiao.scorecard.Finding;
import org.jixiao.scorecard.FindingCode;
import org.jixiao.scoring.Attainment;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;

/** Turns the cells of a published form into a form that can be scored, and notes what could not be read. */
final class FormReading {
    /** Cells that are filled in to say that there is no such money. */
    private static final ImmutableSet<String> NO_MONEY = ImmutableSet.of("", "无", "/", "-", "—");

    private final PublishedForm published;
    private final MoneyUnit moneyUnit;
    private final List<RowReading> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final SelfEvaluationBuilder builder;
    private final SelfEvaluation form;
    private boolean executionWeightUnknown;

    private FormReading(PublishedForm published) {
        this.published = published;
        this.moneyUnit = MoneyNotation.unit(published.moneyUnit()).orElse(MoneyUnit.WAN);
        if (MoneyNotation.unit(published.moneyUnit()).isEmpty()) {
            unreadable(Funds.TOTAL_LABEL, published.moneyUnit());
        }
        this.builder = SelfEvaluation.forProject(named(published.project()), published.year());
        published.department().ifPresent(builder::department);
        published.unit().ifPresent(builder::unit);
        FundsRow total = funds();
        execution();
        IndicatorNotation notation = IndicatorNotation.of(published.year(), total.budget());
        for (PublishedIndicator row : published.indicators()) {
            rows.add(read(row, notation));
        }
        this.form = builder.build();
    }

    static FormReading of(PublishedForm published) {
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
        Optional<FundsRow> total = published.totalFunds().map(cells -> row(Funds.TOTAL_LABEL, cells));
        total.filter(row -> !isEmpty(row)).ifPresent(builder::totalFunds);
        return total.orElseGet(() -> FundsRow.of(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static boolean isEmpty(FundsRow row) {
        return row.budget().base().isEmpty() && row.executed().isEmpty();
    }

    private FundsRow row(String label, FundsCells cells) {
        return FundsRow.of(
                money(label + "/年初预算数", cells.initial()),
                money(label + "/全年预算数", cells.adjusted()),
                money(label + "/全年执行数", cells.executed()));
    }

    private Optional<Money> money(String label, Optional<String> cell) {
        Optional<String> filled = cell.filter(text -> !NO_MONEY.contains(text.strip()));
        Optional<Money> money =
                filled.flatMap(text -> MoneyNotation.read(text, moneyUnit).value());
        if (filled.isPresent() && money.isEmpty()) {
            unreadable(label, filled.get());
        }
        return money;
    }

    private void execution() {
        Optional<String> cell = published.execution().weight();
        if (cell.filter(text -> !text.isBlank()).isEmpty()) {
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

    private RowReading read(PublishedIndicator row, IndicatorNotation notation) {
        IndicatorReading reading = notation.read(row.cells());
        Optional<BigDecimal> weight = Cells.plain(row.score().weight());
        if (weight.isEmpty()) {
            return RowReading.ofUnknownWeight(row, reading, unreadableWeight(row));
        }
        if (weight.get().signum() == 0) {
            return RowReading.placeholder(row, reading);
        }
        try {
            IndicatorCells cells = row.cells();
            builder.level1(
                    named(cells.level1()),
                    level -> level.indicator(
                            named(cells.level2()), named(cells.name()), i -> describe(i, row, reading, weight.get())));
            return RowReading.scored(row, reading);
        } catch (InvalidFormException e) {
            return RowReading.ofUnknownWeight(row, reading, unreadableWeight(row));
        }
    }

    private static Finding unreadableWeight(PublishedIndicator row) {
        return Finding.of(
                FindingCode.UNREADABLE,
                RowReading.whereIs(row.cells()),
                Cells.shown(row.score().weight()));
    }

    /** Whether some item's weight cannot be read, so that nobody knows what the weights and scores add up to. */
    boolean hasUnknownWeight() {
        return executionWeightUnknown || rows.stream().anyMatch(RowReading::isOfUnknownWeight);
    }

    private static void describe(
            IndicatorBuilder indicator, PublishedIndicator row, IndicatorReading reading, BigDecimal weight) {
        Target target = reading.target().value().orElseGet(() -> new ProseTarget(Cells.EMPTY));
        Actual actual = reading.actual().value().orElseGet(NotReported::new);
        indicator.target(target).actual(actual).weight(weight);
        row.reason().ifPresent(indicator::note);
        if (isAwarded(target, actual)) {
            Cells.plain(row.score().score()).ifPresent(indicator::award);
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
