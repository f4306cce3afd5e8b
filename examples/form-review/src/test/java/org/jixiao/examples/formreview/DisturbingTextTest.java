package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a cell, the lines and tables around it stay what they are. */
class DisturbingTextTest {
    private static final String SOUND = Program.text(Program.published("chaoyang-2024-26"));

    @TempDir
    Path folder;

    /** The form with {@code inside} in the middle of every text that a report shows. */
    private Path form(String inside) throws IOException {
        String text = SOUND.replaceAll(
                        "\"(level1|level2|name|project|unit|department|target|actual|reason|score)\": \"",
                        "$0" + inside.replace("\\", "\\\\"))
                .replace("\"chaoyang-2024-26\"", "\"chaoyang" + inside + "-2024-26\"");
        return Files.writeString(folder.resolve("form.json"), text);
    }

    static List<String> disturbing() {
        return List.of(
                "\\u202E",
                "\\u202D",
                "\\u202A",
                "\\u202B",
                "\\u202C",
                "\\u2066",
                "\\u2067",
                "\\u2068",
                "\\u2069",
                "\\u200E",
                "\\u200F",
                "\\u061C",
                "\\u200B",
                "\\uFEFF",
                "\\u2028",
                "\\u2029",
                "\\n",
                "\\r",
                "\\t",
                "\\u001b[2J",
                "\\u009b31m",
                "\\u0007",
                "\\u0008",
                "\\u007f",
                "\\u0000",
                "\\udb40\\udc41");
    }

    @ParameterizedTest
    @MethodSource("disturbing")
    void escapes_marks_and_line_breaks_never_reach_text_or_page(String inside) throws IOException {
        Path form = form(inside);
        for (String format : List.of("text", "html")) {
            String out = Program.run("--format", format, form).out();

            assertThat(out.codePoints()
                            .filter(c -> c != '\n' && isDisturbing(c))
                            .count())
                    .as(format)
                    .isZero();
        }
        assertThat(Program.run(form)
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("--  -"))
                        .count())
                .isEqualTo(1);
        assertThat(Program.run(form).outLines().get(1)).startsWith("【chaoyang").contains("2024 年度");
    }

    @ParameterizedTest
    @MethodSource("disturbing")
    void json_stays_one_line_and_gives_every_character_back(String inside) throws IOException {
        Program program = Program.run("--format", "json", form(inside));

        assertThat(program.out()).endsWith("}\n");
        assertThat(program.out().strip().chars().filter(DisturbingTextTest::isDisturbing))
                .isEmpty();
        String text = (String) JsonTree.object("{\"text\": \"" + inside + "\"}").get("text");
        Map<String, @Nullable Object> form = JsonTree.object(program.out());
        assertThat(form).containsEntry("id", "chaoyang" + text + "-2024-26");
        assertThat(JsonTree.children(form, "indicators"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(List.of(
                                row.get("level1") + "",
                                row.get("level2") + "",
                                row.get("name") + "",
                                row.get("published") + ""))
                        .allSatisfy(cell -> assertThat(cell).startsWith(text)));
    }

    private static boolean isDisturbing(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Test
    void every_row_of_the_table_stays_one_line() throws IOException {
        List<String> sound = tableOf(Program.run(Program.published("chaoyang-2024-26")));

        assertThat(tableOf(Program.run(form("\\n\\u202e\\u001b[31m")))).hasSameSizeAs(sound);
    }

    /** The lines from the rule under the heads to the next empty one. */
    private static List<String> tableOf(Program program) {
        List<String> lines = program.outLines();
        int rule = 0;
        while (!lines.get(rule).startsWith("--  -")) {
            rule++;
        }
        List<String> below = lines.subList(rule, lines.size());
        return below.subList(0, below.indexOf(""));
    }

    @Test
    void a_file_name_cannot_disturb_the_error_stream_or_the_list() throws IOException {
        Path bad = Files.writeString(folder.resolve("b\u202e\u001b[31m\nad.json"), "{");
        Program program = Program.run(bad);

        assertThat(program.errLines()).hasSize(1);
        assertThat((program.err() + program.out()).codePoints().filter(c -> c != '\n' && isDisturbing(c)))
                .isEmpty();
    }
}
