package org.jixiao.form;

import java.math.BigDecimal;
import org.jixiao.value.Quantity;

/** What a 分值 may be. */
final class Weights {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int MOST_DECIMALS = 6;
    static final String EXPECTED =
            "a weight above 0, at most " + MOST + " and with at most " + MOST_DECIMALS + " decimals";

    private Weights() {}

    /**
     * The points that {@code text} says, as a plain decimal.
     *
     * @throws InvalidFormException if it says anything else
     */
    static BigDecimal parsed(String path, String expected, String text) {
        try {
            Quantity points = Quantity.parse(text);
            if (points.unit().isNone()) {
                return new BigDecimal(text.strip());
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidFormException(path, expected, '"' + text + '"', e);
        }
        throw new InvalidFormException(path, expected, '"' + text + '"');
    }

    /** The weight without trailing zeros, so that 80 equals 80.0. */
    static BigDecimal checked(String path, BigDecimal weight) {
        // magnitude first: comparing or stripping a number with a huge exponent would not end
        long digitsBeforePoint = (long) weight.precision() - weight.scale();
        if (weight.signum() <= 0 || digitsBeforePoint > MOST.precision() || weight.compareTo(MOST) > 0) {
            throw new InvalidFormException(path, EXPECTED, weight.toString());
        }
        BigDecimal stripped = weight.stripTrailingZeros();
        if (stripped.scale() > MOST_DECIMALS) {
            throw new InvalidFormException(path, EXPECTED, weight.toString());
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
