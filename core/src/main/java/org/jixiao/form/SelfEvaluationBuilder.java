package org.jixiao.form;

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
    private final String project;
    private final Year year;
    private @Nullable String department;
    private @Nullable String unit;
    private final Map<FundingSource, FundsRow> sources = new EnumMap<>(FundingSource.class);
    private @Nullable FundsRow statedTotal;
    private BigDecimal executionWeight = Execution.DEFAULT_WEIGHT;
    private @Nullable String executionNote;
    private final List<Indicator> indicators = new ArrayList<>();

    SelfEvaluationBuilder(String project, Year year) {
        if (project.isBlank()) {
            throw new InvalidFormException("项目名称", "the name of a project", "blank text");
        }
        this.project = project;
        this.year = year;
    }

    /** 主管部门. */
    public SelfEvaluationBuilder department(String name) {
        department = name;
        return this;
    }

    /** 实施单位. */
    public SelfEvaluationBuilder unit(String name) {
        unit = name;
        return this;
    }

    /** 当年财政拨款: 年初预算数, 全年预算数, 全年执行数. */
    public SelfEvaluationBuilder appropriation(Money initial, Money adjusted, Money executed) {
        return funds(FundingSource.APPROPRIATION, FundsRow.of(initial, adjusted, executed));
    }

    /** 上年结转资金: 年初预算数, 全年预算数, 全年执行数. */
    public SelfEvaluationBuilder carryOver(Money initial, Money adjusted, Money executed) {
        return funds(FundingSource.CARRY_OVER, FundsRow.of(initial, adjusted, executed));
    }

    /** 其他资金: 年初预算数, 全年预算数, 全年执行数. */
    public SelfEvaluationBuilder otherFunds(Money initial, Money adjusted, Money executed) {
        return funds(FundingSource.OTHER, FundsRow.of(initial, adjusted, executed));
    }

    /** The row of a source, where some of its cells are empty. */
    public SelfEvaluationBuilder funds(FundingSource source, FundsRow row) {
        if (sources.putIfAbsent(source, row) != null) {
            throw new InvalidFormException(source.label(), "one row", "a second one");
        }
        return this;
    }

    /** 年度资金总额 as the form states it; without it the sources are added up. */
    public SelfEvaluationBuilder totalFunds(Money initial, Money adjusted, Money executed) {
        return totalFunds(FundsRow.of(initial, adjusted, executed));
    }

    /** 年度资金总额 as the form states it, where some of its cells are empty. */
    public SelfEvaluationBuilder totalFunds(FundsRow row) {
        statedTotal = row;
        return this;
    }

    /** 分值 of 预算执行率, in points; 10 where the form names none. */
    public SelfEvaluationBuilder executionWeight(long points) {
        return executionWeight(BigDecimal.valueOf(points));
    }

    /** 分值 of 预算执行率, in points: above 0, at most 1000, with at most 6 decimals. */
    public SelfEvaluationBuilder executionWeight(BigDecimal points) {
        executionWeight = points;
        return this;
    }

    /** Why the money was not spent as planned. */
    public SelfEvaluationBuilder executionNote(String text) {
        executionNote = text;
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
        return level(new LevelBuilder(name), rows);
    }

    private <B extends LevelBuilder> SelfEvaluationBuilder level(B builder, Consumer<? super B> rows) {
        rows.accept(builder);
        indicators.addAll(builder.indicators());
        return this;
    }

    /**
     * The finished form.
     *
     * @throws InvalidFormException if it has no indicator, an amount is below 0, or the execution weight is none
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
                Execution.of(executionWeight, Optional.ofNullable(executionNote)),
                IndicatorTree.of(indicators));
    }
}
