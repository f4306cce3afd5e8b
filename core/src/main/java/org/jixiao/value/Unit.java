package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Mistake;
import org.jixiao.internal.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Quantity} is measured in.
 *
 * <p>Units of one dimension convert exactly into each other: 元 万元 亿元; % ‰; 秒 分钟 小时 天 周; 月 季度 年 (into each
 * other and into nothing else); Kbps Mbps Gbps; 毫米 厘米 米 里 公里; 平方米 亩 公顷 平方公里; 升 立方米; 克 斤 千克 吨; 千瓦时. Counted
 * words (个 条 份 台 人 次 …) convert only to themselves; forms use one for another, see {@link #takenFor}. 万, 千, 百 and 亿
 * in front multiply (万人次, 万吨). Two units make a rate: 人/年, 元/平方米. A bare number has {@link #NONE} and takes the unit of
 * the other side.
 *
 * @param symbol as it is written, {@code ""} for {@link #NONE}
 * @param dimension what is measured; units with the same one convert
 * @param factor how many of the dimension's base unit one of this unit is, above 0
 */
public record Unit(String symbol, String dimension, Fraction factor) implements Serializable {
    /** The unit of a bare number. */
    public static final Unit NONE = new Unit("", "", Fraction.ONE);

    /** %. */
    public static final Unit PERCENT = Units.known("%");
    /** 元. */
    public static final Unit YUAN = Units.known("元");
    /** 万元. */
    public static final Unit WAN_YUAN = Units.known("万元");

    /**
     * Refuses nulls and a factor that is not above 0. {@link #of} finds the units that are known.
     *
     * @throws InvalidValueException if a part is null or the factor is not above 0
     */
    public Unit {
        given(symbol, "symbol");
        given(dimension, "dimension");
        if (given(factor, "factor").signum() <= 0) {
            throw new InvalidValueException(
                    Mistake.of("unit.factor", factor.toString()).at(Wording.of("place.unit", symbol)));
        }
    }

    /**
     * The unit written as {@code symbol}; blank gives {@link #NONE}.
     *
     * @throws InvalidValueException if no unit is written so; {@link #counted} makes a new counted word
     */
    public static Unit of(String symbol) {
        String stripped = given(symbol, "symbol").strip();
        Optional<Unit> known = Units.find(stripped);
        if (known.isEmpty()) {
            throw invalid("unit.unknown", quoted(stripped));
        }
        return known.get();
    }

    /** Whether {@link #of} knows {@code symbol}; it knows a blank one. */
    public static boolean isKnown(String symbol) {
        return Units.find(given(symbol, "symbol").strip()).isPresent();
    }

    /**
     * A counted word of the caller's own, such as 株; it converts to itself alone.
     *
     * @throws InvalidValueException if the word is not letters alone, or is a unit that is measured, such as 小时
     */
    public static Unit counted(String word) {
        return Units.counted(given(word, "word"));
    }

    /** Whether quantities in this unit convert exactly into {@code other}. */
    public boolean convertsTo(Unit other) {
        return dimension.equals(given(other, "other").dimension);
    }

    /**
     * The unit written as {@code symbol}; where no unit is known by it, a unit of its own, which converts to itself alone:
     * {@code named("勒克斯")}. 万, 千, 百 and 亿 in front multiply such a unit too. Blank gives {@link #NONE}.
     */
    public static Unit named(String symbol) {
        return Units.named(given(symbol, "symbol").strip());
    }

    /** Whether no table knows this unit, or a part of it; {@link #named} makes such units. */
    public boolean isUnknown() {
        return Units.isUnknown(this);
    }

    /** Whether this unit counts things: 个, 台, 人次, 万人. */
    public boolean isCount() {
        return Units.isCount(this);
    }

    /** The unit without 万, 千, 百 or 亿 in front: 人 for 万人, 元 for 万元; any other unit is itself. */
    public Unit withoutMultiple() {
        return Units.withoutMultiple(this);
    }

    /**
     * What a number in this unit is multiplied by to stand in {@code other}, where forms use the two for one though they do
     * not convert: two counted words (180人 and 176名), a count by the year and the count (4次/年 and 4次), 件/次 and 次.
     *
     * <p>台 for 万台 gives 1/10,000. Empty where nobody uses the two for one: 人 and 元.
     */
    public Optional<Fraction> takenFor(Unit other) {
        return Optional.ofNullable(Units.takenFor(this, given(other, "other")));
    }

    /** Whether this is the unit of a bare number, {@link #NONE}. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether this unit is one of money. */
    public boolean isMoney() {
        return dimension.equals(YUAN.dimension);
    }

    /**
     * What a number in this unit is multiplied by to stand in {@code other}: 万元 per 元 is 10,000.
     *
     * @throws InvalidValueException if the two do not convert
     */
    public Fraction per(Unit other) {
        if (!convertsTo(other)) {
            throw invalid("unit.converts", quoted(symbol), other.symbol);
        }
        return factor.dividedBy(other.factor);
    }

    /**
     * What it is called: 人/年, person/year; in the language of {@code locale}: Chinese, else English. A unit that no table knows
     * is called as it is written.
     */
    public String label(Locale locale) {
        return Messages.isEnglish(given(locale, "locale")) ? UnitNames.english(symbol) : symbol;
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
