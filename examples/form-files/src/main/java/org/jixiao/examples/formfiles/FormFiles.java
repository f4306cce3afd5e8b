package org.jixiao.examples.formfiles;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the form files that paths on a command line stand for, in order. */
public final class FormFiles {
    /** The endings of files that are read, the usual one first. */
    private static final List<String> SUFFIXES = List.of(
            ".json", ".jsonl", ".ndjson", ".csv", ".xlsx", ".xls", ".docx", ".doc", ".html", ".htm", ".xlsm", ".et",
            ".wps", ".pdf");

    /** Those of files that may show a form and are not read; each is told with what to save it as. */
    private static final List<String> REFUSED =
            List.of(".ofd", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".zip", ".rar");

    private static final String KNOWN = String.join(", ", SUFFIXES);

    private final List<FormFile> found = new ArrayList<>();
    private final List<FileTrouble> passedOver = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();
    private boolean isFolder;

    /**
     * A form file, or the reason why there is none at a place that was asked for.
     *
     * @param path of the file; empty where there is trouble
     * @param trouble empty where there is a file
     */
    public record FormFile(Optional<Path> path, Optional<FileTrouble> trouble) {
        /** Reads the file, or tells the reason why there is none. */
        public void read(FormReader reader, Consumer<Entry> to) {
            path.ifPresent(file -> reader.read(file, to));
            trouble.ifPresent(to);
        }
    }

    /**
     * What paths stand for.
     *
     * @param files and problems, in the order of the paths, files of a folder sorted by name
     * @param fromFolder whether one of the paths is a folder
     * @param passedOver files of folders that may show a form and are not read, such as pictures: nobody asked for them by name, so
     *     they are no trouble
     */
    public record Listing(List<FormFile> files, boolean fromFolder, List<FileTrouble> passedOver) {
        /** Copies the lists. */
        public Listing {
            files = List.copyOf(files);
            passedOver = List.copyOf(passedOver);
        }

        /** Whether {@code path} is one of the files. */
        public boolean holds(Path path) {
            return files.stream().flatMap(file -> file.path().stream()).anyMatch(file -> isSame(file, path));
        }

        private static boolean isSame(Path file, Path path) {
            try {
                return Files.exists(path) && Files.isSameFile(file, path);
            } catch (IOException e) {
                return false;
            }
        }
    }

    private FormFiles() {}

    /** The files behind these paths; of a folder all that have the ending of a form, also in folders below. */
    public static Listing in(List<String> paths) {
        FormFiles all = new FormFiles();
        for (String path : paths) {
            all.add(path);
        }
        return new Listing(all.found, all.isFolder, all.passedOver);
    }

    private void add(String text) {
        entered.clear();
        if (text.isBlank()) { // an empty variable of a script, and not the folder it happens to run in
            problem(FileTrouble.in("\"" + text + "\"", FileReason.NOT_FOUND, FileReason.NOT_FOUND.label()));
            return;
        }
        try {
            add(Path.of(text));
        } catch (InvalidPathException e) {
            problem(FileTrouble.in(text, FileReason.NOT_FOUND, FileReason.NOT_FOUND.label()));
        }
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            isFolder = true;
            folder(path, List.of());
        } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !isForm(path) && !ends(path, REFUSED)) {
            problem(
                    path,
                    FileReason.NO_FORM,
                    Said.of("要一张表（" + KNOWN + "）或者一个放表的文件夹", "expected a form (" + KNOWN + ") or a folder of forms"));
        } else {
            found.add(new FormFile(Optional.of(path), Optional.empty()));
        }
    }

    /** Lists a folder; {@code above} are the real paths of the folders it lies in. */
    private void folder(Path folder, List<Path> above) {
        int before = found.size();
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) {
                throw new FileSystemLoopException(folder.toString());
            }
            if (!entered.add(real)) {
                return; // a second link to the same folder brings nothing new
            }
            List<Path> inside = new ArrayList<>(above);
            inside.add(real);
            for (Path entry : sorted(folder)) {
                entry(entry, inside);
            }
        } catch (IOException e) {
            problem(FileBytes.notRead(folder.toString(), e));
        }
        if (found.size() == before && (above.isEmpty() || isForm(folder))) {
            problem(
                    folder,
                    FileReason.NO_FORM,
                    Said.of("文件夹里没有表（" + KNOWN + "）", "expected forms, got a folder without any (" + KNOWN + ")"));
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        return entries;
    }

    private void entry(Path entry, List<Path> above) {
        if (name(entry).startsWith(".")) {
            return; // what a desktop or a version control system keeps for itself
        }
        if (Files.isDirectory(entry)) {
            folder(entry, above);
        } else if (isForm(entry)) {
            found.add(new FormFile(Optional.of(entry), Optional.empty()));
        } else if (ends(entry, REFUSED) && Files.isRegularFile(entry)) {
            passedOver.add(RefusedFormats.passedOver(entry));
        } else if (PlainFiles.isLostLink(entry)) {
            // it could have been a folder of forms
            problem(
                    entry,
                    FileReason.NOT_READABLE,
                    Said.of("链接没有指向任何文件，或者指回了自己", "a link that leads nowhere, or back to itself"));
        }
    }

    private void problem(Path path, FileReason kind, Said why) {
        problem(FileTrouble.in(path, kind, why));
    }

    private void problem(FileTrouble problem) {
        found.add(new FormFile(Optional.empty(), Optional.of(problem)));
    }

    private static boolean isForm(Path path) {
        return ends(path, SUFFIXES);
    }

    private static boolean ends(Path path, List<String> endings) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
