package org.jixiao.examples.formfiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads files with forms: what each holds, where every cell stands, and what could not be read. Immutable, for any number of threads.
 *
 * <pre>{@code
 * ReadFile read = FormReader.standard().read(Path.of("forms.csv"));
 * read.troubles().forEach(trouble -> System.err.println(trouble));
 * for (FileForm form : read.forms()) {
 *     ReadForm values = FormNotation.read(form.cells());
 *     …
 * }
 * }</pre>
 *
 * <p>The first bytes decide the format, and the ending of the name where they do not. Nothing here throws because of what a file holds:
 * a file that cannot be read is a {@link FileTrouble}, and one bad form of several never stops the others.
 */
public final class FormReader {
    private static final FormReader STANDARD = new FormReader(Limits.STANDARD, Defaults.NONE);

    private final Limits limits;
    private final JsonFormat json;
    private final List<FileFormat> formats;

    private FormReader(Limits limits, Defaults defaults) {
        this.limits = limits;
        this.json = new JsonFormat(limits);
        this.formats = List.of(
                json,
                new HtmlFormat(defaults),
                new ExcelFormat(defaults),
                new WordFormat(defaults),
                new PdfFormat(defaults),
                new RefusedFormats(),
                new CsvFormat(limits, defaults));
    }

    /** Reads within {@link Limits#STANDARD}. */
    public static FormReader standard() {
        return STANDARD;
    }

    /** Reads within other limits. */
    public static FormReader within(Limits limits) {
        return new FormReader(limits, Defaults.NONE);
    }

    /** Reads with the same limits; {@code defaults} stand where a document does not say its district or year. */
    public FormReader with(Defaults defaults) {
        return new FormReader(limits, defaults);
    }

    /** Reads a file; anything that is no plain file is refused without being opened. */
    public ReadFile read(Path file) {
        List<Entry> entries = new ArrayList<>();
        read(file, entries::add);
        return new ReadFile(file.toString(), entries);
    }

    /** The same, entry by entry, so that a file of JSON lines (.jsonl, .ndjson) can be of any size. */
    public void read(Path file, Consumer<Entry> to) {
        String name = file.toString();
        try {
            if (isLines(name)) {
                try (InputStream stream = FileBytes.open(file)) {
                    lines(name, stream).forEachRemaining(to);
                }
            } else {
                read(new Content(name, FileBytes.of(file, limits)), to);
            }
        } catch (Refused e) {
            to.accept(e.trouble());
        } catch (IOException e) {
            to.accept(FileBytes.notRead(name, e));
        }
    }

    /** Reads a whole stream, which stays open; {@code name} is what troubles call it. */
    public ReadFile read(String name, InputStream stream) {
        List<Entry> entries = new ArrayList<>();
        try {
            read(new Content(name, FileBytes.of(name, stream, limits)), entries::add);
        } catch (Refused e) {
            entries.add(e.trouble());
        } catch (IOException e) {
            entries.add(FileBytes.notRead(name, e));
        }
        return new ReadFile(name, entries);
    }

    /** Reads the bytes of a file; {@code name} is what troubles call it. */
    public ReadFile read(String name, byte[] bytes) {
        List<Entry> entries = new ArrayList<>();
        try {
            read(new Content(name, FileBytes.checked(name, bytes, limits)), entries::add);
        } catch (Refused e) {
            entries.add(e.trouble());
        }
        return new ReadFile(name, entries);
    }

    /** Reads one JSON object, such as a line of a larger file: a form, a statement, or the trouble with it. */
    public Entry readJson(String name, String text) {
        List<Entry> entries = new ArrayList<>();
        if (text.isBlank()) {
            return read(name, text.getBytes(StandardCharsets.UTF_8)).entries().get(0);
        }
        json.line(name, text, 0, entries::add);
        return entries.get(0);
    }

    /** JSON lines from a stream, which stays open: each is read when it is asked for. */
    public FormLines lines(String name, InputStream stream) {
        return new FormLines(name, stream, limits);
    }

    private void read(Content content, Consumer<Entry> to) throws Refused {
        for (FileFormat format : formats) {
            if (format.accepts(content)) {
                format.read(content, to);
                return;
            }
        }
        throw new Refused(FileTrouble.in(
                content.name(),
                FileReason.NO_FORM,
                Said.of(
                        "应为 JSON 或 CSV，实际是别的格式；请另存为其中一种",
                        "expected JSON or CSV, got another format; save it as one of these")));
    }

    private static boolean isLines(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    }
}
