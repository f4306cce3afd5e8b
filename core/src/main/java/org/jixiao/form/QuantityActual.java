package org.jixiao.form;

import java.util.Objects;
import org.jixiao.internal.Written;
import org.jixiao.value.Quantity;

/**
 * An actual that is a number: 494.768万元.
 *
 * @param quantity the number with its unit; a bare number takes the unit of the target
 */
public record QuantityActual(Quantity quantity) implements Actual, Written {
    public QuantityActual {
        Objects.requireNonNull(quantity, "quantity");
    }

    @Override
    public String toString() {
        return quantity.toString();
    }

    /** Writes {@link #toString} behind what {@code text} holds. */
    @Override
    public void write(StringBuilder text) {
        quantity.write(text);
    }
}
