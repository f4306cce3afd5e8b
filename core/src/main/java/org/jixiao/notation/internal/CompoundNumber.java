package org.jixiao.notation.internal;

import com.google.common.collect.ImmutableMap;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/** One number written in two parts: 2分30秒 is 150秒, 1万2千人 is 12000人, 1亿2000万元 is 12000万元. */
final class CompoundNumber {
    private static final Unit MINUTE = Unit.of("分钟");
    private static final ImmutableMap<String, Fraction> TIMES = ImmutableMap.of(
            "亿", Fraction.of(100_000_000), "万", Fraction.of(10_000), "千", Fraction.of(1000), "百", Fraction.of(100));

    private CompoundNumber() {}

    /** The two parts as one number in the unit of the second; null where they are not one number. */
    static @Nullable NumberInText of(NumberInText first, NumberInText second) {
        Unit large = minutes(first.unit(), second.unit());
        Unit small = minutes(second.unit(), first.unit());
        if (large.convertsTo(small)) {
            Fraction sum = first.number().times(large.per(small)).plus(second.number());
            return whole(first, second, sum, small);
        }
        Fraction times = TIMES.get(first.unit().symbol());
        if (times == null || small.isNone()) {
            return null;
        }
        Unit one = small.withoutMultiple();
        if (!small.convertsTo(one)) {
            return null;
        }
        Fraction sum = first.number().times(times).plus(second.number().times(small.per(one)));
        return whole(first, second, sum, one);
    }

    /** 分 beside a unit of time is a minute, and no mark. */
    private static Unit minutes(Unit unit, Unit other) {
        return unit.symbol().equals("分") && other.convertsTo(MINUTE) ? MINUTE : unit;
    }

    private static NumberInText whole(NumberInText first, NumberInText second, Fraction number, Unit unit) {
        return new NumberInText(
                number,
                null,
                unit,
                first.start(),
                second.end(),
                first.bound() == null ? second.bound() : first.bound());
    }
}
