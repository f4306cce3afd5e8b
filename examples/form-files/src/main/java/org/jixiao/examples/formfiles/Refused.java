package org.jixiao.examples.formfiles;

import java.io.Serial;

/** Ends the reading of a form from deep inside; never leaves this package. */
final class Refused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final FileTrouble trouble;

    Refused(FileTrouble trouble) {
        super(trouble.toString(), null, false, false);
        this.trouble = trouble;
    }

    FileTrouble trouble() {
        return trouble;
    }
}
