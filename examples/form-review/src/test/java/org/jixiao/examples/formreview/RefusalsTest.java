package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jixiao.examples.formfiles.FileReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that could not be reviewed stand at the end of every report for people, by the kind of reason. */
class RefusalsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void four_bad_forms_and_a_sound_one() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json"), "");
        Files.writeString(folder.resolve("c.json"), "{\"id\": 7}");
        Files.writeString(folder.resolve("d<i>.json"), "\n\n{\"id\": \"x\", ]");
        Files.copy(Program.published("chaoyang-2024-26"), folder.resolve("e.json"));
    }

    @Test
    void the_text_lists_each_with_its_reason_under_its_kind() {
        String out = Program.run(folder).out();

        String list = out.substring(out.indexOf("不能审核的文件")).replace(folder + "/", "");
        assertThat(list.lines())
                .containsExactly(
                        "不能审核的文件（4 个）",
                        "  空文件（1 个）",
                        "    b.json：文件是空的",
                        "  JSON 格式有误（2 个）",
                        "    a.json：第 1 行第 2 列：文件没有写完，在表的中间就结束了",
                        "    d<i>.json：第 3 行第 13 列：JSON 格式有误：字段名应以双引号开头",
                        "  栏目不符合约定的格式（1 个）",
                        "    c.json：第 1 行第 8 列：应为文字（字段 \"id\"），实际是 数字 7");
    }

    @Test
    void the_page_lists_them_too_and_their_names_stay_text() {
        String out = Program.run("--format", "html", folder).out();

        assertThat(out.substring(out.indexOf("<h3>不能审核的文件（4 个）</h3>")))
                .contains("<h4>JSON 格式有误（2 个）</h4>\n<ul>\n<li>", "d&lt;i&gt;.json：第 3 行", "空文件（1 个）")
                .doesNotContain("<i>");
    }

    @Test
    void a_single_form_that_cannot_be_reviewed_is_listed_as_well() {
        assertThat(Program.run(folder.resolve("a.json")).out()).contains("不能审核的文件（1 个）", "a.json：第 1 行");
        assertThat(Program.run("--format", "html", folder.resolve("a.json")).out())
                .contains("不能审核的文件（1 个）", "a.json：第 1 行");
    }

    @Test
    void a_report_on_sound_forms_has_no_such_list() {
        assertThat(Program.run(folder.resolve("e.json")).out()).doesNotContain("不能审核");
    }

    @Test
    void the_error_stream_names_each_once_in_both_languages() {
        assertThat(Program.run(folder).errLines())
                .hasSize(4)
                .allMatch(line -> line.matches(".*\\.json: .*\\p{IsHan}.* / .*[a-z]{4}.*"));
    }

    @Test
    void every_reason_of_a_file_is_a_kind_with_the_same_name() {
        for (FileReason reason : FileReason.values()) {
            assertThat(Trouble.of(reason).label()).isEqualTo(reason.label());
        }
    }
}
