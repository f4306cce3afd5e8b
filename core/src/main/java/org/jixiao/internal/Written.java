package org.jixiao.internal;

/** Something with one text in all languages that can write it without making a string of it first. */
public interface Written {
    /** Writes what {@code toString} gives behind what {@code text} holds. */
    void write(StringBuilder text);
}
