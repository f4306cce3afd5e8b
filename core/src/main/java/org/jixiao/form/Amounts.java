package org.jixiao.form;

import java.math.RoundingMode;
import org.jixiao.value.Fraction;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;

/** Whether two amounts are the same money, one of them written with fewer decimals. */
final class Amounts {
    private Amounts() {}

    /** Whether {@code exact}, rounded half up at the decimals that {@code written} has, is {@code written}. */
    static boolean roundsTo(Fraction exact, Fraction written) {
        for (int scale = 0; scale <= Rounding.MAX_SCALE; scale++) {
            Rounding rounding = Rounding.of(scale, RoundingMode.HALF_UP);
            if (written.equals(Fraction.of(written.rounded(rounding)))) {
                return written.equals(Fraction.of(exact.rounded(rounding)));
            }
        }
        return exact.equals(written);
    }

    /** Whether {@code yuan} is an amount of this row, in 万元 with the decimals of either side. */
    static boolean isOf(FundsRow row, Fraction yuan) {
        Fraction wan = yuan.dividedBy(MoneyUnit.WAN.yuan());
        return row.executed().filter(money -> isSame(money, wan)).isPresent()
                || row.adjusted().filter(money -> isSame(money, wan)).isPresent()
                || row.initial().filter(money -> isSame(money, wan)).isPresent();
    }

    private static boolean isSame(Money money, Fraction wan) {
        Fraction printed = money.in(MoneyUnit.WAN);
        return roundsTo(wan, printed) || roundsTo(printed, wan);
    }
}
