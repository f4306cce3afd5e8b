package org.jixiao.internal;

/** A range of numbers that texts can show with percentages. */
public interface PercentRange {
    /** The range with percentages: {@code [80%, 90%)}. */
    String toPercentText();
}
