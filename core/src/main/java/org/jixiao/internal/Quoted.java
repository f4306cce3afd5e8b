package org.jixiao.internal;

import java.io.Serializable;

/** A text that was met: it stands in quotation marks in a sentence, and without them where it is handed on as a value. */
public record Quoted(String text) implements Serializable {
    /** As a sentence has it: {@code "优"}. */
    @Override
    public String toString() {
        return '"' + text + '"';
    }
}
