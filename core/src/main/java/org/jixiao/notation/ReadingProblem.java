package org.jixiao.notation;

/** Why a cell was not read. */
public enum ReadingProblem {
    /** Several numbers, and no rule says which is meant. */
    AMBIGUOUS,
    /** A bare amount 1,000 times or more the other side: not the same unit. */
    UNIT_SUSPECTED,
    /** Words where the target asks for a number. */
    NOT_A_NUMBER,
    /** The cell holds nothing that the target's kind can be read from. */
    UNREADABLE
}
