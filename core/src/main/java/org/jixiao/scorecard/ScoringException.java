package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serial;
import java.util.Locale;
import org.jixiao.internal.Mistake;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A strategy broke its contract: a fault of the rule pack, not of the form. It threw, gave no score, points outside 0..weight,
 * or a curve that contradicts its scores.
 */
public final class ScoringException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Mistake mistake;
    private final String strategy;

    private ScoringException(Mistake mistake, String strategy, @Nullable Throwable cause) {
        super(mistake.text(Locale.ENGLISH), cause);
        this.mistake = mistake;
        this.strategy = strategy;
    }

    static ScoringException of(
            String where, String code, String met, String strategy, Fraction weight, @Nullable Throwable cause) {
        return new ScoringException(Mistake.ofWhole(code, met, strategy, weight).at(where), strategy, cause);
    }

    /** A stable code, such as {@code scorecard.strategy}. */
    public String code() {
        return mistake.code();
    }

    /** The path of the indicator, or 预算执行率. */
    public String place() {
        return mistake.place();
    }

    /** What the strategy gave, or threw. */
    public String met() {
        return mistake.met();
    }

    /** What it should have given, in the language of {@code locale}: Chinese, else English. */
    public String expected(Locale locale) {
        return mistake.expected(given(locale, "locale"));
    }

    /** The whole message in the language of {@code locale}: Chinese, else English. */
    public String message(Locale locale) {
        return mistake.text(given(locale, "locale"));
    }

    /** The strategy that broke its contract. */
    public String strategy() {
        return strategy;
    }
}
