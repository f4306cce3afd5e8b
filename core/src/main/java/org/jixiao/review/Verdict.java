package org.jixiao.review;

/** How a published score compares with the recomputed one (core/docs, reading 9.2). */
public enum Verdict {
    /** The published score is ours; for an awarded one: it lies in the band of its level. */
    MATCH,
    /** Not ours, but our exact score, rounded at the published decimals, gives it. */
    ROUNDING,
    /** Neither. */
    DIFFERS,
    /** The rules cannot judge what was published. */
    NOT_ASSESSABLE,
    /** No score was published: there is nothing to compare. */
    NOT_PUBLISHED
}
