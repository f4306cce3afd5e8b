package org.jixiao.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.summary.DepartmentSummary;

/** The same reviews and summaries without Spark, on one thread; nothing is written. */
final class OneProcess {
    private OneProcess() {}

    /** The summary of each district over the lines of {@code files}. */
    static Map<String, DepartmentSummary> run(List<Path> files, Optional<String> rules) throws IOException {
        LineReviewer reviewer = new LineReviewer(rules);
        Summaries summaries = new Summaries();
        for (Path file : files) {
            String name = file.getFileName().toString();
            try (Stream<String> lines = Files.lines(file)) {
                lines.filter(line -> !line.isBlank()).forEach(line -> summaries.add(name, reviewer.review(name, line)));
            }
        }
        return summaries.all();
    }
}
