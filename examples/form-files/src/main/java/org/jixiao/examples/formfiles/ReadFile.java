package org.jixiao.examples.formfiles;

import java.util.List;

/**
 * What a file holds, in its order. A file that could not be read at all is one trouble.
 *
 * @param name what the file was called
 * @param entries forms, statements and troubles
 */
public record ReadFile(String name, List<Entry> entries) {
    /** Copies the list. */
    public ReadFile {
        entries = List.copyOf(entries);
    }

    /** The forms, in the order of the file. */
    public List<FileForm> forms() {
        return of(FileForm.class);
    }

    /** What departments say of themselves, likewise. */
    public List<FileStatement> statements() {
        return of(FileStatement.class);
    }

    /** What could not be read; none where everything was. */
    public List<FileTrouble> troubles() {
        return of(FileTrouble.class);
    }

    private <T extends Entry> List<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
