package org.jixiao.notation.internal;

/** Why a cell was not read. */
public enum ReadingProblem {
    /** The cell says nothing: it is blank, or holds / or —. */
    BLANK,
    /** Several numbers, and no rule says which is meant. */
    AMBIGUOUS,
    /** A number that can hardly stand in the unit of its column. */
    UNIT_SUSPECTED,
    /** Words where the target asks for a number. */
    NOT_A_NUMBER,
    /** Words that do not say how far the target was attained. */
    WORDS,
    /** The actual is the target copied: a whole scale. */
    COPIED,
    /** The cell holds nothing that can be read. */
    UNREADABLE
}
