package org.jixiao.form;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
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
        @Nullable String deviationNote,
        @Nullable String key,
        @Nullable String computedFrom)
        implements Serializable {
    /** Of what the form says: the key is the caller's. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatedIndicator that
                && path.equals(that.path)
                && target.equals(that.target)
                && actual.equals(that.actual)
                && weight.equals(that.weight)
                && Objects.equals(award, that.award)
                && Objects.equals(deduction, that.deduction)
                && Objects.equals(deviationNote, that.deviationNote)
                && Objects.equals(computedFrom, that.computedFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, target, actual, weight, award, deduction, deviationNote, computedFrom);
    }

    /** The same row without actual and award. */
    IndicatorBuilder begun() {
        IndicatorBuilder again = new IndicatorBuilder(Checks.given(path, "path")).target(target);
        if (Checks.given(weight, "weight").signum() == 0) {
            again.withoutWeight();
        } else {
            again.weight(weight);
        }
        Optional.ofNullable(deduction).ifPresent(again::deduction);
        Optional.ofNullable(deviationNote).ifPresent(again::deviationNote);
        Optional.ofNullable(key).ifPresent(again::key);
        return again;
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> {
            IndicatorBuilder again = begun().actual(actual);
            Optional.ofNullable(award).ifPresent(again::award);
            Optional.ofNullable(computedFrom).ifPresent(again::computedFrom);
            return new Indicator(again.build(), Funds.none());
        });
    }
}
