package org.jixiao.form;

/** Why the two numbers of an indicator are not held against each other: the points stay open. */
public enum Incomparable {
    /** Different kinds of unit: 30万元 beside 30天. */
    UNIT_MISMATCH,
    /** A unit that no table knows, beside another one: 500勒克斯 and 500平方米. */
    UNIT_UNKNOWN,
    /** A bare number that cannot stand in the unit of the other side: 3448570.20 beside 350万元, 0.97 beside ≥95%. */
    UNIT_SUSPECTED,
    /** Months beside days, where the answer hangs on which month it is: 30天 beside 1个月. */
    CALENDAR,
    /** Nothing says whether more or less is better, and the two differ. */
    DIRECTION
}
