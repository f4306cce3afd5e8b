package org.jixiao.notation.internal;

/** The rule by which a cell was read. */
enum NotationRule {
    /** The cell lists the levels of a rating scale: 优良中低差. */
    SCALE,
    /** The cell names a least level: 达到良以上, or a level word alone. */
    LEAST_LEVEL,
    /** The cell refers to the budget: 不超预算批复数. */
    BUDGET_REFERENCE,
    /** The cell is a date, a month or a year. */
    DEADLINE,
    /** The cell is a period: its last day. */
    PERIOD,
    /** Exactly one number stands in the cell. */
    ONE_NUMBER,
    /** Exactly one number stands among further words or clauses: 完善4个平台建设，推进社区工作. */
    SENTENCE,
    /** The number that follows the indicator's own name. */
    NUMBER_AFTER_NAME,
    /** The only number whose unit converts to that of the target. */
    NUMBER_IN_UNIT,
    /** The level that starts the cell or stands before a bracket. */
    LEVEL_AT_START,
    /** The level that ends a sentence of the form …为优, or follows the indicator's own name. */
    LEVEL_AT_END,
    /** Nothing else: the cell is taken as words. */
    WORDS,
    /** The cell is empty. */
    EMPTY
}
