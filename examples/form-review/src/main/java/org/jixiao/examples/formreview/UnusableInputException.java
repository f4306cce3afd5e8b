package org.jixiao.examples.formreview;

import java.io.Serial;
import java.nio.file.Path;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.examples.formfiles.Said;

/** Input that cannot be reviewed. The message is one line: the file, the place in it where one is known, and why, twice. */
public final class UnusableInputException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    private final String file;
    private final Trouble kind;
    private final Said why;

    private UnusableInputException(String file, Trouble kind, Said why) {
        super(file + ": " + why);
        this.file = file;
        this.kind = kind;
        this.why = why;
    }

    static UnusableInputException in(Path file, Trouble kind, Said why) {
        return in(file.toString(), kind, why);
    }

    /** What cannot be reviewed, of what kind the reason is, and the reason. */
    public static UnusableInputException in(String file, Trouble kind, Said why) {
        return new UnusableInputException(OneLine.of(file, Integer.MAX_VALUE), kind, why.oneLine(LONGEST));
    }

    /** A file, or a part of it, that could not be read. */
    public static UnusableInputException of(FileTrouble trouble) {
        return in(trouble.file(), Trouble.of(trouble.reason()), trouble.message());
    }

    /** What cannot be reviewed. */
    String file() {
        return file;
    }

    /** What kind of reason it is: the same for every file, place and value. */
    public Trouble kind() {
        return kind;
    }

    /** The reason alone, without the file. */
    public Said why() {
        return why;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
