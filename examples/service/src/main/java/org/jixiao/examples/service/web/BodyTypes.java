package org.jixiao.examples.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The media types of bodies that hold forms. */
final class BodyTypes {
    static final String JSON = "application/json";
    static final String CSV = "text/csv";
    /** A file of any kind, which its bytes and the ending of its name tell. */
    static final String FILE = "application/octet-stream";

    static final String LINES = "application/x-ndjson";
    static final String JSONL = "application/jsonl";

    private BodyTypes() {}

    /** A name for the body that ends as files of its type do. */
    static String name(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith(CSV)
                ? "form.csv"
                : "form.json";
    }
}
