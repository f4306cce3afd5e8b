package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.value.Fraction;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/** 三级指标: the row of the form that carries target, actual and weight. Made by an {@link IndicatorBuilder}. Immutable. */
public final class Indicator implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final StatedIndicator stated;

    // what follows from it and the money of the form, worked out once: neither part of equality nor stored
    private final transient Optional<Comparison> comparison;
    private final transient @Nullable Incomparable incomparable;
    private final transient Fraction exactWeight;
    private final transient int classes;
    private final transient boolean isCost;
    private final transient boolean explainsDeviation;
    private final transient List<Serializable> cells;

    Indicator(StatedIndicator stated, Funds funds) {
        this.stated = stated;
        this.exactWeight = Fraction.of(stated.weight());
        Object compared = Comparisons.of(stated, exactWeight, funds);
        this.comparison = compared instanceof Comparison numbers ? Optional.of(numbers) : Optional.empty();
        this.incomparable = compared instanceof Incomparable reason ? reason : null;
        this.classes = IndicatorClass.namedIn(stated.path().level1());
        this.isCost = IndicatorClass.isCost(stated.path());
        this.explainsDeviation = stated.deviationNote() != null && Texts.saysSomething(stated.deviationNote());
        this.cells = List.of(stated.target(), stated.actual());
    }

    /** What the form states. */
    StatedIndicator stated() {
        return stated;
    }

    /** The names of the three levels. */
    public IndicatorPath path() {
        return stated.path();
    }

    /** 年度指标值. */
    public Target target() {
        return stated.target();
    }

    /** 实际完成值. */
    public Actual actual() {
        return stated.actual();
    }

    /** The collected figures that the actual was computed from, {@code 合格 45台 ÷ 验收 50台}; empty where it was entered as it stands. */
    public Optional<String> computedFrom() {
        return Optional.ofNullable(stated.computedFrom());
    }

    /** Target and actual, as findings quote them. */
    public List<Serializable> cells() {
        return cells;
    }

    /** 分值 in points: at most 1000, with at most 6 decimals; 0 where the row carries no points (其中：…). */
    public BigDecimal weight() {
        return stated.weight();
    }

    /** Points an evaluator gave where the rules leave it to judgement (合理确定分值); ratings, words and deadlines only. */
    public Optional<BigDecimal> award() {
        return Optional.ofNullable(stated.award());
    }

    /** 扣分: points taken by hand from the computed score, above 0; on forms that have such a column. */
    public Optional<BigDecimal> deduction() {
        return Optional.ofNullable(stated.deduction());
    }

    /** 偏差原因分析及改进措施, where the unit wrote one. */
    public Optional<String> deviationNote() {
        return Optional.ofNullable(stated.deviationNote());
    }

    /** The caller's own key of the row, where it was given one; no part of equality, of scores or of the form hash. */
    public Optional<String> key() {
        return Optional.ofNullable(stated.key());
    }

    /**
     * Target and actual in one unit, with their direction.
     *
     * <p>Present where both are numbers that can be compared: ≥24 人/年 beside 24, 2 小时 beside 90 分钟. It follows from the
     * form, and so is no part of equality or of the stored bytes.
     */
    public Optional<Comparison> comparison() {
        return comparison;
    }

    /** Why two numbers are not compared; empty where they are, and where target and actual are not both numbers. */
    public Optional<Incomparable> incomparable() {
        return Optional.ofNullable(incomparable);
    }

    /** 分值 as an exact number. */
    public Fraction exactWeight() {
        return exactWeight;
    }

    /** Whether there is a deviation note with content; 无, 0 and the like count as none. */
    public boolean explainsDeviation() {
        return explainsDeviation;
    }

    /** Whether level 1 or level 2 says 成本: less is better there unless the sign says otherwise. */
    public boolean isCost() {
        return isCost;
    }

    /** Whether level 1 is of {@code standard}. */
    public boolean isOf(IndicatorClass standard) {
        return given(standard, "standard").isAmong(classes);
    }

    /** The classes that level 1 names. */
    int classes() {
        return classes;
    }

    /** This indicator with another actual and without an award, on a form with this money. */
    Indicator withActual(String actual, Funds funds) {
        return new Indicator(stated.begun().actual(actual).build(), funds);
    }

    /** This indicator on a form with other money. */
    Indicator in(Funds funds) {
        Indicator moved = new Indicator(stated, funds);
        return moved.comparison.equals(comparison) && moved.incomparable == incomparable ? this : moved;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Indicator that && stated.equals(that.stated));
    }

    @Override
    public int hashCode() {
        return stated.hashCode();
    }

    @Override
    public String toString() {
        return stated.toString();
    }

    @Serial
    private Object writeReplace() {
        return stated;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        throw Checks.notStored("an indicator");
    }
}
