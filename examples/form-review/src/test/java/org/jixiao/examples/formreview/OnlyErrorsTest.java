package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code --only-errors} shows forms that have an error, and of their findings the errors. */
class OnlyErrorsTest {
    private static final String CLEAN = "chaoyang-2024-02";
    private static final String FAULTY = "tongzhou-2023-16";

    private static Program run(String format) {
        return Program.run("--only-errors", "--format", format, Program.published(FAULTY), Program.published(CLEAN));
    }

    private static Program all(String format) {
        return Program.run("--format", format, Program.published(FAULTY), Program.published(CLEAN));
    }

    @Test
    void a_form_without_an_error_is_left_out_and_counted() {
        assertThat(all("text").out()).contains("【" + CLEAN + "】", "[警告]");

        assertThat(run("text").out())
                .contains("【" + FAULTY + "】", "[错误]", "没有错误而未列出的表 1 张")
                .doesNotContain(CLEAN, "[警告]", "[提示]");
    }

    @Test
    void in_a_page_too() {
        assertThat(all("html").out()).contains("【" + CLEAN + "】");
        assertThat(Page.of(all("html").out()).rows()).anyMatch(row -> row.startsWith("警告 | "));

        String page = run("html").out();
        assertThat(page).contains("【" + FAULTY + "】", "<p>没有错误而未列出的表 1 张</p>").doesNotContain("【" + CLEAN + "】");
        assertThat(Page.of(page).rows())
                .anyMatch(row -> row.startsWith("错误 | "))
                .noneMatch(row -> row.startsWith("警告 | ") || row.startsWith("提示 | "));
    }

    @Test
    void in_json_too_and_the_codes_of_rows_are_only_errors() {
        assertThat(run("json").outLines()).hasSize(1);
        Map<String, @Nullable Object> form = JsonTree.object(run("json").out());

        assertThat(form).containsEntry("id", FAULTY);
        List<Object> codes = JsonTree.children(form, "findings").stream()
                .peek(finding -> assertThat(finding).containsEntry("severity", "error"))
                .map(finding -> Objects.requireNonNull(finding.get("code")))
                .toList();
        assertThat(codes).isNotEmpty();
        assertThat(JsonTree.children(form, "indicators"))
                .allSatisfy(
                        row -> assertThat(codes).containsAll((List<?>) Objects.requireNonNull(row.get("findings"))));
    }

    @Test
    void the_exit_status_is_that_of_all_forms() {
        assertThat(run("text").status()).isEqualTo(all("text").status());
        assertThat(Program.run("--only-errors", Program.published(CLEAN)).status())
                .isZero();
    }

    @Test
    void a_single_form_without_an_error_is_said_to_have_none() {
        assertThat(Program.run("--only-errors", Program.published(CLEAN)).out()).isEqualTo("\n没有错误而未列出的表 1 张\n");
    }
}
