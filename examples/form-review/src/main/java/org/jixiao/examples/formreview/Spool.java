package org.jixiao.examples.formreview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps text that is written before what has to stand in front of it is known: a little in memory, more in a file. */
final class Spool {
    private static final int MOST_IN_MEMORY = 8 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;

    void add(String text) {
        memory.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        if (memory.size() > MOST_IN_MEMORY) {
            spill();
        }
    }

    private void spill() {
        try {
            if (file == null) {
                file = Files.createTempFile("form-review", ".part");
                file.toFile().deleteOnExit(); // when the run is cut short
            }
            try (OutputStream more = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
                memory.writeTo(more);
            }
            memory.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all of it, and keeps nothing. */
    void writeTo(OutputStream out) {
        try {
            if (file != null) {
                Files.copy(file, out);
                Files.delete(file);
                file = null;
            }
            memory.writeTo(out);
            memory.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
