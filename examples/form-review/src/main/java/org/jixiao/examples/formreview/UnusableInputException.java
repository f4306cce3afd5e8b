package org.jixiao.examples.formreview;

import java.io.Serial;
import java.nio.file.Path;

/** Input that cannot be reviewed. The message is one line: the file, the place in it where one is known, and why. */
public final class UnusableInputException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String why;

    private UnusableInputException(String file, String why) {
        super(file + ": " + why);
        this.file = file;
        this.why = why;
    }

    static UnusableInputException in(Path file, String why) {
        return in(file.toString(), why);
    }

    static UnusableInputException in(String file, String why) {
        return new UnusableInputException(OneLine.of(file, Integer.MAX_VALUE), OneLine.of(why, 500));
    }

    /** {@code line} and {@code column} are counted from 1. */
    static UnusableInputException at(String file, int line, int column, String why) {
        return in(file, "line " + line + ", column " + column + ": " + why);
    }

    /** The same, with how many more places of the file are like this one. */
    UnusableInputException andMore(int places) {
        return places == 0 ? this : new UnusableInputException(file, why + " (and " + places + " more like it)");
    }

    /** What cannot be reviewed. */
    String file() {
        return file;
    }

    /** The reason alone, without the file. */
    public String why() {
        return why;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
