package org.jixiao.examples.formfiles.pdf;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document is not read, for a reason. Unchecked, for it has to pass through the library that interprets the pages. */
public final class PdfRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int page;
    private final @Nullable PdfLimit limit;

    /** Why a document is not read. */
    public enum Reason {
        /** A page is a picture, with or without recognised text behind it. */
        SCAN,
        /** Text, but no table with lines. */
        NO_TABLE,
        /** Characters whose font does not say which ones they are. */
        NO_UNICODE,
        /** Text that runs over the lines of its cell, or over other text. */
        ACROSS_LINES,
        /** A table that goes on beyond the paper. */
        BEYOND_PAPER,
        /** A sheet whose right half is printed on another page. */
        SIDEWAYS,
        /** A password is needed to open it. */
        PASSWORD,
        /** Beyond a {@link PdfLimit}. */
        LIMIT,
        /** Not as a PDF document should be. */
        DAMAGED
    }

    private PdfRefused(Reason reason, int page, @Nullable PdfLimit limit) {
        super(reason + (limit == null ? "" : " " + limit) + (page == 0 ? "" : " " + page), null, false, false);
        this.reason = reason;
        this.page = page;
        this.limit = limit;
    }

    static PdfRefused of(Reason reason) {
        return new PdfRefused(reason, 0, null);
    }

    static PdfRefused at(int page, Reason reason) {
        return new PdfRefused(reason, page, null);
    }

    static PdfRefused beyond(PdfLimit limit) {
        return new PdfRefused(Reason.LIMIT, 0, limit);
    }

    /** Why it is not read. */
    public Reason reason() {
        return reason;
    }

    /** The page from 1 where that is; 0 where all of the document is meant. */
    public int page() {
        return page;
    }

    /** The limit that it is beyond. */
    public Optional<PdfLimit> limit() {
        return Optional.ofNullable(limit);
    }
}
