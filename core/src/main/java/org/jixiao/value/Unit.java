package org.jixiao.value;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Quantity} is measured in.
 *
 * <p>Units of one dimension convert exactly into each other: 元 万元 亿元; % ‰; 秒 分钟 小时 天 周; 月 年 (into each other
 * and into nothing else); Kbps Mbps Gbps; 米 公里; 平方米 亩 公顷; 克 千克 吨. Counted words (个 条 份 台 人 次 …) convert
 * only to themselves, also with 万 in front (万人次). Two known units make a rate: 人/年, 元/平方米. A bare number has
 * {@link #NONE} and takes the unit of the other side.
 *
 * @param symbol as it is written, {@code ""} for {@link #NONE}
 * @param dimension what is measured; units with the same one convert
 * @param factor how many of the dimension's base unit one of this unit is, above 0
 */
public record Unit(String symbol, String dimension, Fraction factor) implements Serializable {
    /** The unit of a bare number. */
    public static final Unit NONE = new Unit("", "", Fraction.ONE);

    public static final Unit PERCENT = Units.known("%");
    public static final Unit YUAN = Units.known("元");
    public static final Unit WAN_YUAN = Units.known("万元");

    /**
     * Refuses a factor that is not above 0.
     *
     * @throws IllegalArgumentException if the factor is not above 0
     */
    public Unit {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(dimension, "dimension");
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("unit " + symbol + ": expected a factor above 0, got " + factor);
        }
    }

    /**
     * The unit written as {@code symbol}; blank gives {@link #NONE}.
     *
     * @throws IllegalArgumentException if no unit is written so; {@link #counted} makes a new counted word
     */
    public static Unit of(String symbol) {
        return Units.find(symbol.strip())
                .orElseThrow(() -> new IllegalArgumentException("expected a unit such as " + Units.SAMPLES + ", got \""
                        + symbol.strip() + "\" (Unit.counted makes a new counted word)"));
    }

    /** Whether {@link #of} knows {@code symbol}. */
    public static boolean isKnown(String symbol) {
        return Units.find(symbol.strip()).isPresent();
    }

    /**
     * A counted word of the caller's own, such as 株; it converts to itself alone.
     *
     * @throws IllegalArgumentException if the word is not letters alone, or is a unit that is measured, such as 小时
     */
    public static Unit counted(String word) {
        return Units.counted(word);
    }

    /** Whether quantities in this unit convert exactly into {@code other}. */
    public boolean convertsTo(Unit other) {
        return dimension.equals(other.dimension);
    }

    /** Whether both are general counted words (个 项 份 套 条 件), which forms use for one another. */
    public boolean isUsedFor(Unit other) {
        return Units.isGeneralCount(this) && Units.isGeneralCount(other);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether this unit is one of money. */
    public boolean isMoney() {
        return dimension.equals(YUAN.dimension);
    }

    /**
     * What a number in this unit is multiplied by to stand in {@code other}.
     *
     * @throws IllegalArgumentException if the two do not convert
     */
    public Fraction per(Unit other) {
        if (!convertsTo(other)) {
            throw new IllegalArgumentException(
                    "expected a unit that converts to \"" + other + "\", got \"" + symbol + "\"");
        }
        return factor.dividedBy(other.factor);
    }

    // both sides of an indicator nearly always have the very same unit, which the equals of a record does not look for
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Unit that
                        && symbol.equals(that.symbol)
                        && dimension.equals(that.dimension)
                        && factor.equals(that.factor));
    }

    @Override
    public int hashCode() {
        return Objects.hash(symbol, dimension, factor);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
