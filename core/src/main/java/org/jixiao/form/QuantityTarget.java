package org.jixiao.form;

import java.util.Objects;
import org.jixiao.internal.Written;
import org.jixiao.value.Quantity;

/**
 * A target that is a number: ≥24人/年.
 *
 * @param nature the sign in front of it
 * @param quantity the number with its unit; a bare number takes the unit of the actual
 */
public record QuantityTarget(Nature nature, Quantity quantity) implements Target, Written {
    public QuantityTarget {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(quantity, "quantity");
    }

    @Override
    public String toString() {
        return nature.sign() + quantity;
    }

    /** Writes {@link #toString} behind what {@code text} holds. */
    @Override
    public void write(StringBuilder text) {
        text.append(nature.sign());
        quantity.write(text);
    }
}
