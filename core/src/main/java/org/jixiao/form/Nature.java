package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Message;

/** 绩效指标性质: the sign in front of a target. */
public enum Nature {
    /** ≥, not below the target. */
    AT_LEAST("≥"),
    /** &gt;, above the target; scores like ≥. */
    MORE_THAN(">"),
    /** ≤, not above the target. */
    AT_MOST("≤"),
    /** &lt;, below the target; scores like ≤. */
    LESS_THAN("<"),
    /** =, the target itself. */
    EQUAL("="),
    /** No sign at all: the form has no such column or left it empty. */
    WITHOUT_SIGN("");

    private final String sign;
    private final Message label = Message.of("nature." + name());

    Nature(String sign) {
        this.sign = sign;
    }

    /** The sign as it is written, {@code ≥}; empty for {@link #WITHOUT_SIGN}. */
    public String sign() {
        return sign;
    }

    /** What it is called: 不低于, at least; in the language of {@code locale}: Chinese, else English. */
    public String label(Locale locale) {
        return label.text(given(locale, "locale"));
    }

    /** Whether landing exactly on the bound falls short of what the sign says (&gt; and &lt;). */
    public boolean isStrict() {
        return this == MORE_THAN || this == LESS_THAN;
    }
}
