package org.jixiao.form;

/** Which side of a target is the good one. */
public enum Direction {
    /** More is better: ≥ and &gt;. */
    POSITIVE,
    /** Less is better: ≤ and &lt;. */
    REVERSE
}
