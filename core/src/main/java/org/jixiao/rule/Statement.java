package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/** A rule without a parameter: it holds, or the set has no such rule. */
public enum Statement implements Localised {
    /** No score exceeds its weight. The scorer always keeps to it. */
    CAPPED_AT_WEIGHT,
    /** Points of a 扣分 column are taken from the computed score, which does not fall below 0. */
    DEDUCTED_FROM_SCORE,
    /** A note is owed where a target was missed, or so far exceeded that points are deducted. */
    NOTE_OWED_WHEN_MISSED;

    @Override
    public String text(Locale locale) {
        return Messages.template("statement." + this, given(locale, "locale"));
    }
}
