package org.jixiao.examples.formfiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The bytes of a file, whose size is bounded before anything is read. */
final class FileBytes {
    private static final int FIRST = 4096;

    private FileBytes() {}

    /**
     * All bytes of a plain file.
     *
     * @throws Refused if there is no such file, it is no plain one, or it is too large
     */
    static byte[] of(Path file, Limits limits) throws Refused {
        try (InputStream stream = open(file)) {
            return of(file.toString(), stream, limits);
        } catch (IOException e) {
            throw new Refused(notRead(file.toString(), e));
        }
    }

    /** Opens a plain file and nothing else. */
    static InputStream open(Path file) throws IOException, Refused {
        FileTrouble other = PlainFiles.check(file).orElse(null);
        if (other != null) {
            throw new Refused(other);
        }
        return Files.newInputStream(file);
    }

    /** All bytes of a stream; of one without an end no more than the limit. */
    static byte[] of(String name, InputStream stream, Limits limits) throws IOException, Refused {
        byte[] first = stream.readNBytes(FIRST);
        int most = limits.mostBytesOf(new Content(name, first));
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(Math.min(most, Math.max(FIRST, stream.available() + FIRST)));
        bytes.write(first);
        byte[] rest = stream.readNBytes(most + 1 - Math.min(most, first.length));
        bytes.write(rest);
        return checked(name, bytes.toByteArray(), limits);
    }

    /** The bytes again, unless they are more than a file of their format may have. */
    static byte[] checked(String name, byte[] bytes, Limits limits) throws Refused {
        int most = limits.mostBytesOf(new Content(name, bytes));
        if (bytes.length > most) {
            throw tooLarge(name, most);
        }
        return bytes;
    }

    static Refused tooLarge(String name, int most) {
        String size = Limits.size(most);
        return new Refused(FileTrouble.in(
                name,
                FileReason.TOO_LARGE,
                Said.of("比一张表可能的大小还大（" + size + "）", "larger than a form can be (" + size + ")")));
    }

    /** Why a file could not be read, in words. */
    static FileTrouble notRead(String file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return FileTrouble.in(file, FileReason.NOT_FOUND, FileReason.NOT_FOUND.label());
        }
        if (e instanceof FileSystemLoopException) {
            return FileTrouble.in(
                    file, FileReason.NOT_READABLE, Said.of("链接指回了自己", "a link that leads back to itself"));
        }
        if (e instanceof AccessDeniedException) {
            return FileTrouble.in(
                    file, FileReason.NOT_READABLE, Said.of("没有读取权限", "cannot be read: permission denied"));
        }
        String detail = e instanceof FileSystemException about ? about.getReason() : e.getMessage();
        String behind = detail == null ? "" : ": " + detail;
        return FileTrouble.in(
                file, FileReason.NOT_READABLE, FileReason.NOT_READABLE.label().and(behind, behind));
    }
}
