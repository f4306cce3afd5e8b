package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import java.util.function.Function;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.PlainFiles;
import org.jixiao.examples.formfiles.Said;

/** The file that {@code --out} names. It is replaced whole or not at all. */
final class OutFile {
    private static final Said CANNOT = Said.of("写不进去", "cannot be written");

    /** Beyond so many links there is a circle. */
    private static final int MOST_LINKS = 40;

    private final String name;
    private final Path target;

    private OutFile(String name, Path target) {
        this.name = name;
        this.target = target;
    }

    /**
     * The file behind {@code name}, at the end of its links.
     *
     * @throws UnusableInputException if it is no name of a plain file, or an open file of a process such as /dev/stdout
     */
    static OutFile named(String name) throws UnusableInputException {
        try {
            Path path = Path.of(name);
            Path target = behindLinks(name, path.toAbsolutePath());
            FileTrouble other = PlainFiles.check(target).orElse(null);
            if (other != null) {
                throw UnusableInputException.of(other);
            }
            return new OutFile(name, target);
        } catch (InvalidPathException e) {
            throw UnusableInputException.in(name, Trouble.NOT_WRITABLE, Said.of("不是文件名", "no name of a file"));
        } catch (IOException e) {
            throw UnusableInputException.in(name, Trouble.NOT_WRITABLE, CANNOT);
        }
    }

    private static Path behindLinks(String name, Path path) throws IOException, UnusableInputException {
        Path place = path;
        for (int links = 0; links <= MOST_LINKS; links++) {
            Path file = place.getFileName();
            Path folder = place.getParent();
            if (file == null
                    || folder == null
                    || file.toString().equals("..")
                    || file.toString().equals(".")) {
                return place; // a folder
            }
            place = folder.toRealPath().resolve(file);
            if (place.startsWith("/proc") || place.startsWith("/dev/fd")) {
                throw UnusableInputException.in(
                        name,
                        Trouble.NOT_PLAIN,
                        Said.of("不是普通文件；不写 --out 就输出到屏幕", "no plain file; without --out the screen is written to"));
            }
            if (!Files.isSymbolicLink(place)) {
                return place;
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        throw new IOException("links in a circle");
    }

    /** Where the text goes in the end. */
    Path path() {
        return target;
    }

    /**
     * Writes what {@code job} prints beside the file, and puts it in its place when all of it is there.
     *
     * @throws UnusableInputException if that fails; the file is then as it was
     */
    ExitStatus write(Function<PrintStream, ExitStatus> job) throws UnusableInputException {
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw UnusableInputException.in(name, Trouble.NOT_WRITABLE, CANNOT);
        }
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".part");
        beside.toFile().deleteOnExit(); // when the run is cut short
        try {
            ExitStatus status = print(beside, job);
            keepPermissions(beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            return status;
        } catch (IOException e) {
            throw UnusableInputException.in(name, Trouble.NOT_WRITABLE, CANNOT);
        } finally {
            delete(beside);
        }
    }

    private ExitStatus print(Path beside, Function<PrintStream, ExitStatus> job)
            throws IOException, UnusableInputException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                PrintStream out = Screen.buffered(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
            ExitStatus status = job.apply(out);
            if (out.checkError()) {
                throw UnusableInputException.in(
                        name, Trouble.NOT_WRITABLE, Said.of("没有写完，原来的文件不变", "could not be written to its end"));
            }
            channel.force(true);
            return status;
        }
    }

    private void keepPermissions(Path beside) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
            Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
        }
    }

    private static void delete(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // what is left over harms nobody, and the trouble that led here is told already
        }
    }
}
