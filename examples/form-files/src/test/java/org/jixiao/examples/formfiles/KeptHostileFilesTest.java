package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that once broke a reader are read, or refused in one line. */
@Timeout(30)
class KeptHostileFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/hostile");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_once_broke_a_reader_is_read_or_refused(Path file) throws IOException {
        ReadFile read = FormReader.standard().read(file.getFileName().toString(), Files.readAllBytes(file));

        assertThat(read.troubles())
                .allSatisfy(trouble ->
                        assertThat(trouble.toString()).contains(" / ").doesNotContain("\n", "\r"));
    }
}
