package org.jixiao.examples.benchmarks.work;

/** How a row is scored. */
public enum Kind {
    /** B/A · W up to the target, all of W beyond it, less from 200 % over the target on. */
    POSITIVE,
    /** W up to the target, A/B · W beyond it. */
    REVERSE,
    /** All of W at the top level, else the lower edge of the level's band. */
    RATING
}
