package org.jixiao.examples.formreview;

/** How the program ends, best first. */
enum ExitStatus {
    /** Nothing worse than a warning. */
    CLEAN(0),
    /** A form has a finding of severity error. */
    ERRORS_FOUND(1),
    /** Something that was named could not be used. */
    UNUSABLE_INPUT(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    ExitStatus orWorse(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
