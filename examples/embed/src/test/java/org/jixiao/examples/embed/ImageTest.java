package org.jixiao.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of README.md that make an image of the modules and run it; runs when the jars are there. */
@Timeout(300)
class ImageTest {
    private static final String CARDS = "examples/embed/target/cards";
    private static final String IMAGE = "examples/embed/target/image";

    @TempDir
    Path folder;

    @Test
    void an_image_of_the_modules_prints_and_stores_what_the_jar_does() throws Exception {
        Path image = folder.resolve("image");
        Path fromJar = folder.resolve("jar");
        Path fromImage = folder.resolve("cards");
        String java = Readme.command("java -jar").replaceFirst(".*&& ", "");

        assertThat(printed(Readme.command("jlink").replace(IMAGE, image.toString())))
                .isEmpty();
        List<String> ofImage = printed(
                Readme.command("bin/embed").replace(IMAGE, image.toString()).replace(CARDS, fromImage.toString()));
        List<String> ofJar = printed(java.replace(CARDS, fromJar.toString()));

        assertThat(ofImage).isEqualTo(Readme.printed()).isEqualTo(ofJar);
        assertThat(contents(fromImage)).hasSize(32).isEqualTo(contents(fromJar));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** Runs a command at the top of the repository, with the JDK of this test. */
    private List<String> printed(String command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder process = new ProcessBuilder("sh", "-c", command)
                .directory(Readme.house().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, bin) -> bin + ":" + path);
        Process started = process.start();
        assertThat(started.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(started.exitValue()).as(text).isZero();
        return text.lines().toList();
    }
}
