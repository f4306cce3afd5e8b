package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that an office program wrote, of three layouts and of a publication, hold the forms of the JSON beside them. */
class ConvertedFilesTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/converted");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".json")
                            && !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_converted_file_holds_the_forms_it_was_converted_from(Path file) throws IOException {
        String name = file.getFileName().toString();
        Path expected = FOLDER.resolve(name.split("[-.]", 2)[0] + ".json");

        ReadFile read = FormReader.standard().read(file);

        FormText.assertSame(read, FormReader.standard().read(expected));
        assertThat(read.toString()).doesNotContain("张某某", "00000000");
    }

    @Test
    void all_files_are_there() throws IOException {
        assertThat(files()).hasSize(13);
    }
}
