package org.jixiao.form;

import java.io.Serial;
import java.io.Serializable;
import org.jixiao.internal.Mistake;
import org.jixiao.value.InvalidValueException;

/**
 * A form was built wrongly.
 *
 * <p>{@link #place} says where: the path of an indicator, such as 产出指标/数量指标/总带宽, or a row of the funds, such as
 * 当年财政拨款/全年预算数. Where a value refused what stood there, its own exception is the cause.
 */
public final class InvalidFormException extends InvalidValueException {
    @Serial
    private static final long serialVersionUID = 1L;

    private InvalidFormException(Mistake mistake) {
        super(mistake);
    }

    private InvalidFormException(Serializable place, InvalidValueException cause) {
        super(place, cause);
    }

    /** That {@code met} stands at {@code place}, where {@code expected.CODE}, filled by {@code terms}, should. */
    static InvalidFormException at(Serializable place, String code, Serializable met, Serializable... terms) {
        return new InvalidFormException(Mistake.of(code, met, terms).at(place));
    }

    /** What a value refused, with the place on the form. */
    static InvalidFormException at(Serializable place, InvalidValueException cause) {
        return new InvalidFormException(place, cause);
    }
}
