package org.jixiao.examples.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a corpus of single forms many times over, as files of JSON lines, with some bad lines among them. */
final class MultipliedCorpus {
    /** One line in so many is cut short, and another names a district that nobody knows. */
    static final int BAD = 1_000;

    private static final int FILES = 8;
    private static final JsonFactory FACTORY = new JsonFactory();

    private MultipliedCorpus() {}

    /** Writes so many lines from the forms in {@code corpus} into files in {@code folder}, which it makes. */
    static List<Path> write(Path corpus, int forms, Path folder) throws IOException {
        List<String> lines = lines(corpus);
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int file = 0; file < FILES; file++) {
            Path path = folder.resolve("forms-" + file + ".jsonl");
            try (Writer out = Files.newBufferedWriter(path)) {
                for (int i = file; i < forms; i += FILES) {
                    out.write(line(lines.get(i % lines.size()), i) + "\n");
                }
            }
            files.add(path);
        }
        return files;
    }

    private static String line(String form, int i) {
        String numbered = form.replaceFirst("\"id\":\"([^\"]*)\"", "\"id\":\"$1-" + i + "\"");
        return switch (i % BAD) {
            case 7 -> numbered.substring(0, numbered.indexOf("indicators"));
            case 8 -> numbered.replaceFirst("\"year\":[0-9]+", "\"year\":\"atlantis\"");
            default -> numbered;
        };
    }

    private static List<String> lines(Path corpus) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> listed = Files.list(corpus)) {
            for (Path file : listed.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                lines.add(onOneLine(file));
            }
        }
        if (lines.isEmpty()) {
            throw new IOException(corpus + ": expected a folder of forms (*.json), found none");
        }
        return lines;
    }

    private static String onOneLine(Path file) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonParser in = FACTORY.createParser(Files.readString(file));
                JsonGenerator out = FACTORY.createGenerator(line)) {
            in.nextToken();
            out.copyCurrentStructure(in);
        }
        return line.toString();
    }
}
