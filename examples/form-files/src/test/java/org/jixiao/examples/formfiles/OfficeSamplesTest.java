package org.jixiao.examples.formfiles;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as units publish them come out as the forms that stand beside them, cell by cell. */
class OfficeSamplesTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/office");

    static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER)) {
            for (Path file : files) {
                if (Files.exists(Path.of(file + ".expect.json"))) {
                    samples.add(file);
                }
            }
        }
        samples.sort(null);
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_published_file_holds_the_forms_that_stand_beside_it(Path file) throws IOException {
        ReadFile read = FormReader.standard().read(file);
        ReadFile expected = FormReader.standard().read(Path.of(file + ".expect.json"));

        FormText.assertSame(read, expected);
    }
}
