package org.jixiao.form;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A form was built wrongly: says where, what was met and what was expected. */
public final class InvalidFormException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 80;
    private static final String GOT = ", got ";

    private final String path;
    private final String met;
    private final String expected;

    /** A mistake at {@code path}: {@code met} stands where {@code expected} should. */
    public InvalidFormException(String path, String expected, String met) {
        this(path, expected, met, null);
    }

    InvalidFormException(String path, String expected, String met, @Nullable Throwable cause) {
        super(path + ": expected " + expected + GOT + shortened(met), cause);
        this.path = path;
        this.met = shortened(met);
        this.expected = expected;
    }

    /** The same mistake, told with its place; {@code cause} says "expected …, got …". */
    static InvalidFormException at(String path, IllegalArgumentException cause) {
        String[] parts = String.valueOf(cause.getMessage()).split(GOT, 2);
        String expected = parts[0].replaceFirst("^expected ", "");
        return new InvalidFormException(path, expected, parts.length > 1 ? parts[1] : "something else", cause);
    }

    private static String shortened(String met) {
        return met.length() <= LONGEST_QUOTE
                ? met
                : met.substring(0, LONGEST_QUOTE) + "… (" + met.length() + " characters)";
    }

    /** Where in the form: 产出指标/数量指标/总带宽, or a row of the funds. */
    public String path() {
        return path;
    }

    /** The value met. */
    public String met() {
        return met;
    }

    /** What was expected instead. */
    public String expected() {
        return expected;
    }
}
