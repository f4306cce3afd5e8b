package org.jixiao.examples.formfiles;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a file, or a part of it, could not be read. Immutable. */
public final class FileTrouble implements Entry, Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    private final String file;
    private final @Nullable Place place;
    private final FileReason reason;
    private final Said why;

    private FileTrouble(String file, @Nullable Place place, FileReason reason, Said why) {
        this.file = OneLine.of(file, Integer.MAX_VALUE);
        this.place = place;
        this.reason = reason;
        this.why = why.oneLine(LONGEST);
    }

    static FileTrouble in(Path file, FileReason reason, Said why) {
        return in(file.toString(), reason, why);
    }

    static FileTrouble in(String file, FileReason reason, Said why) {
        return new FileTrouble(file, null, reason, why);
    }

    static FileTrouble at(String file, Place place, FileReason reason, Said why) {
        return new FileTrouble(file, place, reason, why);
    }

    /** What the file was called. */
    public String file() {
        return file;
    }

    /** Where in the file; empty where all of it is meant. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    /** What kind of reason it is: the same for every file, place and value. */
    public FileReason reason() {
        return reason;
    }

    /** The reason alone, in a sentence. */
    public Said why() {
        return why;
    }

    /** The reason with the place in front of it, in one line: 第 3 行第 14 列：… */
    public Said message() {
        if (place == null) {
            return why;
        }
        Said where = place.text();
        return Said.of(where.chinese() + "：" + why.chinese(), where.english() + ": " + why.english());
    }

    /** File, place and reason in one line, Chinese first. */
    @Override
    public String toString() {
        return file + ": " + message();
    }
}
