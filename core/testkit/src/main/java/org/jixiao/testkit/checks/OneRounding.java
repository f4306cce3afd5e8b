package org.jixiao.testkit.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.testkit.oracle.Ratio;

/** Law 5: a score is its exact value, rounded once. */
public final class OneRounding {
    private OneRounding() {}

    /**
     * A score that can be told from {@code exact}, rounded once. What a rule gave may not be rounded already; where it is off
     * by a step or more, it is wrong for another reason, and nothing is checked.
     */
    public static void check(ItemScore item, Ratio given, Ratio exact, int scale, RoundingMode mode) {
        Ratio step = Ratio.step(scale);
        Ratio wrong = given.minus(exact);
        if (!wrong.isBelow(step) || !wrong.isAbove(Ratio.ZERO.minus(step))) {
            return;
        }
        boolean isRoundedBefore =
                wrong.signum() != 0 && given.over(step).bottom().equals(BigInteger.ONE);
        assertThat(isRoundedBefore)
                .as("%s: %s was rounded before, from %s", item.where(), given, exact)
                .isFalse();
        if (wrong.signum() == 0) {
            check(item, exact, scale, mode);
        }
    }

    private static void check(ItemScore item, Ratio exact, int scale, RoundingMode mode) {
        Ratio score = Ratio.of(item.score().orElseThrow());
        Ratio unit = Ratio.step(scale);
        Ratio off = score.minus(exact);

        assertThat(off).as(item.where()).isGreaterThan(Ratio.ZERO.minus(unit)).isLessThan(unit);
        // rounding up would lift a score above a weight finer than the scale: it is cut instead
        if (score.plus(unit).isAbove(Ratio.of(item.weight())) && off.signum() < 0) {
            return;
        }
        Ratio twice = off.times(Ratio.of(2));
        switch (mode) {
            case DOWN, FLOOR -> assertThat(off).as(item.where()).isLessThanOrEqualTo(Ratio.ZERO);
            case UP, CEILING -> assertThat(off).as(item.where()).isGreaterThanOrEqualTo(Ratio.ZERO);
            case HALF_UP ->
                assertThat(twice)
                        .as(item.where())
                        .isGreaterThan(Ratio.ZERO.minus(unit))
                        .isLessThanOrEqualTo(unit);
            case HALF_DOWN ->
                assertThat(twice)
                        .as(item.where())
                        .isGreaterThanOrEqualTo(Ratio.ZERO.minus(unit))
                        .isLessThan(unit);
            case HALF_EVEN -> {
                assertThat(twice).as(item.where()).isBetween(Ratio.ZERO.minus(unit), unit);
                boolean tie = twice.equals(unit) || twice.equals(Ratio.ZERO.minus(unit));
                assertThat(tie && score.over(unit).floor().testBit(0))
                        .as("a tie goes to the even neighbour: " + item.where())
                        .isFalse();
            }
            default -> throw new IllegalArgumentException("no rule set rounds " + mode);
        }
    }
}
