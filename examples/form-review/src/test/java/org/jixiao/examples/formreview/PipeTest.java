package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, behind a pipe. */
class PipeTest {
    @TempDir
    Path folder;

    private Process start(List<String> options, String... args) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx256m", "-cp", path);
        builder.command().addAll(options);
        builder.command().add(FormReview.class.getName());
        builder.command().addAll(List.of(args));
        return builder.redirectError(folder.resolve("err.txt").toFile()).start();
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("err.txt"));
    }

    @Test
    void a_reader_of_one_line_gets_it_and_the_program_ends_in_silence_with_the_status_of_all_forms() throws Exception {
        Process process = start(List.of(), Program.corpus().toString());
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("====");
        }

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(errors()).isEmpty();
    }

    @Test
    void a_pipe_gets_utf_8_whatever_the_machine_writes_elsewhere() throws Exception {
        Process process = start(
                List.of("-Dfile.encoding=GBK", "-Dstdout.encoding=GBK", "-Dsun.stdout.encoding=GBK"),
                "--list-rules",
                "--rules");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(errors()).contains("选项 --rules 后面要有 1 个值");

        Process list = start(List.of("-Dfile.encoding=GBK", "-Dstdout.encoding=GBK"), "--list-rules");
        assertThat(new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("北京市朝阳区（2024 年起）");
        assertThat(list.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }
}
