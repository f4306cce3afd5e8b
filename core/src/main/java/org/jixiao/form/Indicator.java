package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.value.Fraction;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/** 三级指标: the row of the form that carries target, actual and weight. Made by an {@link IndicatorBuilder}. */
@Value.Immutable
public abstract class Indicator implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Indicator() {}

    /** The names of the three levels. */
    public abstract IndicatorPath path();

    /** 年度指标值. */
    public abstract Target target();

    /** 实际完成值. */
    public abstract Actual actual();

    /** 分值 in points: above 0, at most 1000, with at most 6 decimals. */
    public abstract BigDecimal weight();

    /** Points an evaluator gave where the rules leave it to judgement (合理确定分值); ratings, words and deadlines only. */
    public abstract Optional<BigDecimal> award();

    /** 扣分: points taken by hand from the computed score, above 0; on forms that have such a column. */
    public abstract Optional<BigDecimal> deduction();

    /** 偏差原因分析及改进措施, where the unit wrote one. */
    public abstract Optional<String> deviationNote();

    /**
     * Target and actual in one unit, with their direction.
     *
     * <p>Present where both are numbers whose units convert: ≥24 人/年 beside 24, 2 小时 beside 90 分钟. It follows from the
     * form, and so is no part of equality or of the stored bytes.
     */
    @Value.Lazy
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(compared());
    }

    // kept beside it, so that asking for it again and again makes no object each time
    @Value.Auxiliary
    abstract @Nullable Comparison compared();

    /** 分值 as an exact number. */
    @Value.Derived
    @Value.Auxiliary
    public Fraction exactWeight() {
        Comparison numbers = compared();
        return numbers == null ? Fraction.of(weight()) : numbers.weight();
    }

    /** Whether there is a deviation note with content; 无, 0 and the like count as none. */
    @Value.Derived
    @Value.Auxiliary
    public boolean explainsDeviation() {
        return deviationNote().filter(Texts::saysSomething).isPresent();
    }

    /** Whether level 1 or level 2 says 成本: less is better there unless the sign says otherwise. */
    @Value.Derived
    @Value.Auxiliary
    public boolean isCost() {
        return IndicatorClass.isCost(path());
    }

    /** Whether level 1 is of {@code standard}. */
    public boolean isOf(IndicatorClass standard) {
        return given(standard, "standard").isAmong(classes());
    }

    /** The classes that level 1 names. */
    @Value.Derived
    @Value.Auxiliary
    int classes() {
        return IndicatorClass.namedIn(path().level1());
    }

    /** This indicator on a form with other money. */
    Indicator in(Funds funds) {
        Indicator moved = StatedIndicator.of(this).in(funds);
        return Objects.equals(moved.compared(), compared()) ? this : moved;
    }

    @Serial
    Object writeReplace() {
        return StatedIndicator.of(this);
    }

    @Serial
    Object readResolve() throws InvalidObjectException {
        throw Checks.notStored("an indicator");
    }
}
