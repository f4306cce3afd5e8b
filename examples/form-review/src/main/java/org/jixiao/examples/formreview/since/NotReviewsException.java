package org.jixiao.examples.formreview.since;

import java.io.Serial;
import org.jixiao.examples.formfiles.Said;

/** A file that holds no reviews of an earlier run. */
public final class NotReviewsException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Said why;

    NotReviewsException(Said why) {
        super(why.toString());
        this.why = why;
    }

    /** The reason, in both languages. */
    public Said why() {
        return why;
    }
}
