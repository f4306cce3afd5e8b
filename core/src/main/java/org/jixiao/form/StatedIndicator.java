package org.jixiao.form;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.internal.ReadBack;
import org.jixiao.value.internal.Checks;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the form states it, before its numbers are compared: what a builder hands over, and what is stored.
 *
 * <p>Its parts are those an {@link IndicatorBuilder} has checked; what was read back goes through that builder again.
 */
record StatedIndicator(
        IndicatorPath path,
        Target target,
        Actual actual,
        BigDecimal weight,
        @Nullable BigDecimal award,
        @Nullable BigDecimal deduction,
        @Nullable String deviationNote)
        implements Serializable {
    static StatedIndicator of(Indicator indicator) {
        return new StatedIndicator(
                indicator.path(),
                indicator.target(),
                indicator.actual(),
                indicator.weight(),
                indicator.award().orElse(null),
                indicator.deduction().orElse(null),
                indicator.deviationNote().orElse(null));
    }

    /** The indicator on a form with this money. */
    Indicator in(Funds funds) {
        return ImmutableIndicator.make(
                path,
                target,
                actual,
                weight,
                Optional.ofNullable(award),
                Optional.ofNullable(deduction),
                Optional.ofNullable(deviationNote),
                Comparisons.of(this, funds).orElse(null));
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> {
            IndicatorBuilder again = new IndicatorBuilder(Checks.given(path, "path"))
                    .target(target)
                    .actual(actual)
                    .weight(weight);
            if (award != null) {
                again.award(award);
            }
            if (deduction != null) {
                again.deduction(deduction);
            }
            if (deviationNote != null) {
                again.deviationNote(deviationNote);
            }
            return again.build().in(Funds.none());
        });
    }
}
