package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, in a JVM of 256 MB. */
class SmallMemoryTest {
    @TempDir
    Path folder;

    @Test
    void input_made_to_exhaust_memory_is_refused_line_by_line_in_256_megabytes() throws Exception {
        Files.writeString(folder.resolve("a-nested.json"), "[".repeat(100_000));
        Files.writeString(folder.resolve("b-nested-field.json"), "{\"id\":".repeat(600_000));
        Files.writeString(folder.resolve("c-one-cell.json"), "{\"id\": \"" + "长".repeat(1_200_000) + "\"}");
        Files.writeString(
                folder.resolve("d-many-rows.json"), "{\"id\": \"x\", \"indicators\": [" + "{},".repeat(1_300_000));
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("e-huge.json").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Files.copy(Program.published("chaoyang-2024-26"), folder.resolve("f-sound.json"));

        Program program = start("--format", "json", folder.toString());

        assertThat(program.errLines()).hasSize(5).noneMatch(line -> line.contains("Exception"));
        assertThat(program.outLines()).hasSize(1);
        assertThat(program.status()).isEqualTo(2);
    }

    private Program start(String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx256m", "-cp", path, FormReview.class.getName());
        builder.command().addAll(List.of(args));
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("ends in time")
                    .isTrue();
        } finally {
            process.destroy();
        }
        return new Program(process.exitValue(), Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
    }
}
