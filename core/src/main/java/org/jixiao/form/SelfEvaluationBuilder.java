package org.jixiao.form;

import static org.jixiao.form.Texts.filled;
import static org.jixiao.form.Texts.given;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jixiao.internal.Wording;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Money;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Describes a form from top to bottom: money, then indicators under their levels, in the order of the form.
 *
 * <p>The weight of 预算执行率 is 10 unless {@link #executionWeight} sets another.
 * Every mistake is an {@link InvalidFormException} at once: null, a
 * blank name, an amount below 0, a row that was given before.
 */
public final class SelfEvaluationBuilder {
    private static final String ROW = "funds.row";
    private static final String RATE = "form.rate";

    private final String project;
    private final ImmutableSelfEvaluation.Builder form = ImmutableSelfEvaluation.builder();
    private final SortedMap<FundingSource, FundsRow> sources = new TreeMap<>();
    private @Nullable FundsRow statedTotal;
    private BigDecimal executionWeight = Execution.DEFAULT_WEIGHT;
    private @Nullable String executionNote;
    private @Nullable Fraction executionRate;
    private boolean lacksIndicators;
    private final List<StatedIndicator> indicators = new ArrayList<>();

    SelfEvaluationBuilder(String project, Year year) {
        this.project = filled("项目名称", "form.project", project);
        form.project(project);
        form.year(given(project, "form.year", year));
    }

    /** The caller's own id of the form, not blank: handed back with what is said of it, and no part of the form. */
    public SelfEvaluationBuilder id(String id) {
        form.id(filled(project, "form.id", id));
        return this;
    }

    /** 主管部门. */
    public SelfEvaluationBuilder department(String name) {
        form.department(given("主管部门", "form.department", name));
        return this;
    }

    /** 实施单位. */
    public SelfEvaluationBuilder unit(String name) {
        form.unit(given("实施单位", "form.unit", name));
        return this;
    }

    /** 当年财政拨款: 年初预算数, 全年预算数, 全年执行数. */
    public SelfEvaluationBuilder appropriation(Money initial, Money adjusted, Money executed) {
        return funds(FundingSource.APPROPRIATION, initial, adjusted, executed);
    }

    /** 上年结转资金: 年初预算数, 全年预算数, 全年执行数. */
    public SelfEvaluationBuilder carryOver(Money initial, Money adjusted, Money executed) {
        return funds(FundingSource.CARRY_OVER, initial, adjusted, executed);
    }

    /** 其他资金: 年初预算数, 全年预算数, 全年执行数. */
    public SelfEvaluationBuilder otherFunds(Money initial, Money adjusted, Money executed) {
        return funds(FundingSource.OTHER, initial, adjusted, executed);
    }

    /** The row of a source, where some of its cells are empty: {@code FundsRow.empty().withAdjusted(wan("75.5"))}. */
    public SelfEvaluationBuilder funds(FundingSource source, FundsRow row) {
        String path = given("项目资金", "funds.source", source).label();
        FundsRow checked = given(path, ROW, row);
        if (sources.putIfAbsent(source, checked) != null) {
            throw InvalidFormException.at(path, "funds.once", Wording.of("met.second"));
        }
        return this;
    }

    private SelfEvaluationBuilder funds(FundingSource source, Money initial, Money adjusted, Money executed) {
        return funds(source, FundsRow.at(source.label() + "/", initial, adjusted, executed));
    }

    /** 年度资金总额 as the form states it; without it the sources are added up. */
    public SelfEvaluationBuilder totalFunds(Money initial, Money adjusted, Money executed) {
        return totalFunds(FundsRow.at(Funds.TOTAL_LABEL + "/", initial, adjusted, executed));
    }

    /** 年度资金总额 as the form states it, where some of its cells are empty. */
    public SelfEvaluationBuilder totalFunds(FundsRow row) {
        if (statedTotal != null) {
            throw InvalidFormException.at(Funds.TOTAL_LABEL, "funds.once", Wording.of("met.second"));
        }
        statedTotal = given(Funds.TOTAL_LABEL, ROW, row);
        return this;
    }

    /** 项目资金 as described so far. */
    public Funds funds() {
        return Funds.of(sources, statedTotal);
    }

    /** Why the budget was changed in the year. */
    public SelfEvaluationBuilder adjustmentNote(String text) {
        form.adjustmentNote(given(Funds.TOTAL_LABEL, "form.note", text));
        return this;
    }

    /** 分值 of 预算执行率, in points; 10 where the form names none. */
    public SelfEvaluationBuilder executionWeight(long points) {
        return executionWeight(BigDecimal.valueOf(points));
    }

    /** 分值 of 预算执行率, in points, as a decimal: {@code "12.5"}. Above 0, at most 1000, with at most 6 decimals. */
    public SelfEvaluationBuilder executionWeight(String points) {
        String text = given(Execution.LABEL, "weight.given", points);
        return executionWeight(Weights.parsed(Execution.LABEL, Weights.RANGE, text));
    }

    /** 分值 of 预算执行率, in points: above 0, at most 1000, with at most 6 decimals. */
    public SelfEvaluationBuilder executionWeight(BigDecimal points) {
        executionWeight = Weights.checked(Execution.LABEL, given(Execution.LABEL, "weight.given", points));
        return this;
    }

    /** The form has no row for 预算执行率: its indicators alone are held against 100 points. */
    public SelfEvaluationBuilder withoutExecution() {
        executionWeight = BigDecimal.ZERO;
        return this;
    }

    /**
     * 执行率 as the form states it: {@code "79.27%"}. It counts only where the form names no money to take the rate from.
     *
     * <p>0 or more; a bare number is a share of 1.
     */
    public SelfEvaluationBuilder executionRate(String rate) {
        String text = given(Execution.LABEL, RATE, rate);
        Fraction share;
        try {
            Quantity stated = Quantity.parse(text);
            share = stated.unit().isNone()
                    ? stated.number()
                    : stated.number().times(stated.unit().per(Unit.PERCENT)).dividedBy(Fraction.of(100));
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(Execution.LABEL, e);
        }
        executionRate = Execution.checkedRate(share);
        return this;
    }

    /** The form has no row of indicators at all: a printed form may lack them. */
    public SelfEvaluationBuilder withoutIndicators() {
        lacksIndicators = true;
        return this;
    }

    /** Why the money was not spent as planned. */
    public SelfEvaluationBuilder executionNote(String text) {
        executionNote = given(Execution.LABEL, "form.note", text);
        return this;
    }

    /** The indicators under 产出指标. */
    public SelfEvaluationBuilder output(Consumer<OutputBuilder> rows) {
        return level(new OutputBuilder(), rows);
    }

    /** The indicators under 成本指标. */
    public SelfEvaluationBuilder cost(Consumer<CostBuilder> rows) {
        return level(new CostBuilder(), rows);
    }

    /** The indicators under 效益指标. */
    public SelfEvaluationBuilder benefit(Consumer<BenefitBuilder> rows) {
        return level(new BenefitBuilder(), rows);
    }

    /** The indicators under 满意度指标. */
    public SelfEvaluationBuilder satisfaction(Consumer<SatisfactionBuilder> rows) {
        return level(new SatisfactionBuilder(), rows);
    }

    /** The indicators under a level-1 name of the form's own, such as 效果指标; not blank. */
    public SelfEvaluationBuilder level1(String name, Consumer<? super LevelBuilder<?>> rows) {
        return level(new LevelBuilder.Own(filled("一级指标", "level.name", name)), rows);
    }

    private <B extends LevelBuilder<B>> SelfEvaluationBuilder level(B builder, Consumer<? super B> rows) {
        given(builder.level1, "level.rows", rows).accept(builder);
        indicators.addAll(builder.indicators);
        return this;
    }

    /**
     * The finished form. Here, where its money is known, its numbers are brought to one unit and their directions decided.
     *
     * @throws InvalidFormException if it has no indicator, and {@link #withoutIndicators} was not said
     */
    public SelfEvaluation build() {
        if (indicators.isEmpty() && !lacksIndicators) {
            throw InvalidFormException.at(project, "form.indicators", Texts.none());
        }
        Funds funds = funds();
        List<Indicator> rows = new ArrayList<>(indicators.size());
        for (StatedIndicator row : indicators) {
            rows.add(new Indicator(row, funds));
        }
        return form.funds(funds)
                .execution(ImmutableExecution.make(
                        executionWeight, Optional.ofNullable(executionRate), Optional.ofNullable(executionNote)))
                .indicators(IndicatorTree.of(rows))
                .build()
                .checked();
    }
}
