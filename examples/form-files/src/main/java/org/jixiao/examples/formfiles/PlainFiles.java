package org.jixiao.examples.formfiles;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Tells plain files from pipes, devices and folders without opening anything. */
public final class PlainFiles {
    private static final Said OTHER = Said.of("不是普通文件（管道、设备或文件夹）", "no plain file (a pipe, a device or a folder)");

    private PlainFiles() {}

    /** Why {@code file} is not to be opened; empty for a plain file, also behind a link, and for a name behind which there is nothing. */
    public static Optional<FileTrouble> check(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file)
                ? Optional.of(FileTrouble.in(file, FileReason.NOT_PLAIN, OTHER))
                : Optional.empty();
    }

    /** Whether there is a link that leads nowhere, or back to itself. */
    static boolean isLostLink(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.exists(path);
    }
}
