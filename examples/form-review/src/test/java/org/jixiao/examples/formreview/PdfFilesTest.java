package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A publication that was printed as PDF is reviewed like the document that it was printed from, and its seams are marked. */
class PdfFilesTest {
    private static final Path OFFICE =
            Path.of(System.getProperty("basedir", "."), "../form-files/src/test/resources/office");
    private static final Path PUBLICATION = OFFICE.resolveSibling("converted");
    private static final Path DOCUMENT = OFFICE.resolve("docx-03-tongzhou-annex.docx");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pdf-01-tongzhou-annex-browser.pdf", "pdf-02-tongzhou-annex-word-processor.pdf"})
    void the_print_gives_the_same_report_as_the_document(String print) {
        assertSameReviews(
                Program.run("--format", "json", OFFICE.resolve(print)), Program.run("--format", "json", DOCUMENT), 7);
    }

    @ParameterizedTest
    @CsvSource({"publication.pdf, 12", "publication-browser.pdf, 3"})
    void a_publication_with_prose_and_a_statement_gives_the_same_report_as_its_document(String file, int seams) {
        Program print = Program.run("--format", "json", PUBLICATION.resolve(file));
        Program document = Program.run("--format", "json", PUBLICATION.resolve("publication.docx"));

        assertSameReviews(print, document, 10);
        assertThat(print.outLines().get(10).replace("publication-browser", "publication"))
                .isEqualTo(document.outLines().get(10))
                .contains("\"statement\":\"publication-statement\"", "724.35");
        assertThat(document.errLines()).isEmpty();
        assertThat(print.errLines()).hasSize(seams).allMatch(line -> line.contains(" 页第 "));
    }

    private static void assertSameReviews(Program print, Program document, int forms) {
        List<String> fromPrint = print.outLines();
        List<String> fromDocument = document.outLines();

        assertThat(fromPrint).hasSameSizeAs(fromDocument).hasSizeGreaterThanOrEqualTo(forms);
        for (int i = 0; i < forms; i++) {
            Map<String, @Nullable Object> one = JsonTree.object(fromPrint.get(i));
            Map<String, @Nullable Object> other = JsonTree.object(fromDocument.get(i));
            for (String part : List.of("rules", "execution", "total", "grade")) {
                assertThat(one.get(part)).as("form %d %s", i, part).isEqualTo(other.get(part));
            }
            // where a line ended there may be a space in one and none in the other
            assertThat(bare(one.get("indicators"))).as("form %d", i).isEqualTo(bare(other.get("indicators")));
            assertThat(bare(one.get("findings"))).as("form %d", i).isEqualTo(bare(other.get("findings")));
        }
    }

    private static String bare(@Nullable Object value) {
        return String.valueOf(value).replaceAll("[\\s\\p{Z}]+", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--format=text", "--format=html", "--summary", "--corrections", "--corrections --format=html"})
    void every_seam_is_marked_in_the_report(String options) {
        Program program = run(options);

        assertThat(program.out()).contains("请对照原文核对（4 处）").contains("第 1 页第 1 个表格第 21 行第 8 列：这一格被换页断开，已与第 2 页的部分接上");
        assertThat(program.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--format=html"})
    void a_later_review_marks_them_in_its_language(String options) throws IOException {
        Path earlier = Files.writeString(
                folder.resolve("earlier.jsonl"), run("--format=json").out());
        Program program = run("--since=" + earlier + " --lang=en " + options);

        assertThat(program.out())
                .contains("To be compared with the document (4)")
                .doesNotContain("请对照原文");
        assertThat(program.err()).isEmpty();
    }

    @Test
    void a_workbook_has_a_sheet_of_them() throws IOException {
        Path file = folder.resolve("report.xlsx");
        Program program = run("--format=xlsx --out=" + file);

        assertThat(program.err()).isEmpty();
        assertThat(Workbooks.rows(file, "请对照原文核对"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(Workbooks.text(row.get("要核对的内容"))).contains("个表格第"));
        try (XSSFWorkbook workbook = Workbooks.open(file)) {
            assertThat(workbook.getSheet("没有读的内容")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format=json",
                "--cells",
                "--summary --format=json",
                "--corrections --format=json",
                "--compare national/2020 beijing/tongzhou/2023 --format=json"
            })
    void where_the_output_has_no_place_for_seams_they_are_said_beside_it(String options) {
        assertThat(run(options).errLines()).hasSize(4).allMatch(line -> line.contains(" / "));
    }

    private static Program run(String options) {
        List<Object> all = new ArrayList<>(Stream.of(options.split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        all.add(OFFICE.resolve("pdf-02-tongzhou-annex-word-processor.pdf"));
        return Program.run(all.toArray());
    }
}
