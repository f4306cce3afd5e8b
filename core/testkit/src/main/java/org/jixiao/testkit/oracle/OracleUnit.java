package org.jixiao.testkit.oracle;

import java.util.Optional;

/**
 * A unit as the oracle reads it (core/docs 2.3).
 *
 * @param symbol as it is written; empty for a bare number
 * @param kind units of one kind convert
 * @param factor how many of the base unit of its kind one is
 * @param multiple what 百, 千, 万 or 亿 in front stands for; 1 without
 * @param rate the two units of a rate
 */
public record OracleUnit(String symbol, String kind, Ratio factor, Ratio multiple, Optional<Rate> rate) {
    /**
     * The two sides of a slash.
     *
     * @param top in front of it
     * @param bottom behind it
     */
    public record Rate(OracleUnit top, OracleUnit bottom) {}

    /** Whether there is none. */
    public boolean isNone() {
        return symbol.isEmpty();
    }

    /** Whether it is 元 or a multiple of it. */
    public boolean isMoney() {
        return kind.equals("money");
    }

    /** Whether it is % or ‰. */
    public boolean isShare() {
        return kind.equals("share");
    }

    /** Whether it is one of time, months and working days included. */
    public boolean isTime() {
        return kind.equals("time") || kind.equals("calendar") || kind.equals("work");
    }

    /** Whether things are counted with it. */
    public boolean isCount() {
        return rate.isEmpty() && kind.startsWith("count ");
    }

    /** Whether it is 万 or 亿 with nothing behind. */
    public boolean isBareMultiple() {
        return symbol.equals("万") || symbol.equals("亿");
    }

    /** So many in percent, where this is a share. */
    Ratio percent(Ratio number) {
        return number.times(factor).times(Ratio.of(100));
    }
}
