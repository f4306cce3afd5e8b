package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.cells.CellMistake;
import org.jixiao.cells.Column;
import org.jixiao.notation.FormNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file holds is told entry by entry, and one bad form never stops the others. */
class FormReaderTest {
    private static final String ROW =
            "{\"level1\": \"产出指标\", \"level2\": \"数量指标\", \"name\": \"报告\", \"target\": \"5份\"}";

    private static String form(String id) {
        return "{\"id\": \"" + id + "\", \"district\": \"chaoyang\", \"year\": 2024, \"indicators\": [" + ROW + "]}";
    }

    private static ReadFile read(String name, String text) {
        return FormReader.standard().read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> troubles(ReadFile read) {
        return read.troubles().stream().map(FileTrouble::toString).toList();
    }

    private static List<String> ids(ReadFile read) {
        return read.forms().stream().map(form -> form.cells().id()).toList();
    }

    @Test
    void several_forms_stand_in_an_array_and_a_bad_one_stops_none_of_the_others() {
        ReadFile read = read("f.json", "[" + form("a") + ",\n {\"id\": [[7]]},\n" + form("c") + "]");

        assertThat(ids(read)).containsExactly("a", "c");
        assertThat(troubles(read))
                .containsExactly("f.json: 第 2 行第 9 列：应为文字（字段 \"id\"），实际是 一个数组"
                        + " / line 2, column 9: expected a string for \"id\", got an array");
        assertThat(read.forms().get(1).places().of("/indicators/0/target"))
                .hasValueSatisfying(
                        place -> assertThat(((Place.InJson) place).pointer()).isEqualTo("/2/indicators/0/target"));
    }

    @Test
    void an_array_that_breaks_off_gives_the_forms_before() {
        ReadFile read = read("f.json", "[" + form("a") + ", {\"id\": ");

        assertThat(ids(read)).containsExactly("a");
        assertThat(troubles(read)).singleElement().asString().contains("文件没有写完");
    }

    @ParameterizedTest
    @CsvSource({"forms.jsonl", "forms.ndjson", "forms.json", "forms"})
    void a_form_a_line_is_read_line_by_line_and_a_bad_line_is_a_trouble_of_its_own(String name) {
        String lines = form("a") + "\n{\"id\": \"b\"}\n\n{\"id\" \"c\"}\n" + form("d") + "\n";

        ReadFile read = read(name, lines);

        assertThat(ids(read)).containsExactly("a", "d");
        assertThat(troubles(read))
                .containsExactly(
                        name + ": 第 2 行第 11 列：表缺少字段 \"district\""
                                + " / line 2, column 11: field \"district\" is missing in the form",
                        name + ": 第 4 行第 7 列：JSON 格式有误：字段名和值之间应为冒号 / line 4, column 7: malformed JSON: Unexpected"
                                + " character ('\"' (code 34)): was expecting a colon to separate property name and value");
    }

    @Test
    void two_forms_on_several_lines_are_refused_with_the_remedy() {
        ReadFile read = read("f.json", "{\n" + form("a").substring(1) + "\n" + form("b"));

        assertThat(read.forms()).isEmpty();
        assertThat(troubles(read))
                .singleElement()
                .asString()
                .contains("应为表后面就是文件的末尾，实际是 一个对象；几张表请放进一个数组，或者一行写一张")
                .contains(
                        "expected the end of the file behind the form, got an object; several forms stand in an array, or one a line");
    }

    @Test
    void lines_of_a_stream_are_read_as_they_are_asked_for() {
        List<Integer> served = new ArrayList<>();
        InputStream endless = new InputStream() {
            private final byte[] line = (form("x") + "\n").getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                served.add(at);
                return line[at++ % line.length] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int count = Math.min(length, 100);
                for (int i = 0; i < count; i++) {
                    bytes[from + i] = (byte) read();
                }
                return count;
            }
        };
        FormLines lines = FormReader.standard().lines("stream", endless);

        assertThat(lines.next()).isInstanceOf(FileForm.class);
        assertThat(lines.next()).isInstanceOf(FileForm.class);
        assertThat(lines.lineNumber()).isEqualTo(2);
        assertThat(served.size()).isLessThan(1000);
    }

    @Test
    void a_line_beyond_the_limit_ends_the_reading_and_says_so() {
        FormReader reader = FormReader.within(new Limits(200, 16, 10));
        FormLines lines = reader.lines(
                "s",
                new ByteArrayInputStream(
                        (form("a") + "\n" + "x".repeat(5000) + "\n" + form("b")).getBytes(StandardCharsets.UTF_8)));
        List<Entry> entries = new ArrayList<>();
        lines.forEachRemaining(entries::add);

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0)).isInstanceOf(FileForm.class);
        assertThat(entries.get(1))
                .hasToString("s: 第 2 行第 1 列：比一张表可能的大小还大（200 B） / line 2, column 1: larger than a form can be (200 B)");
    }

    @Test
    void a_line_that_is_not_utf_8_names_its_number_and_stops_nothing() throws IOException {
        byte[] bad = form("产出指标产出指标").getBytes(StandardCharsets.UTF_8);
        bad[bad.length / 2] = (byte) 0xFF;
        byte[] good = ("\n" + form("b")).getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[bad.length + good.length];
        System.arraycopy(bad, 0, all, 0, bad.length);
        System.arraycopy(good, 0, all, bad.length, good.length);
        List<Entry> entries = new ArrayList<>();
        FormReader.standard().lines("s", new ByteArrayInputStream(all)).forEachRemaining(entries::add);

        assertThat(entries).hasSize(2);
        assertThat(((FileTrouble) entries.get(0)).reason()).isEqualTo(FileReason.ENCODING);
        assertThat(entries.get(0)).asString().startsWith("s: 第 1 行");
        assertThat(entries.get(1)).isInstanceOf(FileForm.class);
    }

    @Test
    void a_stream_that_fails_is_a_trouble() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };

        assertThat(troubles(FormReader.standard().read("body", failing)))
                .containsExactly("body: 读不出来: connection reset / cannot be read: connection reset");
        assertThat(FormReader.standard().lines("body", failing).next())
                .hasToString("body: 读不出来: connection reset / cannot be read: connection reset");
    }

    @Test
    void a_year_is_a_number_of_four_digits_also_in_quotes() {
        assertThat(read("f", form("a").replace("2024", "\"2024\""))
                        .forms()
                        .get(0)
                        .cells()
                        .year())
                .isEqualTo(2024);
        assertThat(troubles(read("f", form("a").replace("2024", "\"24年\""))))
                .containsExactly("f: 第 1 行第 45 列：应为2024 这样的年度（字段 \"year\"），实际是 \"24年\""
                        + " / line 1, column 45: expected a year such as 2024 for \"year\", got \"24年\"");
    }

    @Test
    void an_unknown_field_is_refused_with_a_suggestion() {
        assertThat(troubles(read("f", form("a").replace("target", "taget"))))
                .singleElement()
                .asString()
                .contains("第 1 个指标没有字段 \"taget\"", "是不是要写 target？", "did you mean target?");
    }

    @Test
    void a_document_that_names_its_schema_can_have_further_fields_which_are_told_and_change_nothing() {
        String later = form("a")
                .replace("{\"id\"", "{\"schema\": \"jixiao/form/7\", \"id\"")
                .replace("\"target\"", "\"colour\": {\"of\": [1, 2]}, \"target\"");
        ReadFile read = read("f", later);

        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms().get(0).cells())
                .isEqualTo(read("f", form("a")).forms().get(0).cells());
        assertThat(read.forms().get(0).ignored()).singleElement().asString().contains("第 1 个指标没有字段 \"colour\"");
    }

    @Test
    void a_document_of_another_kind_is_no_form() {
        assertThat(troubles(read("f", form("a").replace("{\"id\"", "{\"schema\": \"jixiao/review/0\", \"id\""))))
                .containsExactly("f: 第 1 行第 12 列：应为\"jixiao/form/0\"（字段 \"schema\"），实际是 \"jixiao/review/0\""
                        + " / line 1, column 12: expected \"jixiao/form/0\" for \"schema\", got \"jixiao/review/0\"");
    }

    @Test
    void more_rows_than_a_form_can_have_are_refused() {
        FormReader reader = FormReader.within(new Limits(10_000, 16, 2));
        String three = form("a").replace(ROW, ROW + "," + ROW + "," + ROW);

        ReadFile read = reader.read("f", three.getBytes(StandardCharsets.UTF_8));

        assertThat(read.forms()).isEmpty();
        assertThat(read.troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.reason()).isEqualTo(FileReason.TOO_LARGE);
            assertThat(trouble.why()).isEqualTo(Said.of("一张表不会超过 2 行", "no form has more than 2 rows"));
        });
    }

    @Test
    void the_cell_of_a_mistake_is_found_in_the_file() {
        String text = "{\"id\": \"a\", \"district\": \"d\", \"year\": 2024, \"project\": \"p\",\n"
                + "\"funds\": {\"total\": {\"executed\": \"许多\"}, \"中央资金\": {\"adjusted\": \"若干\"}},\n"
                + "\"execution\": {\"weight\": \"十\"},\n"
                + "\"indicators\": [\n" + ROW + ",\n"
                + "{\"level2\": \"数量指标\", \"name\": \"b\", \"target\": \"5份\", \"weight\": \"多\"}]}";
        FileForm form = read("f", text).forms().get(0);

        List<CellMistake> mistakes = FormNotation.read(form.cells()).mistakes();

        assertThat(mistakes)
                .extracting(mistake -> mistake.field() + " "
                        + form.places().of(mistake).orElseThrow().text().english())
                .contains(
                        "全年执行数 line 2, column 33",
                        "全年预算数 line 2, column 61",
                        "分值 line 3, column 25",
                        "分值 line 6, column 59",
                        "一级指标 line 6, column 1");
        assertThat(form.places().of(1, Column.WEIGHT)).isEqualTo(form.places().of("/indicators/1/weight"));
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004rest', forms.xlsx, 压缩包",
        "'%PDF-1.7', f.pdf, PDF",
        "'<html>', f.html, 网页里没有表格",
        "'<html>', f, 网页里没有表格"
    })
    void a_file_of_another_format_is_told_from_its_first_bytes(String bytes, String name, String said) {
        assertThat(troubles(read(name, bytes)))
                .singleElement()
                .asString()
                .startsWith(name + ": ")
                .contains(said)
                .contains(" / ");
    }

    @Test
    void a_folder_is_refused_without_being_read(@TempDir Path folder) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("x.json"));

        assertThat(FormReader.standard().read(inside).troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).isEqualTo(FileReason.NOT_PLAIN));
        assertThat(FormReader.standard().read(folder.resolve("none.json")).troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).isEqualTo(FileReason.NOT_FOUND));
        assertThat(FormReader.standard().read(folder.resolve("none.jsonl")).troubles())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).isEqualTo(FileReason.NOT_FOUND));
    }

    @Test
    void a_statement_stands_beside_forms() {
        ReadFile read = read(
                "f.jsonl",
                form("a")
                        + "\n{\"kind\": \"statement\", \"id\": \"s\", \"district\": \"d\", \"year\": \"2020\", \"projects\": 14}");

        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms()).hasSize(1);
        assertThat(read.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.cells().projects()).isEqualTo("14");
            assertThat(statement.places().of("/projects").orElseThrow().text().english())
                    .startsWith("line 2, column ");
        });
    }

    @Test
    void every_reason_is_named_in_both_languages() {
        for (FileReason reason : FileReason.values()) {
            assertThat(reason.label().chinese()).matches(".*\\p{IsHan}.*");
            assertThat(reason.label().english().toLowerCase(Locale.ROOT)).matches(".*[a-z].*");
        }
    }
}
