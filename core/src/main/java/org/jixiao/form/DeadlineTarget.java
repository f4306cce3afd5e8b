package org.jixiao.form;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A target that is a date: 2024-12-31.
 *
 * @param due the last day that is on time
 */
public record DeadlineTarget(LocalDate due) implements Target {
    public DeadlineTarget {
        Objects.requireNonNull(due, "due");
    }

    @Override
    public String toString() {
        return due + "前";
    }
}
