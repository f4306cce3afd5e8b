package org.jixiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever others see of core has a comment; that its tags and links are sound the compiler checks (doclint). */
class DocumentedTest {
    private static final Path SOURCES = Path.of(System.getProperty("basedir", "."), "src", "main", "java");

    @Test
    void every_public_type_and_member_of_core_has_a_comment() throws IOException {
        PublicComments comments = PublicComments.of(sources(SOURCES));
        assertThat(comments.looked()).isGreaterThan(1000);
        assertThat(comments.missing()).isEmpty();
    }

    @Test
    void what_has_none_is_named_and_what_needs_none_is_not(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Shown.java"), """
                /** A type. */
                public record Shown(int part) implements Comparable<Shown> {
                    /** A constant. */
                    public static final int ONE = 1;
                    public static final int TWO = 2;
                    @Override
                    public int compareTo(Shown other) { return 0; }
                    public int bare() { return 0; }
                    private int hidden() { return 0; }
                    public interface Inside { void of(); }
                    enum Own { A }
                }
                """);
        assertThat(PublicComments.of(sources(folder)).missing())
                .containsExactly("Shown.TWO", "Shown.bare", "Shown.Inside", "Shown.Inside.of");
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().endsWith("-info.java"))
                    .filter(file -> !file.getParent().endsWith("internal"))
                    .sorted()
                    .toList();
        }
    }
}
