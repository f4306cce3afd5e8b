package org.jixiao.form;

import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Quantity;

/** Checks of weights (分值) and of points given or taken by hand. */
final class Weights {
    /** Of a weight above 0, at most 1000 and with at most 6 decimals. */
    static final String RANGE = "weight.range";

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int MOST_DECIMALS = 6;

    private Weights() {}

    /**
     * The points that {@code text} says, as a plain decimal.
     *
     * @param code of what is expected
     * @throws InvalidFormException if it says anything else
     */
    static BigDecimal parsed(Serializable place, String code, String text) {
        try {
            Quantity points = Quantity.parse(text);
            if (points.unit().isNone()) {
                return new BigDecimal(text.strip());
            }
        } catch (InvalidValueException e) {
            InvalidFormException refusal = InvalidFormException.at(place, code, quoted(text));
            refusal.initCause(e);
            throw refusal;
        }
        throw InvalidFormException.at(place, code, quoted(text));
    }

    /**
     * The weight without trailing zeros, so that 80 equals 80.0.
     *
     * @throws InvalidFormException if it is not above 0, above 1000, or has more than 6 decimals
     */
    static BigDecimal checked(Serializable place, BigDecimal weight) {
        // magnitude first: comparing or stripping a number with a huge exponent would not end
        long digitsBeforePoint = (long) weight.precision() - weight.scale();
        if (weight.signum() > 0 && digitsBeforePoint <= MOST.precision() && weight.compareTo(MOST) <= 0) {
            BigDecimal plain = plain(weight);
            if (plain.scale() <= MOST_DECIMALS) {
                return plain;
            }
        }
        throw InvalidFormException.at(place, RANGE, weight.toString());
    }

    /**
     * Points given or taken by hand, without trailing zeros.
     *
     * @param code of what is expected
     * @throws InvalidFormException if they are below 0 or have more than 60 digits before or behind their decimal point
     */
    static BigDecimal byHand(Serializable place, String code, BigDecimal points) {
        if (points.signum() < 0) {
            throw InvalidFormException.at(place, code, points.toString());
        }
        try {
            Fraction.of(points);
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(place, e);
        }
        return plain(points);
    }

    /** Without trailing zeros, and none of its zeros in an exponent. */
    private static BigDecimal plain(BigDecimal points) {
        BigDecimal stripped = points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
