package org.jixiao.examples.formreview;

import java.io.PrintStream;

/** How reviews are written; the names are those of the command line. */
enum Format {
    text,
    json,
    html;

    ReviewOutput to(PrintStream out) {
        return switch (this) {
            case text -> new TextOutput(out);
            case json -> new JsonOutput(out);
            case html -> new HtmlOutput(out);
        };
    }
}
