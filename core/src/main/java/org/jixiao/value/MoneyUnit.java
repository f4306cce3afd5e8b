package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Messages;

/** The units in which forms state money. */
public enum MoneyUnit {
    /** 元, one yuan. */
    YUAN("元", 1),
    /** 万元, 10,000 yuan: the unit of most published forms. */
    WAN("万元", 10_000),
    /** 亿元, 100,000,000 yuan. */
    YI("亿元", 100_000_000);

    private final String symbol;
    private final Fraction yuan;

    MoneyUnit(String symbol, long yuan) {
        this.symbol = symbol;
        this.yuan = Fraction.of(yuan);
    }

    /** 元, 万元 or 亿元. */
    public String symbol() {
        return symbol;
    }

    /** What it is called: 万元, 10,000 yuan; in the language of {@code locale}: Chinese, else English. */
    public String label(Locale locale) {
        return Messages.isEnglish(given(locale, "locale")) ? UnitNames.english(symbol) : symbol;
    }

    /** How many yuan one of this unit is. */
    public Fraction yuan() {
        return yuan;
    }
}
