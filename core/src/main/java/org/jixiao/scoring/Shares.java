package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import java.math.BigInteger;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.internal.ShareText;

/** Checks on the parameters of strategies. */
final class Shares {
    private Shares() {}

    /** Refuses what is not a share of something, below 0 or above 1; {@code code} says what was expected. */
    static void require(String code, Fraction share, String... terms) {
        if (share.signum() < 0 || share.isMoreThan(Fraction.ONE)) {
            throw invalid(code, ShareText.percent(share), (Serializable[]) terms);
        }
    }

    /** A share as an author writes it, exactly: 12.5%. */
    static String percent(Fraction share) {
        return share.times(Fraction.of(100)) + "%";
    }

    /** The least number of points in which all {@code shares} are whole ones. */
    static Fraction wholeOf(Bands<Fraction> shares) {
        BigInteger whole = BigInteger.ONE;
        for (Bands.Band<Fraction> band : shares.list()) {
            String ratio = band.value().toRatioText();
            BigInteger parts = new BigInteger(ratio.substring(ratio.indexOf('/') + 1));
            whole = whole.divide(whole.gcd(parts)).multiply(parts);
        }
        return Fraction.of(whole, BigInteger.ONE);
    }

    /** Refuses what is not above 0; {@code code} says what was expected. */
    static void requirePositive(String code, Fraction value) {
        if (value.signum() <= 0) {
            throw invalid(code, value.toString());
        }
    }

    /** Refuses what is below 0; {@code code} says what was expected. */
    static void requireNotNegative(String code, Fraction value) {
        if (value.signum() < 0) {
            throw invalid(code, value.toString());
        }
    }
}
