package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A print holds the forms of the document from which it was printed, cell by cell, wherever its pages cut them. */
class PrintsTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/pdf");

    static List<Path> prints() throws IOException {
        List<Path> prints = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "*.pdf")) {
            files.forEach(prints::add);
        }
        prints.sort(null);
        assertThat(prints).hasSizeGreaterThan(2);
        return prints;
    }

    static Path printedFrom(Path print) {
        String name = print.toString().replace(".pdf", "");
        Path document = Path.of(name + ".docx");
        return Files.exists(document) ? document : Path.of(name + ".html");
    }

    @ParameterizedTest
    @MethodSource("prints")
    void a_print_holds_the_forms_of_its_document(Path print) {
        ReadFile read = FormReader.standard().read(print);
        ReadFile expected = FormReader.standard().read(printedFrom(print));

        assertThat(expected.forms()).isNotEmpty();
        FormText.assertSame(read, expected);
    }
}
