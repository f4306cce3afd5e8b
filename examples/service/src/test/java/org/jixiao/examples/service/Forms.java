package org.jixiao.examples.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Forms to send. */
final class Forms {
    private Forms() {}

    /** The published forms that come with the review program. */
    static List<Path> published() {
        Path corpus = Path.of(System.getProperty("basedir", "."), "../form-review/src/test/resources/corpus");
        try (Stream<Path> files = Files.list(corpus)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of one row; the row has the key r-1. */
    static String withActual(String actual) {
        return """
                {"id": "f-1", "district": "chaoyang", "year": 2024, "project": "政务外网运维",
                 "funds": {"total": {"initial": "100", "adjusted": "100", "executed": "95"}},
                 "execution": {"weight": "10", "rate": "95%%", "score": "9.5"},
                 "indicators": [
                   {"key": "r-1", "level1": "产出指标", "level2": "数量指标", "name": "报告数量",
                    "target": "≥20份", "actual": "%s", "weight": "90", "reason": "延期"}],
                 "total": {"weight": "100", "score": "97.5"}}
                """.formatted(actual);
    }

    /** The same in one line. */
    static String lineWithActual(String actual) {
        return withActual(actual).replace("\n", " ");
    }
}
