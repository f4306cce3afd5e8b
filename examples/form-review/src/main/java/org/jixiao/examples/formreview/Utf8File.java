package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
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
            PlainFiles.check(file);
            if (Files.size(file) > mostBytes) {
                throw tooLarge(file, mostBytes);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                bytes = stream.readNBytes(mostBytes + 1);
            }
        } catch (IOException e) {
            throw refused(file.toString(), e);
        }
        if (bytes.length > mostBytes) {
            throw tooLarge(file, mostBytes);
        }
        return decode(file, bytes);
    }

    private static UnusableInputException tooLarge(Path file, int mostBytes) {
        String most = mostBytes / (1024 * 1024) + " MB";
        return UnusableInputException.in(
                file,
                Trouble.TOO_LARGE,
                Said.of("比一张表可能的大小还大（" + most + "）", "larger than a form can be (" + most + ")"));
    }

    /** Why a file could not be read, in words. */
    static UnusableInputException refused(String file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return UnusableInputException.in(file, Trouble.NOT_FOUND, Trouble.NOT_FOUND.label());
        }
        if (e instanceof FileSystemLoopException) {
            return UnusableInputException.in(
                    file, Trouble.NOT_READABLE, Said.of("链接指回了自己", "a link that leads back to itself"));
        }
        if (e instanceof AccessDeniedException) {
            return UnusableInputException.in(
                    file, Trouble.NOT_READABLE, Said.of("没有读取权限", "cannot be read: permission denied"));
        }
        String detail = e instanceof FileSystemException about ? about.getReason() : e.getMessage();
        String behind = detail == null ? "" : ": " + detail;
        return UnusableInputException.in(
                file, Trouble.NOT_READABLE, Trouble.NOT_READABLE.label().and(behind, behind));
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
        if (result.isError() || Encoding.looksLikeUtf16(bytes)) {
            int line = 1 + (int) marked.chars().filter(c -> c == '\n').count();
            int column = marked.length() - marked.lastIndexOf('\n');
            throw Encoding.refused(file, bytes, marked, line, column, in.position() + 1);
        }
        if (marked.isBlank()) {
            throw UnusableInputException.in(file, Trouble.EMPTY, Said.of("文件是空的", "the file is empty"));
        }
        return marked;
    }
}
