package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutFileTest {
    private static final Path FORM = Program.published("chaoyang-2024-26");

    @TempDir
    Path folder;

    private Path old = Path.of("");

    @BeforeEach
    void an_older_report_is_there() throws IOException {
        old = Files.writeString(folder.resolve("report.txt"), "old");
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void where_nothing_can_be_read_the_old_file_stays() throws IOException {
        Program missing = Program.run("--format", "html", "--out", old, folder.resolve("nothing"));

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("nothing", "没有这个文件或文件夹");
        assertThat(old).hasContent("old");
    }

    @Test
    void the_file_is_replaced_and_nothing_is_left_beside_it() throws IOException {
        assertThat(Program.run("--out", old, FORM).status()).isEqualTo(1);

        assertThat(old).content().startsWith("=====").contains("【chaoyang-2024-26】");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void while_the_run_goes_on_the_old_file_stands_whole() throws Exception {
        OutFile file = OutFile.named(old.toString());

        file.write(to -> {
            to.print("new ".repeat(100_000));
            to.flush();
            assertThat(old).hasContent("old");
            return ExitStatus.CLEAN;
        });

        assertThat(old).content().startsWith("new new ");
    }

    @Test
    void a_run_that_fails_leaves_the_old_file_whole_and_nothing_beside_it() throws Exception {
        OutFile file = OutFile.named(old.toString());

        assertThatThrownBy(() -> file.write(to -> {
                    to.print("half of it");
                    throw new IllegalStateException("cut short");
                }))
                .hasMessage("cut short");

        assertThat(old).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void a_bad_file_among_the_forms_is_no_failure_of_the_report() throws IOException {
        Program program = Program.run("--out", old, FORM, folder.resolve("none.json"));

        assertThat(program.status()).isEqualTo(2);
        assertThat(old).content().contains("【chaoyang-2024-26】", "不能审核的文件（1 个）");
    }

    @Test
    void behind_a_link_the_file_is_replaced_and_the_link_stays() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("report.txt"));

        Program.run("--out", link, FORM);

        assertThat(link).isSymbolicLink();
        assertThat(old).content().contains("【chaoyang-2024-26】");
    }

    @Test
    void the_permissions_of_the_old_file_are_kept() throws IOException {
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw----"));

        Program.run("--out", old, FORM);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
                .isEqualTo("rw-rw----");
    }

    @ParameterizedTest
    @CsvSource({"/dev/stdout", "/dev/null", "/proc/self/fd/1", "."})
    void what_is_no_plain_file_is_refused_in_both_languages(String target) {
        Program program = Program.run("--out", target, FORM);

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.errLines()).singleElement().asString().contains("不是普通文件", "no plain file");
    }

    @Test
    void a_folder_a_pipe_or_a_device_behind_a_link_is_refused() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (Path target : new Path[] {folder, pipe, Path.of("/dev/null"), Path.of("/dev/stdout")}) {
            Path link = Files.createSymbolicLink(folder.resolve("link"), target);

            assertThat(Program.run("--out", link, FORM).errLines())
                    .as("a link to %s", target)
                    .singleElement()
                    .asString()
                    .contains("不是普通文件");
            Files.delete(link);
        }
        assertThat(Program.run("--out", pipe, FORM).err()).contains("不是普通文件");
    }

    @Test
    void a_link_to_itself_is_refused() throws IOException {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, link);

        assertThat(Program.run("--out", link, FORM).errLines())
                .singleElement()
                .asString()
                .contains("写不进去", "cannot be written");
    }

    @Test
    void a_pipe_as_input_is_refused_without_reading() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Files.createSymbolicLink(folder.resolve("link.json"), pipe);
        Files.createSymbolicLink(folder.resolve("zero.json"), Path.of("/dev/zero"));

        Program program = Program.run(folder);

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines()).hasSize(3).allMatch(line -> line.contains("不是普通文件"));
    }
}
