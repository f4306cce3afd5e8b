package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.examples.formfiles.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that is filled in has its own cells and our scores. */
class FillTest {
    private static final List<Column> PRINTED = List.of(
            Column.LEVEL1,
            Column.LEVEL2,
            Column.NAME,
            Column.NATURE,
            Column.TARGET,
            Column.UNIT,
            Column.ACTUAL,
            Column.WEIGHT,
            Column.DEVIATION_NOTE);

    @TempDir
    Path folder;

    private static List<FormCells> read(Path file) {
        return FormReader.standard().read(file).forms().stream()
                .map(FileForm::cells)
                .toList();
    }

    private static String squeezed(@Nullable Object text) {
        return text == null ? "" : text.toString().replaceAll("[\\s\\p{Z}]+", "");
    }

    /** Our score as a unit writes it: without zeros at its end; nothing where the points are open. */
    private static String filed(@Nullable Object score) {
        if (score == null) {
            return "";
        }
        BigDecimal number = new BigDecimal(score.toString());
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Test
    void every_published_form_filled_in_is_read_back_with_its_cells_and_our_scores() {
        Path filled = folder.resolve("filled.xlsx");
        Program program = Program.run("--fill", "--out", filled, Program.corpus());
        List<FormCells> forms = read(filled);
        List<Map<String, @Nullable Object>> reviews =
                Program.run("--format", "json", Program.corpus()).outLines().stream()
                        .map(JsonTree::object)
                        .toList();

        assertThat(program.status()).isEqualTo(1);
        assertThat(forms).hasSameSizeAs(reviews).hasSizeGreaterThan(100);
        for (int i = 0; i < forms.size(); i++) {
            String id = String.valueOf(reviews.get(i).get("id"));
            assertIsFilled(id, forms.get(i), read(Program.published(id)).get(0), reviews.get(i), program.err());
        }
    }

    private static void assertIsFilled(
            String id, FormCells filled, FormCells published, Map<String, @Nullable Object> review, String said) {
        assertThat(squeezed(filled.project())).as(id).isEqualTo(squeezed(published.project()));
        assertThat(squeezed(filled.department())).as(id).isEqualTo(squeezed(published.department()));
        assertThat(squeezed(filled.unit())).as(id).isEqualTo(squeezed(published.unit()));
        assertThat(filled.year()).as(id).isEqualTo(published.year());
        assertThat(funds(filled)).as(id).isEqualTo(funds(published));
        List<RowCells> rows = published.indicators().stream()
                .filter(row -> Stream.of(Column.TARGET, Column.ACTUAL, Column.WEIGHT, Column.SCORE)
                        .anyMatch(column -> !squeezed(row.cell(column)).isEmpty()))
                .toList();
        List<Map<String, @Nullable Object>> scores = JsonTree.children(review, "indicators");
        assertThat(filled.indicators()).as(id).hasSameSizeAs(rows).hasSameSizeAs(scores);
        for (int row = 0; row < rows.size(); row++) {
            for (Column column : PRINTED) {
                assertThat(squeezed(filled.indicators().get(row).cell(column)))
                        .as(id + " row " + row + " " + column)
                        .isEqualTo(squeezed(rows.get(row).cell(column)));
            }
            assertThat(squeezed(filled.indicators().get(row).score()))
                    .as(id + " row " + row)
                    .isEqualTo(filed(scores.get(row).get("score")));
        }
        Map<String, @Nullable Object> total = JsonTree.child(review, "total");
        boolean isWhole = new BigDecimal(String.valueOf(total.get("open"))).signum() == 0
                && scores.stream().allMatch(score -> score.get("explanation") != null);
        assertThat(squeezed(filled.total().score())).as(id).isEqualTo(isWhole ? filed(total.get("score")) : "");
        assertThat(said.contains(id + ".json: 总分：有待定的分值")).as(id).isEqualTo(!isWhole);
        ScoreCells execution = filled.execution();
        if (review.get("execution") != null && published.execution() != null) {
            assertThat(squeezed(Objects.requireNonNull(execution).score()))
                    .as(id)
                    .isEqualTo(filed(JsonTree.child(review, "execution").get("score")));
        }
    }

    private static List<String> funds(FormCells form) {
        return Stream.concat(
                        Stream.ofNullable(form.totalFunds()).map(row -> "total" + squeezed(text(row))),
                        form.funds().entrySet().stream()
                                .filter(row -> !squeezed(text(row.getValue())).isEmpty())
                                .map(row -> row.getKey() + squeezed(text(row.getValue()))))
                .toList();
    }

    private static String text(FundsCells row) {
        return String.join(",", squeezed(row.initial()), squeezed(row.adjusted()), squeezed(row.executed()))
                .replaceAll("^,+$", "");
    }

    private Path template() throws IOException {
        Path whole = folder.resolve("whole.xlsx");
        Program.run("--fill", "--out", whole, Program.published("chaoyang-2024-26"));
        FileForm form = FormReader.standard().read(whole).forms().get(0);
        Path template = folder.resolve("template.xlsx");
        try (XSSFWorkbook workbook = Workbooks.open(whole);
                var to = Files.newOutputStream(template)) {
            form.places().all().forEach((address, place) -> {
                if (!address.isEmpty() && !address.contains("/level") && place instanceof Place.InGrid in) {
                    Cell cell = workbook.getSheetAt(0).getRow(in.row() - 1).getCell(in.column() - 1);
                    cell.setBlank();
                }
            });
            workbook.getSheetAt(0).getRow(1).getCell(0).setCellValue("（   年度）");
            workbook.write(to);
        }
        return template;
    }

    @Test
    void a_template_is_filled_with_the_same_cells_as_the_official_form() throws IOException {
        Path template = template();
        Path filled = folder.resolve("filled.xlsx");

        Program program = Program.run("--fill", template, "--out", filled, Program.published("chaoyang-2024-26"));

        assertThat(program.err()).isEmpty();
        FormCells ours = read(filled).get(0);
        FormCells official = read(folder.resolve("whole.xlsx")).get(0);
        assertThat(ours.indicators()).isEqualTo(official.indicators());
        assertThat(ours.total()).isEqualTo(official.total());
        assertThat(ours.execution()).isEqualTo(official.execution());
        assertThat(ours.totalFunds()).isEqualTo(official.totalFunds());
        assertThat(ours.year()).isEqualTo(2024);
    }

    @Test
    void a_template_that_holds_a_form_is_refused() {
        Path form = Program.published("chaoyang-2024-26");
        Path filled = folder.resolve("filled.xlsx");
        Program.run("--fill", "--out", filled, form);

        Program again = Program.run("--fill", filled, "--out", folder.resolve("again.xlsx"), form);

        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("模板里应是空表", "expected an empty form in the template");
        assertThat(folder.resolve("again.xlsx")).doesNotExist();
    }

    @Test
    void what_has_no_place_in_the_template_is_said_and_the_exit_status_tells() throws IOException {
        Program program = Program.run(
                "--fill", template(), "--out", folder.resolve("filled.xlsx"), Program.published("tongzhou-2023-07"));

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.errLines())
                .anyMatch(line -> line.contains("模板没有空行可填") && line.contains("no free row"))
                .anyMatch(line -> line.contains("第 5 行") && line.contains("待定") && line.contains("score left empty"));
    }

    @Test
    void a_total_is_left_empty_where_a_row_has_no_weight() {
        Path filled = folder.resolve("filled.xlsx");
        Path form = Program.corpus().resolveSibling("elsewhere").resolve("huangshi-2022-01.json");

        Program program = Program.run("--fill", "--out", filled, form);

        assertThat(program.errLines()).anyMatch(line -> line.contains("总分：有的行没有分值，没有填"));
        assertThat(read(filled).get(0).total()).isEqualTo(ScoreCells.EMPTY);
    }

    @Test
    void a_rate_below_all_is_never_filled_in_as_all() throws IOException {
        Path form = Files.writeString(
                folder.resolve("f.json"),
                Program.text(Program.published("chaoyang-2024-26")).replace("141.116\"\n", "141.115999\"\n"));
        Path filled = folder.resolve("filled.xlsx");
        assertThat(Program.text(form)).contains("141.115999");

        Program.run("--fill", "--out", filled, form);

        assertThat(read(filled).get(0).execution()).extracting(ScoreCells::rate).isEqualTo("99.99%");
    }

    @Test
    void wrong_usage_is_refused_in_both_languages() throws IOException {
        Path form = Program.published("chaoyang-2024-26");
        Path out = folder.resolve("x.xlsx");

        assertThat(Program.run("--fill", form).err()).contains("--fill 后面的", "是模板", "behind --fill is the template");
        assertThat(Program.run("--fill", form, "--out", out, form).err())
                .contains("模板要是 .xlsx 工作簿", "has to be an .xlsx workbook");
        assertThat(Program.run("--fill", "--summary", "--out", out, form).err())
                .contains("不能与 --fill 同用", "cannot stand beside --fill");
        assertThat(Program.run("--fill", "--format", "json", "--out", out, form).err())
                .contains("--format json", "不能与 --fill 同用");
        assertThat(Program.run("--compare", "national/2020", "beijing/2020", "--fill", "--out", out, form)
                        .err())
                .contains("--fill: 不能与 --compare 同用");
        assertThat(out).doesNotExist();
        Path template = template();
        byte[] before = Files.readAllBytes(template);
        assertThat(Program.run("--fill", template, "--out", template, form).err())
                .contains("是模板，会被覆盖", "is the template and would be overwritten");
        assertThat(template).hasBinaryContent(before);
    }
}
