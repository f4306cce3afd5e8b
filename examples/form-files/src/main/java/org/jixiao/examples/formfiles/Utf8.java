package org.jixiao.examples.formfiles;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8, with or without a byte-order mark. */
final class Utf8 {
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /**
     * The text without a byte-order mark.
     *
     * @throws Refused if the bytes are not UTF-8, or nothing but spaces
     */
    static String text(String name, byte[] bytes) throws Refused {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        if (result.isError() || Encoding.looksLikeUtf16(bytes)) {
            int line = 1 + (int) marked.chars().filter(c -> c == '\n').count();
            int column = marked.length() - marked.lastIndexOf('\n');
            throw Encoding.refused(name, bytes, marked, new Place.InText(line, column), in.position() + 1);
        }
        if (marked.isBlank()) {
            throw new Refused(FileTrouble.in(name, FileReason.EMPTY, Said.of("文件是空的", "the file is empty")));
        }
        return marked;
    }

    /** Whether all bytes are UTF-8. */
    static boolean isSound(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
