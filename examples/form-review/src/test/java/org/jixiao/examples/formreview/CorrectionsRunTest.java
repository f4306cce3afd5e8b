package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of corrections as text, page and JSON. */
class CorrectionsRunTest {
    private static List<Map<String, @Nullable Object>> lines(Object... args) {
        return Program.run(args).outLines().stream().map(JsonTree::object).toList();
    }

    @ParameterizedTest
    @CsvSource({"zh", "en"})
    void text_page_and_json_have_the_same_entries_form_by_form(String language) {
        List<Map<String, @Nullable Object>> lines =
                lines("--corrections", "--lang", language, "--format", "json", Program.corpus());
        Program text = Program.run("--corrections", "--lang", language, Program.corpus());
        Page page = Page.of(Program.run("--corrections", "--lang", language, "--format", "html", Program.corpus())
                .out());

        List<String> sentences = new ArrayList<>();
        List<Map<String, @Nullable Object>> forms = lines.subList(0, lines.size() - 1);
        for (Map<String, @Nullable Object> form : forms) {
            JsonTree.children(form, "corrections").forEach(one -> sentences.add(String.valueOf(one.get("sentence"))));
        }
        Map<String, @Nullable Object> all = lines.get(lines.size() - 1);
        assertThat(all)
                .containsEntry("forms", "117")
                .containsEntry("toCorrect", Integer.toString(forms.size()))
                .containsEntry("corrections", Integer.toString(sentences.size()));
        assertThat(sentences).hasSizeGreaterThan(50);
        assertThat(text.outLines().stream()
                        .filter(line -> line.matches(" +\\d+\\. .*"))
                        .map(line -> line.replaceFirst(" +\\d+\\. ", "")))
                .containsExactlyElementsOf(sentences);
        assertThat(page.rows().stream().filter(row -> row.matches("\\d+\\. .*")).map(row -> row.split(" \\| ", -1)[4]))
                .containsExactlyElementsOf(sentences);
        assertThat(page.attributes("section", "id")).hasSize(forms.size() + 1);
        assertThat(text.outLines()).last().asString().contains("117").contains(Integer.toString(sentences.size()));
    }

    @Test
    void the_page_keeps_a_cell_for_the_answer_of_the_unit_beside_each_entry() {
        Page page = Page.of(Program.run("--corrections", "--format", "html", Program.published("chaoyang-2024-26"))
                .out());

        assertThat(page.attributes("td", "class").stream().filter(name -> name.contains("blank")))
                .hasSize(3);
        assertThat(page.rows()).anyMatch(row -> row.endsWith("单位回复"));
        assertThat(page.texts("p")).anyMatch(text -> text.contains("回复日期"));
    }

    @Test
    void a_sound_form_has_none_and_the_exit_status_is_that_of_the_review() {
        Program sound = Program.run("--corrections", Program.published("chaoyang-2024-01"));
        Program wrong = Program.run("--corrections", Program.published("chaoyang-2024-26"));

        assertThat(sound.out()).isEqualTo("审核 1 张表，要改的 0 张，共 0 处。\n");
        assertThat(sound.status()).isZero();
        assertThat(wrong.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--corrections --summary, --summary",
        "--corrections --cells, --cells",
        "--corrections --only-errors, --only-errors",
        "--corrections --since x.json, --since",
        "--since x.json --summary, --summary",
        "--corrections --compare national/2020 beijing/2020, --compare",
        "--cells --format json, --format json",
        "--cells --only-errors, --only-errors",
        "--year 24, --year",
        "--corrections --lang fr, --lang"
    })
    void options_that_contradict_it_are_one_line_in_both_languages(String options, String named) {
        List<Object> args = new ArrayList<>(List.of(options.split(" ")));
        args.add(Program.published("chaoyang-2024-01"));
        Program program = Program.run(args.toArray());

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.errLines())
                .singleElement()
                .asString()
                .startsWith("form-review: " + named + ": ")
                .contains(" / ");
    }
}
