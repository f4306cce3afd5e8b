package org.jixiao.batch;

/** What is done with each row. */
@FunctionalInterface
interface RowStep<T, R> {
    /** The result of the row that stands at {@code position}, counted from 1. */
    R apply(T row, long position);
}
