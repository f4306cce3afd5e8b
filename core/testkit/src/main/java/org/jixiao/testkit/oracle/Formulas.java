package org.jixiao.testkit.oracle;

/**
 * What regulations usually say, written from their words and sharing nothing with the library. A target of 0 or less has no
 * ratio: met, it earns all, missed, nothing.
 */
public final class Formulas {
    private Formulas() {}

    /** More is better: W · min(1, B ÷ A). */
    public static Formula proportional() {
        return (w, a, b) -> {
            if (a.signum() == 0) {
                return b.signum() >= 0 ? w : Ratio.ZERO;
            }
            if (a.signum() < 0) {
                return b.isBelow(a) ? Ratio.ZERO : w;
            }
            return b.signum() < 0 ? Ratio.ZERO : w.times(Ratio.ONE.least(b.over(a)));
        };
    }

    /** As {@link #proportional}, but a target of 0 is met by 0 or less alone. */
    public static Formula proportionalToEqual() {
        Formula positive = proportional();
        return (w, a, b) -> {
            if (a.signum() == 0) {
                return b.signum() <= 0 ? w : Ratio.ZERO;
            }
            return positive.points(w, a, b);
        };
    }

    /** Less is better: W · min(1, A ÷ B). */
    public static Formula ratio() {
        return (w, a, b) -> {
            if (a.signum() < 0) {
                return b.isAbove(a) ? Ratio.ZERO : w;
            }
            if (b.signum() <= 0) {
                return w;
            }
            return a.signum() == 0 ? Ratio.ZERO : w.times(Ratio.ONE.least(a.over(b)));
        };
    }

    /** Less is better: W up to A, then W · (1 − (B − A) ÷ A), 0 from 2A on. */
    public static Formula linear() {
        return (w, a, b) -> {
            if (!b.isAbove(a)) {
                return w;
            }
            return a.signum() <= 0
                    ? Ratio.ZERO
                    : w.times(Ratio.ZERO.most(Ratio.ONE.minus(b.minus(a).over(a))));
        };
    }

    /** The target itself or nothing; a target of 0 is met by 0 or less. */
    public static Formula exactly() {
        return (w, a, b) -> {
            int against = b.compareTo(a);
            boolean met = a.signum() == 0 ? against <= 0 : against == 0;
            return met ? w : Ratio.ZERO;
        };
    }

    /** All from a share of the target on, and below it in proportion to the target: {@code fullFrom("95%")}. */
    public static Formula fullFrom(String line) {
        Ratio share = Ratio.read(line);
        Formula below = proportional();
        return (w, a, b) -> a.signum() > 0 && !b.over(a).isBelow(share) ? w : below.points(w, a, b);
    }
}
