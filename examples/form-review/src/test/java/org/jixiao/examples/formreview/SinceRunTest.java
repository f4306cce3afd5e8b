package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formreview.since.EarlierReviews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed since an earlier review, as text, page and JSON. */
class SinceRunTest {
    @TempDir
    Path folder;

    private Path forms = Path.of("");
    private Path old = Path.of("");

    @BeforeEach
    void anEarlierReview() throws IOException {
        forms = Files.createDirectory(folder.resolve("forms"));
        for (String id : List.of("chaoyang-2024-26", "chaoyang-2024-50", "fengtai-2022-05", "fengtai-2022-28")) {
            Files.writeString(forms.resolve(id + ".json"), Program.text(Program.published(id)));
        }
        old = earlier();
    }

    private Path earlier() throws IOException {
        return Files.writeString(
                folder.resolve("old.json"),
                Program.run("--format", "json", forms).out());
    }

    /** One form is corrected and comes under another id, one is missing, one is new, and one has no whole name. */
    private void sentAgain() throws IOException {
        Path corrected = forms.resolve("chaoyang-2024-26.json");
        String text = Program.text(corrected);
        String better = text.replace("\"chaoyang-2024-26\"", "\"sent-again\"")
                .replaceFirst("(?s)(项目总结报告\".*?\"score\": )\"10\"", "$1\"7\"")
                .replace("\"97\"", "\"94\"");
        assertThat(better).contains("\"score\": \"7\"").contains("\"94\"");
        Files.writeString(corrected, better);
        Files.delete(forms.resolve("chaoyang-2024-50.json"));
        Files.writeString(forms.resolve("new.json"), Program.text(Program.published("chaoyang-2024-02")));
    }

    private static Map<String, String> figures(Program json) {
        List<String> lines = json.outLines();
        Map<String, String> figures = new LinkedHashMap<>();
        JsonTree.child(JsonTree.object(lines.get(lines.size() - 1)), "figures")
                .forEach((name, value) -> figures.put(name, String.valueOf(value)));
        return figures;
    }

    @Test
    void the_same_forms_again_have_changed_nothing() {
        Map<String, String> figures = figures(Program.run("--since", old, "--format", "json", forms));

        assertThat(figures)
                .containsEntry("matched", "3")
                .containsEntry("unnamed", "2")
                .containsEntry("changed", "0")
                .containsEntry("gone", "0")
                .containsEntry("new", "0")
                .containsEntry("cells", "0");
        assertThat(Integer.parseInt(figures.get("stays"))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void text_page_and_json_have_the_same_figures(String language) throws IOException {
        sentAgain();
        Map<String, String> figures =
                figures(Program.run("--since", old, "--lang", language, "--format", "json", forms));
        Program text = Program.run("--since", old, "--lang", language, forms);
        Page page = Page.of(Program.run("--since", old, "--lang", language, "--format", "html", forms)
                .out());

        assertThat(figures)
                .containsEntry("matched", "2")
                .containsEntry("changed", "1")
                .containsEntry("added", "1")
                .containsEntry("missing", "1")
                .containsEntry("unnamed", "2")
                .containsEntry("cells", "2");
        assertThat(text.outLines().stream()
                        .filter(line -> line.matches("  \\S.*  \\d+"))
                        .map(line -> line.replaceFirst(".*  ", "")))
                .containsExactlyElementsOf(figures.values());
        assertThat(page.rows().stream().skip(1).limit(figures.size()).map(row -> row.replaceFirst(".* \\| ", "")))
                .containsExactlyElementsOf(figures.values());
    }

    @Test
    void a_form_is_known_by_year_unit_and_project_and_its_cells_stand_with_what_they_held() throws IOException {
        sentAgain();
        Map<String, @Nullable Object> form = Program.run("--since", old, "--format", "json", forms).outLines().stream()
                .map(JsonTree::object)
                .filter(line -> "sent-again".equals(line.get("id")))
                .collect(Collectors.toList())
                .get(0);
        String text = Program.run("--since", old, forms).out();

        assertThat(form).containsEntry("idBefore", "chaoyang-2024-26");
        assertThat(JsonTree.children(form, "cells"))
                .anySatisfy(cell -> assertThat(cell)
                        .containsEntry("row", "1")
                        .containsEntry("column", "得分")
                        .containsEntry("before", "10")
                        .containsEntry("now", "7"))
                .anySatisfy(
                        cell -> assertThat(cell).containsEntry("where", "总分").containsEntry("now", "94"));
        assertThat(text)
                .contains("公布总分 97 → 94")
                .contains("得分：10 → 7")
                .contains("新的表（1 张）")
                .contains("这次没有的表（1 张）")
                .contains("上次的表，名称不全，无法对应（1 张）")
                .contains("这次的表，名称不全，无法对应（1 张）");
    }

    @Test
    void findings_that_are_gone_are_named_in_the_language_of_the_run() throws IOException {
        Path form = forms.resolve("chaoyang-2024-26.json");
        Files.writeString(
                form, Program.text(form).replaceFirst("(?s)(项目总结报告\".*?\"reason\": )null", "$1\"按需多做，今后按需要定目标\""));
        String message = "有偏差而没有原因分析及改进措施";
        Program json = Program.run("--since", old, "--lang", "en", "--format", "json", forms);

        assertThat(Program.run("--since", old, forms).out())
                .contains("[已改] 第 2 行", "缺少偏差说明：")
                .contains(message);
        assertThat(Program.run("--since", old, "--lang", "en", forms).out())
                .containsPattern("\\[corrected\\] Row 2 .*\n        deviation note missing\n")
                .doesNotContain(message);
        assertThat(json.out())
                .contains("\"message\":\"deviation note missing\"")
                .doesNotContain(message);
    }

    @Test
    void our_total_says_where_it_holds_published_scores_in_place_of_open_points() throws IOException {
        Files.writeString(forms.resolve("open.json"), Program.text(Program.published("fengtai-2022-11")));
        old = earlier();

        assertThat(Program.run("--since", old, forms).out()).contains("重算总分（待定的按公布的得分计）95.00，等级", "重算总分 94.00，等级");
        assertThat(Program.run("--since", old, "--lang", "en", forms).out())
                .contains("ours (published scores in place of open points) 95.00, grade", "ours 94.00, grade");
        assertThat(Program.run("--since", old, "--format", "html", forms).out()).contains("重算总分（待定的按公布的得分计）95.00，等级");
    }

    @Test
    void with_only_errors_warnings_are_left_out() {
        int all = Integer.parseInt(
                figures(Program.run("--since", old, "--format", "json", forms)).get("stays"));
        int errors = Integer.parseInt(figures(Program.run("--since", old, "--only-errors", "--format", "json", forms))
                .get("stays"));

        assertThat(errors).isPositive().isLessThan(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "{\"schema\": \"jixiao/review/0\"",
                "{\"schema\": \"jixiao/review/0\"} {}",
                "{\"schema\": \"jixiao/review/0\"}",
                "{\"schema\": \"jixiao/review/0\", \"id\": 7, \"indicators\": {}}",
                "{\"schema\": \"jixiao/review/1\", \"id\": \"x\"}",
                "{\"schema\": \"jixiao/scorecard/0\"}",
                "{\"name\": \"another program\"}",
                "{\"a\":{\"a\":{\"a\":[[[[[[]]]]]]}}}"
            })
    void a_file_that_is_no_earlier_review_is_one_line_in_both_languages(String text) throws IOException {
        Files.writeString(old, text);
        Program program = Program.run("--since", old, forms);

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .startsWith("form-review: " + old + ": ")
                .contains(" / ")
                .contains("jixiao/review/0");
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_one_line_and_the_earlier_review_is_never_overwritten()
            throws IOException {
        Program missing = Program.run("--since", folder.resolve("none.json"), forms);
        Program onItself = Program.run("--since", old, "--out", old, forms);
        Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0xC3, 0x28});
        Program bytes = Program.run("--since", folder.resolve("bytes.json"), forms);

        assertThat(List.of(missing, onItself, bytes)).allSatisfy(program -> {
            assertThat(program.status()).isEqualTo(2);
            assertThat(program.errLines()).singleElement().asString().contains(" / ");
        });
        assertThat(Program.run("--since", old, forms).status()).isEqualTo(1);
    }

    @Test
    void what_was_written_is_read_back_as_the_same_reviews() throws Exception {
        Files.writeString(old, Program.run("--format", "json", Program.corpus()).out());

        assertThat(EarlierReviews.read(old.toString()))
                .isEqualTo(Corpus.forms().subList(0, 117).stream()
                        .map(form -> ReviewData.of(Corpus.review(form), Locale.CHINESE))
                        .toList());
    }

    /** Reviews that were written before the money of a form was in them say nothing of it. */
    @Test
    void cells_that_the_earlier_review_does_not_have_are_not_compared() throws IOException {
        String text =
                Program.text(old).replaceAll("\"(initial|adjusted|executed|publishedRate)\":(null|\"[^\"]*\"),", "");
        assertThat(text).isNotEqualTo(Program.text(old));
        Files.writeString(old, text);

        assertThat(figures(Program.run("--since", old, "--format", "json", forms)))
                .containsEntry("matched", "3")
                .containsEntry("changed", "0")
                .containsEntry("cells", "0");
    }

    @Test
    void a_form_that_comes_twice_is_compared_once_and_named() throws IOException {
        Files.writeString(forms.resolve("copy.json"), Program.text(Program.published("chaoyang-2024-26")));
        Program text = Program.run("--since", old, forms);

        assertThat(figures(Program.run("--since", old, "--format", "json", forms)))
                .containsEntry("matched", "3")
                .containsEntry("added", "0")
                .containsEntry("twice", "1");
        assertThat(text.out()).contains("这次重复的表，没有再比（1 张）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"district", "project"})
    void a_field_that_the_earlier_review_lacks_is_named(String field) throws IOException {
        Files.writeString(old, Program.text(old).replaceFirst("\"" + field + "\":\"[^\"]*\",", ""));

        assertThat(Program.run("--since", old, forms).err())
                .contains("第 1 行的栏 " + field + " 不合", "line 1 is wrong in field " + field);
    }
}
