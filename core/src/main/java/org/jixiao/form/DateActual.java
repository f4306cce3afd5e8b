package org.jixiao.form;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An actual that is a date.
 *
 * @param done the day on which the work was done
 */
public record DateActual(LocalDate done) implements Actual {
    public DateActual {
        Objects.requireNonNull(done, "done");
    }

    @Override
    public String toString() {
        return done.toString();
    }
}
