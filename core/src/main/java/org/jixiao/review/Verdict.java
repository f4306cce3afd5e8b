package org.jixiao.review;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Message;

/** How a published score compares with the recomputed one (core/docs, reading 9.2). */
public enum Verdict {
    /** The published score is ours; for an awarded one: it lies in the band of its level. */
    MATCH,
    /** Not ours, but our exact score, rounded at the published decimals, gives it. */
    ROUNDING,
    /** Neither. */
    DIFFERS,
    /** The rules cannot judge what was published. */
    NOT_ASSESSABLE,
    /** No score was published: there is nothing to compare. */
    NOT_PUBLISHED;

    private final Message label = Message.of("verdict." + name());

    /** What it is called: 一致, match; in the language of {@code locale}: Chinese, else English. */
    public String label(Locale locale) {
        return label.text(given(locale, "locale"));
    }
}
