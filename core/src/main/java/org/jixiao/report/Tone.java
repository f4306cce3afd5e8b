package org.jixiao.report;

import java.util.Locale;
import org.jixiao.review.Verdict;

/** How much something in a report asks for attention. Words say the same: nothing is told by colour alone. */
enum Tone {
    PLAIN,
    DOUBT,
    WRONG;

    static Tone of(Verdict verdict) {
        return switch (verdict) {
            case DIFFERS -> WRONG;
            case ROUNDING, NOT_ASSESSABLE -> DOUBT;
            case MATCH, NOT_PUBLISHED -> PLAIN;
        };
    }

    /** Of {@code error}, {@code warning} or {@code info}. */
    static Tone ofSeverity(String code) {
        return switch (code) {
            case "error" -> WRONG;
            case "warning" -> DOUBT;
            default -> PLAIN;
        };
    }

    /** What style sheets call it; nothing where it is plain. */
    String style() {
        return this == PLAIN ? "" : name().toLowerCase(Locale.ROOT);
    }
}
