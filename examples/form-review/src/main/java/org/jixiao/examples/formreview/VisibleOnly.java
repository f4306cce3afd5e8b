package org.jixiao.examples.formreview;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * JSON strings without characters that break a line, turn its direction or steer a terminal: they are written as escapes, so that a
 * reader of the JSON gets them back. {@code U+202E} becomes {@code \}{@code u202E}.
 */
final class VisibleOnly extends CharacterEscapes {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
        return switch (Character.getType(ch)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                new SerializedString(String.format("\\u%04X", ch));
            default -> null;
        };
    }
}
