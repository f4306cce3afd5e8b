package org.jixiao.examples.formfiles;

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
    private FileBytes() {}

    /**
     * All bytes of a plain file.
     *
     * @throws Refused if there is no such file, it is no plain one, or it is too large
     */
    static byte[] of(Path file, Limits limits) throws Refused {
        try (InputStream stream = open(file)) {
            if (Files.size(file) > limits.mostBytes()) {
                throw tooLarge(file.toString(), limits);
            }
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
        byte[] bytes = stream.readNBytes(limits.mostBytes() + 1);
        if (bytes.length > limits.mostBytes()) {
            throw tooLarge(name, limits);
        }
        return bytes;
    }

    static Refused tooLarge(String name, Limits limits) {
        return new Refused(FileTrouble.in(
                name,
                FileReason.TOO_LARGE,
                Said.of("比一张表可能的大小还大（" + limits.size() + "）", "larger than a form can be (" + limits.size() + ")")));
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
