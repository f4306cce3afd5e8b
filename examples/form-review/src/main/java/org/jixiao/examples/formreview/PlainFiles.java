package org.jixiao.examples.formreview;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Tells plain files from pipes, devices and folders without opening anything. */
final class PlainFiles {
    private static final Said OTHER = Said.of("不是普通文件（管道、设备或文件夹）", "no plain file (a pipe, a device or a folder)");

    private PlainFiles() {}

    /**
     * Lets a plain file pass, also behind a link, and a name behind which there is nothing.
     *
     * @throws UnusableInputException if something else is there
     */
    static void check(Path file) throws UnusableInputException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw UnusableInputException.in(file, Trouble.NOT_PLAIN, OTHER);
        }
    }

    /** Whether there is a link that leads nowhere, or back to itself. */
    static boolean isLostLink(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.exists(path);
    }
}
