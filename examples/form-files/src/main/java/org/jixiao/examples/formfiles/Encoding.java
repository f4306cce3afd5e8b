package org.jixiao.examples.formfiles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Tells in what encoding a file was saved that is not UTF-8, and what to do about it. */
final class Encoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Text in GBK can begin with bytes that happen to be a character of UTF-8, but not with several. */
    private static final int FEW = 2;

    private Encoding() {}

    /** Whether every second byte at the beginning is 0, or a mark says so; JSON begins with characters of ASCII. */
    static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE || bytes[0] == 0 || bytes[1] == 0;
    }

    /**
     * The text of a table, which spreadsheets save as UTF-8 or, in China, as GB18030; without a byte-order mark.
     *
     * @throws Refused if the bytes are neither, damaged, or nothing but spaces
     */
    static String text(String name, byte[] bytes) throws Refused {
        try {
            return Utf8.text(name, bytes);
        } catch (Refused e) {
            if (e.trouble().reason() == FileReason.ENCODING
                    && e.trouble().place().isEmpty()
                    && !looksLikeUtf16(bytes)) {
                return new String(bytes, GB18030); // recognised as such, and decoded without a fault
            }
            throw e;
        }
    }

    /**
     * What is wrong with a file that is not UTF-8.
     *
     * @param sound the text before the first bad byte
     * @param place where that stands
     * @param badByte its number, from 1
     */
    static Refused refused(String name, byte[] bytes, String sound, Place place, int badByte) {
        if (looksLikeUtf16(bytes)) {
            return named(name, "UTF-16");
        }
        if (sound.chars().filter(c -> c > 0x7F).limit(FEW + 1L).count() <= FEW && isGb18030(bytes)) {
            return named(name, "GBK/GB18030");
        }
        return new Refused(FileTrouble.at(
                name,
                place,
                FileReason.ENCODING,
                Said.of("不是 UTF-8（第 " + badByte + " 个字节）", "not UTF-8 (byte " + badByte + ")")));
    }

    private static Refused named(String name, String encoding) {
        return new Refused(FileTrouble.in(
                name,
                FileReason.ENCODING,
                Said.of(
                        "编码是 " + encoding + "，不是 UTF-8；请另存为 UTF-8 编码再审核",
                        "not UTF-8 but " + encoding + "; save it as UTF-8 and review it again")));
    }

    private static boolean isGb18030(byte[] bytes) {
        try {
            GB18030.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
