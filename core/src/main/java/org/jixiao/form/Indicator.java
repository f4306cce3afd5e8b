package org.jixiao.form;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.value.Fraction;

/** 三级指标: the row of the form that carries target, actual and weight. Made by an {@link IndicatorBuilder}. */
@Value.Immutable
public abstract class Indicator implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Indicator() {}

    static Indicator of(
            IndicatorPath path,
            Target target,
            Actual actual,
            BigDecimal weight,
            Optional<BigDecimal> award,
            Optional<BigDecimal> deduction,
            Optional<String> deviationNote) {
        return ImmutableIndicator.make(path, target, actual, weight, award, deduction, deviationNote);
    }

    /** The names of the three levels. */
    public abstract IndicatorPath path();

    /** 年度指标值. */
    public abstract Target target();

    /** 实际完成值. */
    public abstract Actual actual();

    /** 分值, in points above 0. */
    public abstract BigDecimal weight();

    /** 分值 as an exact number. */
    @Value.Derived
    @Value.Auxiliary
    public Fraction exactWeight() {
        return Fraction.of(weight());
    }

    /** Points an evaluator gave where the rules leave it to judgement (合理确定分值); ratings, prose and deadlines only. */
    public abstract Optional<BigDecimal> award();

    /** 扣分: points taken by hand from the computed score, above 0; on forms that have such a column. */
    public abstract Optional<BigDecimal> deduction();

    /** 偏差原因分析及改进措施, where the unit wrote one. */
    public abstract Optional<String> deviationNote();

    /** Whether there is a deviation note that says something; 无, 0 and the like say nothing. */
    public boolean explainsDeviation() {
        return deviationNote().filter(Texts::saysSomething).isPresent();
    }

    /** Whether level 1 or level 2 says 成本: less is better there unless the sign says otherwise. */
    public boolean isCost() {
        return IndicatorClass.COST.isNamedIn(path().level1()) || IndicatorClass.COST.isNamedIn(path().level2());
    }

    /** Whether level 1 is of {@code standard}. */
    public boolean isOf(IndicatorClass standard) {
        return standard.isNamedIn(path().level1());
    }
}
