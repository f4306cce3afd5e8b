package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every hostile PDF is refused in one line, within 512 MB and ten seconds of work, by a program that says nothing else. */
class HostilePdfsTest {
    private static final int MILLISECONDS = 11_000;
    private static final Duration MOST_WORK = Duration.ofMinutes(10);

    @TempDir
    static Path folder;

    private static final Map<String, String[]> SAID = new TreeMap<>();
    private static String errors = "";

    @BeforeAll
    static void all_are_read_by_a_program_with_half_a_gigabyte() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostilePdfs.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            if (worked(process).compareTo(MOST_WORK) > 0) {
                process.destroyForcibly();
            }
        }
        errors = Files.readString(err);
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            String[] fields = line.split("\t", -1);
            SAID.put(fields[0], fields);
        }
    }

    /** How long it has computed, so that a busy machine ends nothing. */
    private static Duration worked(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Test
    void each_is_refused_in_one_line_in_both_languages() {
        assertThat(errors).isEmpty();
        assertThat(SAID.keySet())
                .containsExactlyInAnyOrderElementsOf(HostilePdfs.all().keySet());
        SAID.forEach((name, fields) -> {
            assertThat(fields).as(name).hasSize(4);
            assertThat(fields[2]).as(name).isEqualTo("0");
            assertThat(fields[3]).as(name).matches("\\[" + name + "\\.pdf: .*\\p{IsHan}.* / .*[a-z]{4}.*\\]");
        });
    }

    @Test
    void none_takes_longer_than_ten_seconds_of_work() {
        List<String> slow = new ArrayList<>();
        SAID.forEach((name, fields) -> {
            if (Integer.parseInt(fields[1]) > MILLISECONDS) {
                slow.add(name + " " + fields[1]);
            }
        });

        assertThat(slow).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pieces, '400,000 段线条'",
        "saved-states, 512 层",
        "form-in-itself, 12 层",
        "forms-of-forms, '2,000,000 个绘图指令'",
        "deep-pages, 已损坏",
        "looping-pages, 已损坏",
        "pages, 500 页",
        "content-bomb, 一段解压后 64 MB",
        "content-again-and-again, 一段解压后 64 MB",
        "file-bomb, 全部解压后 256 MB",
        "object-stream-bomb, 一段解压后 64 MB",
        "font-map-bomb, '400,000 字'",
        "font-map-large, '400,000 字'",
        "glyphs, '200,000 个字'",
        "nested-objects, 已损坏",
        "truncated, 已损坏",
        "header-alone, 已损坏",
        "password, 要密码才能打开"
    })
    void the_limit_or_the_damage_is_named(String name, String said) {
        assertThat(SAID.getOrDefault(name, new String[4])[3]).contains(said);
    }

    @Test
    void a_password_of_the_owner_alone_is_no_hindrance() {
        ReadFile read = FormReader.standard().read("f.pdf", HostilePdfs.protectedBy(""));
        ReadFile open = FormReader.standard().read("f.pdf", HostilePdfs.form());

        assertThat(read.troubles().toString())
                .isEqualTo(open.troubles().toString())
                .contains("没有找到绩效自评表");
    }
}
