package org.jixiao.finding;

import static org.jixiao.value.internal.Checks.given;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;

/** Why the points of a row stay open. */
public enum OpenCause implements Localised {
    /** A cell is blank. */
    BLANK_CELL,
    /** The words do not say how far the target was attained. */
    WORDS,
    /** Nothing says whether more or less is better. */
    DIRECTION,
    /** The units cannot be held against each other, or one is not known. */
    UNIT,
    /** Several numbers stand in a cell, and nothing says which is meant. */
    TWO_NUMBERS,
    /** There is no money to take a rate from. */
    NO_MONEY,
    /** A cell cannot be read. */
    UNREADABLE,
    /** No points stand beside the row, so none can be recomputed. */
    NO_WEIGHT,
    /** The indicator does not apply. */
    NOT_APPLICABLE;

    private final Message message = Message.of("cause." + name());

    /** The cause in words, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        return message.text(given(locale, "locale"));
    }
}
