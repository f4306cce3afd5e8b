package org.jixiao.form;

import java.time.LocalDate;

/**
 * An actual that is a date.
 *
 * @param done the day on which the work was done
 */
public record DateActual(LocalDate done) implements Actual {
    @Override
    public String toString() {
        return done.toString();
    }
}
