package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a folder that may show a form and are not read. */
class PassedOverTest {
    @TempDir
    Path folder;

    @BeforeEach
    void aFormBesideAPictureAndADocument() throws IOException {
        Files.writeString(folder.resolve("form.json"), Program.text(Program.published("chaoyang-2024-01")));
        Files.write(folder.resolve("scan.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        Files.writeString(folder.resolve("form.ofd"), "");
        Files.writeString(folder.resolve("notes.txt"), "no form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=text", "--format=html", "--summary", "--corrections"})
    void they_are_listed_at_the_end_with_what_to_save_them_as_and_are_no_trouble(String option) {
        Program program = Program.run(option, folder);

        assertThat(program.status()).isZero();
        assertThat(program.out())
                .contains("没有读的内容（2 处）")
                .contains(folder.resolve("scan.jpg") + "：是图片；请找原来的 .docx 或 .xlsx 文件")
                .contains(folder.resolve("form.ofd") + "：是 OFD 文件")
                .doesNotContain("notes.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=json", "--cells"})
    void output_for_programs_stays_as_it_is_and_the_messages_name_them(String option) throws IOException {
        Program program = Program.run(option, folder);
        Program alone = Program.run(option, folder.resolve("form.json"));

        assertThat(program.out()).isEqualTo(alone.out());
        assertThat(program.errLines()).hasSize(2).allMatch(line -> line.contains(" / "));
    }

    @Test
    void a_folder_that_holds_nothing_else_has_no_form() throws IOException {
        Files.delete(folder.resolve("form.json"));

        assertThat(Program.run(folder).status()).isEqualTo(2);
    }

    @Test
    void one_that_is_asked_for_by_name_is_refused() {
        assertThat(Program.run(folder.resolve("scan.jpg")).status()).isEqualTo(2);
    }
}
