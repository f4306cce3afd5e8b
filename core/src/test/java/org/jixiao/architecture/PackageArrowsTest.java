package org.jixiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house has floors: a package uses those below it and none above. */
class PackageArrowsTest {
    /** From the ground up. */
    private static final List<String> FLOORS = List.of(
            "value",
            "internal",
            "form",
            "scoring",
            "rule",
            "spi",
            "scorecard",
            "notation",
            "review",
            "summary",
            "report");

    private static final Path SOURCES =
            Path.of(System.getProperty("basedir", "."), "src", "main", "java", "org", "jixiao");
    private static final Pattern OWN_IMPORT = Pattern.compile("import (?:static )?org\\.jixiao\\.([a-z]+)\\.");

    @Test
    void every_package_has_its_floor() throws IOException {
        try (Stream<Path> packages = Files.list(SOURCES)) {
            assertThat(packages.map(path -> path.getFileName().toString())).containsExactlyInAnyOrderElementsOf(FLOORS);
        }
    }

    @Test
    void no_arrow_points_up() throws IOException {
        List<String> upward = new ArrayList<>();
        int arrows = 0;
        for (String floor : FLOORS) {
            for (Path file : sourcesOf(floor)) {
                Matcher used = OWN_IMPORT.matcher(Files.readString(file));
                while (used.find()) {
                    arrows++;
                    if (FLOORS.indexOf(used.group(1)) > FLOORS.indexOf(floor)) {
                        upward.add(file.getFileName() + " in " + floor + " uses " + used.group(1));
                    }
                }
            }
        }
        assertThat(arrows).as("imports seen").isGreaterThan(100);
        assertThat(upward).isEmpty();
    }

    @Test
    void every_package_says_what_lives_there_and_is_null_marked() throws IOException {
        for (String floor : FLOORS) {
            assertThat(SOURCES.resolve(floor).resolve("package-info.java"))
                    .content()
                    .startsWith("/**")
                    .contains("@NullMarked");
        }
    }

    private static List<Path> sourcesOf(String floor) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(floor))) {
            return files.toList();
        }
    }
}
