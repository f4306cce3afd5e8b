package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of strict UTF-8 whose size is bounded before anything is read. */
final class Utf8File {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8File() {}

    /**
     * The text of the file, without a byte-order mark.
     *
     * @throws UnusableInputException if there is no such file, or it is too large, empty or not UTF-8
     */
    static String read(Path file, int mostBytes) throws UnusableInputException {
        byte[] bytes;
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw UnusableInputException.in(file, "expected a file, got something else");
            }
            if (Files.size(file) > mostBytes) {
                throw tooLarge(file, mostBytes);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                bytes = stream.readNBytes(mostBytes + 1);
            }
        } catch (IOException e) {
            throw UnusableInputException.in(file, reason(e));
        }
        if (bytes.length > mostBytes) {
            throw tooLarge(file, mostBytes);
        }
        return decode(file, bytes);
    }

    private static UnusableInputException tooLarge(Path file, int mostBytes) {
        return UnusableInputException.in(file, "larger than a form can be (" + mostBytes / (1024 * 1024) + " MB)");
    }

    /** Why a file could not be read, in words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof FileSystemLoopException) {
            return "a link that leads back to itself";
        }
        String detail = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return "cannot be read" + (detail == null ? "" : ": " + detail);
    }

    private static String decode(Path file, byte[] bytes) throws UnusableInputException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        if (result.isError()) {
            int line = 1 + (int) marked.chars().filter(c -> c == '\n').count();
            int column = marked.length() - marked.lastIndexOf('\n');
            throw UnusableInputException.at(
                    file.toString(), line, column, "not UTF-8 (byte " + (in.position() + 1) + ")");
        }
        if (marked.isBlank()) {
            throw UnusableInputException.at(file.toString(), 1, 1, "the file is empty");
        }
        return marked;
    }
}
