package org.jixiao.form;

import static org.jixiao.form.Given.given;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jixiao.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Describes a form from top to bottom: money, then indicators under their levels, in the order of the form.
 *
 * <p>Where nothing is said, the weight of 预算执行率 is 10. Every mistake is an {@link InvalidFormException} at once.
 */
public final class SelfEvaluationBuilder {
    private static final String ROW = "a row of the funds";

    private final String project;
    private final Year year;
    private @Nullable String department;
    private @Nullable String unit;
    private final Map<FundingSource, FundsRow> sources = new EnumMap<>(FundingSource.class);
    private @Nullable FundsRow statedTotal;
    private @Nullable String adjustmentNote;
    private BigDecimal executionWeight = Execution.DEFAULT_WEIGHT;
    private @Nullable String executionNote;
    private final List<Indicator> indicators = new ArrayList<>();

    SelfEvaluationBuilder(String project, Year year) {
        if (given("项目名称", "the name of a project", project).isBlank()) {
            throw new InvalidFormException("项目名称", "the name of a project", "blank text");
        }
        this.project = project;
        this.year = given(project, "the budget year", year);
    }

    /** 主管部门. */
    public SelfEvaluationBuilder department(String name) {
        department = given("主管部门", "the name of a department", name);
        return this;
    }

    /** 实施单位. */
    public SelfEvaluationBuilder unit(String name) {
        unit = given("实施单位", "the name of a unit", name);
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

    /** The row of a source, where some of its cells are empty. */
    public SelfEvaluationBuilder funds(FundingSource source, FundsRow row) {
        String path = given("项目资金", "a funding source", source).label();
        FundsRow checked = given(path, ROW, row).checked(path);
        if (sources.putIfAbsent(source, checked) != null) {
            throw new InvalidFormException(path, "one row", "a second one");
        }
        return this;
    }

    private SelfEvaluationBuilder funds(FundingSource source, Money initial, Money adjusted, Money executed) {
        return funds(source, FundsRow.at(source.label(), initial, adjusted, executed));
    }

    /** 年度资金总额 as the form states it; without it the sources are added up. */
    public SelfEvaluationBuilder totalFunds(Money initial, Money adjusted, Money executed) {
        return totalFunds(FundsRow.at(Funds.TOTAL_LABEL, initial, adjusted, executed));
    }

    /** 年度资金总额 as the form states it, where some of its cells are empty. */
    public SelfEvaluationBuilder totalFunds(FundsRow row) {
        if (statedTotal != null) {
            throw new InvalidFormException(Funds.TOTAL_LABEL, "one row", "a second one");
        }
        statedTotal = given(Funds.TOTAL_LABEL, ROW, row).checked(Funds.TOTAL_LABEL);
        return this;
    }

    /** Why the budget was changed in the year. */
    public SelfEvaluationBuilder adjustmentNote(String text) {
        adjustmentNote = given(Funds.TOTAL_LABEL, "a note", text);
        return this;
    }

    /** 分值 of 预算执行率, in points; 10 where the form names none. */
    public SelfEvaluationBuilder executionWeight(long points) {
        return executionWeight(BigDecimal.valueOf(points));
    }

    /** 分值 of 预算执行率, in points: above 0, at most 1000, with at most 6 decimals. */
    public SelfEvaluationBuilder executionWeight(BigDecimal points) {
        executionWeight = Weights.checked(Execution.LABEL, given(Execution.LABEL, "a weight", points));
        return this;
    }

    /** Why the money was not spent as planned. */
    public SelfEvaluationBuilder executionNote(String text) {
        executionNote = given(Execution.LABEL, "a note", text);
        return this;
    }

    /** 产出指标. */
    public SelfEvaluationBuilder output(Consumer<OutputBuilder> rows) {
        return level(new OutputBuilder(), rows);
    }

    /** 成本指标. */
    public SelfEvaluationBuilder cost(Consumer<CostBuilder> rows) {
        return level(new CostBuilder(), rows);
    }

    /** 效益指标. */
    public SelfEvaluationBuilder benefit(Consumer<BenefitBuilder> rows) {
        return level(new BenefitBuilder(), rows);
    }

    /** 满意度指标. */
    public SelfEvaluationBuilder satisfaction(Consumer<SatisfactionBuilder> rows) {
        return level(new SatisfactionBuilder(), rows);
    }

    /** A level-1 indicator in the form's own words, such as 效果指标. */
    public SelfEvaluationBuilder level1(String name, Consumer<LevelBuilder> rows) {
        if (given("一级指标", "a name", name).isBlank()) {
            throw new InvalidFormException("一级指标", "a name", "blank text");
        }
        return level(new LevelBuilder(name), rows);
    }

    private <B extends LevelBuilder> SelfEvaluationBuilder level(B builder, Consumer<? super B> rows) {
        given(builder.level1(), "a description of its indicators", rows).accept(builder);
        indicators.addAll(builder.indicators());
        return this;
    }

    /**
     * The finished form.
     *
     * @throws InvalidFormException if it has no indicator
     */
    public SelfEvaluation build() {
        if (indicators.isEmpty()) {
            throw new InvalidFormException(project, "at least one indicator", "none");
        }
        return ImmutableSelfEvaluation.make(
                project,
                year,
                Optional.ofNullable(department),
                Optional.ofNullable(unit),
                Funds.of(sources, Optional.ofNullable(statedTotal)),
                Optional.ofNullable(adjustmentNote),
                Execution.of(executionWeight, Optional.ofNullable(executionNote)),
                IndicatorTree.of(indicators));
    }
}
