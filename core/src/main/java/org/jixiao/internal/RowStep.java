package org.jixiao.internal;

/** What is done with each row. */
@FunctionalInterface
public interface RowStep<T, R> {
    /** The result of the row that stands at {@code position}, counted from 1. */
    R apply(T row, long position);
}
