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
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> {
            IndicatorBuilder again = new IndicatorBuilder(Checks.given(path, "path"))
                    .target(target)
                    .actual(actual);
            if (Checks.given(weight, "weight").signum() == 0) {
                again.withoutWeight();
            } else {
                again.weight(weight);
            }
            Optional.ofNullable(award).ifPresent(again::award);
            Optional.ofNullable(deduction).ifPresent(again::deduction);
            Optional.ofNullable(deviationNote).ifPresent(again::deviationNote);
            return new Indicator(again.build(), Funds.none());
        });
    }
}
