package org.jixiao.scorecard;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Message;

/** By which kind of rule an indicator was scored. */
public enum ScoreKind {
    /** A number of which more is better. */
    POSITIVE,
    /** A number of which less is better. */
    REVERSE,
    /** A rating on a scale. */
    RATING,
    /** Words. */
    ATTAINMENT,
    /** A deadline. */
    DEADLINE,
    /** No rule: nothing could be assessed. */
    OPEN;

    private final Message label = Message.of("score_kind." + name());

    /** The name in small letters, as data formats use it: {@code positive}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called: 正向指标, more is better; in the language of {@code locale}: Chinese, else English. */
    public String label(Locale locale) {
        return label.text(given(locale, "locale"));
    }
}
