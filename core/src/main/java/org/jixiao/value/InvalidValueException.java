package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import org.jixiao.internal.Mistake;

/**
 * A value was built wrongly: the fault of the caller, thrown at once.
 *
 * <p>Carries the place, what was met and what was expected as values, and its message in both languages. {@link
 * #getMessage} is English: {@code expected a plain decimal number such as 246.768, got "1e5"}.
 */
public class InvalidValueException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Mistake mistake;

    /** Made by the library alone: nobody else can make a mistake of this type. */
    public InvalidValueException(Mistake mistake) {
        super(given(mistake, "mistake").text(Locale.ENGLISH));
        this.mistake = mistake;
    }

    /** The mistake of {@code cause}, with the place where it was met. */
    protected InvalidValueException(Serializable place, InvalidValueException cause) {
        super(cause.mistake.at(place).text(Locale.ENGLISH), cause);
        this.mistake = cause.mistake.at(place);
    }

    /** The same mistake with a place around its own: a text, in both languages where it has words. */
    public InvalidValueException at(Serializable place) {
        return new InvalidValueException(given(place, "place"), this);
    }

    /** A stable code, such as {@code unit.unknown}. */
    public String code() {
        return mistake.code();
    }

    /** Where the value was met, such as 产出指标/数量指标/总带宽; empty where it stands alone. */
    public String place() {
        return mistake.place();
    }

    /** The value met, as it was met and without quotation marks, cut after 80 characters. */
    public String met() {
        return mistake.met();
    }

    /** What was expected instead, in the language of {@code locale}: Chinese, else English. */
    public String expected(Locale locale) {
        return mistake.expected(given(locale, "locale"));
    }

    /** The whole message in the language of {@code locale}: Chinese, else English. */
    public String message(Locale locale) {
        return mistake.text(given(locale, "locale"));
    }
}
