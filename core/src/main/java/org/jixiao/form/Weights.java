package org.jixiao.form;

import java.math.BigDecimal;

/** What a 分值 may be. */
final class Weights {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_TEXT = 100;
    static final String EXPECTED =
            "a weight above 0, at most " + MOST + " and with at most " + MOST_DECIMALS + " decimals";

    private Weights() {}

    /**
     * The number that stands in {@code text}.
     *
     * @throws InvalidFormException if there is none, or so many digits that reading them would take long
     */
    static BigDecimal parsed(String path, String expected, String text) {
        if (text.length() > MOST_TEXT) {
            throw new InvalidFormException(path, expected, '"' + text + '"');
        }
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidFormException(path, expected, '"' + text + '"', e);
        }
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
