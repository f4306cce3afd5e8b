package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.examples.formfiles.write.OfficialForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty form in a workbook is filled in where its words say, and read back as the form that was filled in. */
class FormTemplateTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("basedir", "."), "../form-review/src/test/resources/corpus");
    private static final int EVERY = 10;

    @TempDir
    Path folder;

    private static FormCells published(String id) {
        return FormReader.standard()
                .read(CORPUS.resolve(id + ".json"))
                .forms()
                .get(0)
                .cells();
    }

    /** Every tenth published form. */
    private static List<FormCells> some() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(CORPUS, "*.json")) {
            all.forEach(files::add);
        }
        files.sort(null);
        List<FormCells> forms = new ArrayList<>();
        for (int i = 0; i < files.size(); i += EVERY) {
            forms.add(FormReader.standard().read(files.get(i)).forms().get(0).cells());
        }
        return forms;
    }

    /** The form as its unit got it: the cells in which its values stand are empty, names are 指标1：, and levels are printed or not. */
    private Path template(FormCells form, boolean printsLevels, Consumer<Sheet> change) throws IOException {
        byte[] whole = OfficeWriters.xlsx(OfficialForm.of(form, "自评表"));
        FileForm read = FormReader.standard().read("f.xlsx", whole).forms().get(0);
        Path file = folder.resolve("template.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(whole))) {
            Sheet sheet = workbook.getSheetAt(0);
            read.places().all().forEach((address, place) -> {
                boolean isLevel = address.endsWith("/level1") || address.endsWith("/level2");
                if (!address.isEmpty() && place instanceof Place.InGrid in && !(isLevel && printsLevels)) {
                    Cell cell = sheet.getRow(in.row() - 1).getCell(in.column() - 1);
                    cell.setBlank();
                    if (address.endsWith("/name")) {
                        cell.setCellValue("指标1：");
                    }
                }
            });
            sheet.getRow(1).getCell(0).setCellValue("（    年度）");
            change.accept(sheet);
            try (var to = Files.newOutputStream(file)) {
                workbook.write(to);
            }
        }
        return file;
    }

    private record Filled(ByteArrayOutputStream workbook, List<FileTrouble> notPlaced) {
        byte[] bytes() {
            return workbook.toByteArray();
        }

        List<FileForm> forms() {
            return FormReader.standard().read("filled.xlsx", bytes()).forms();
        }
    }

    private static Filled fill(Path template, FormCells... forms) throws IOException {
        List<FileTrouble> troubles = new ArrayList<>();
        FormTemplate opened =
                FormTemplate.open(template, troubles::add).orElseThrow(() -> new AssertionError(troubles));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<FileTrouble> notPlaced = opened.fill(List.of(forms), bytes);
        return new Filled(bytes, notPlaced);
    }

    private static String refusal(Path template) {
        List<FileTrouble> troubles = new ArrayList<>();
        assertThat(FormTemplate.open(template, troubles::add)).isEmpty();
        assertThat(troubles).hasSize(1);
        return troubles.get(0).toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_form_filled_into_its_own_template_is_read_back_equal(boolean printsLevels) throws IOException {
        for (FormCells form : some()) {
            Filled filled = fill(template(form, printsLevels, sheet -> {}), form);

            assertThat(filled.notPlaced()).as(form.id()).isEmpty();
            assertThat(filled.forms()).as(form.id()).hasSize(1);
            assertThat(FormText.cells(filled.forms().get(0).cells()))
                    .as(form.id())
                    .isEqualTo(FormText.cells(form));
        }
    }

    @Test
    void styles_stay_and_no_other_cell_changes() throws IOException {
        FormCells form = published("chaoyang-2024-26");
        Path template = template(form, true, sheet -> {
            sheet.createRow(40).createCell(0).setCellValue("填报说明：=1+1");
            sheet.getRow(40).createCell(1).setCellFormula("COUNTA(A1:A10)");
        });
        Filled filled = fill(template, form);
        Set<String> ours = new HashSet<>(Set.of("A2"));
        filled.forms()
                .get(0)
                .places()
                .all()
                .values()
                .forEach(place -> ours.add(place.text().english().replaceAll(".* ", "")));

        try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(template));
                XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()))) {
            Map<String, String> old = texts(before.getSheetAt(0));
            Map<String, String> now = texts(after.getSheetAt(0));
            assertThat(now.keySet()).isEqualTo(old.keySet());
            now.forEach((address, text) -> {
                if (!ours.contains(address)) {
                    assertThat(text).as(address).isEqualTo(old.get(address));
                }
            });
            for (Row row : after.getSheetAt(0)) {
                for (Cell cell : row) {
                    CellStyle style = before.getSheetAt(0)
                            .getRow(cell.getRowIndex())
                            .getCell(cell.getColumnIndex())
                            .getCellStyle();
                    assertThat(cell.getCellStyle().getIndex()).isEqualTo(style.getIndex());
                }
            }
            assertThat(after.getSheetAt(0).getMergedRegions())
                    .isEqualTo(before.getSheetAt(0).getMergedRegions());
        }
    }

    private static Map<String, String> texts(Sheet sheet) {
        Map<String, String> texts = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String text = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : cell.toString();
                texts.put(cell.getAddress().formatAsString(), text);
            }
        }
        return texts;
    }

    @Test
    void a_number_is_one_where_the_cell_shows_all_of_it_and_text_where_it_would_be_rounded() throws IOException {
        FormCells form = published("chaoyang-2024-26");
        Filled filled = fill(
                template(form, true, sheet -> {
                    CellStyle two = sheet.getWorkbook().createCellStyle();
                    two.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.00"));
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            if (cell.getCellType() == CellType.BLANK) {
                                cell.setCellStyle(two);
                            }
                        }
                    }
                }),
                form);

        assertThat(FormReader.standard()
                        .read("f.xlsx", filled.bytes())
                        .forms()
                        .get(0)
                        .cells()
                        .totalFunds())
                .isEqualTo(form.totalFunds());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()))) {
            List<CellType> types = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.toString().equals("141.116") || cell.toString().equals("100.0")) {
                        types.add(cell.getCellType());
                    }
                }
            }
            assertThat(types).contains(CellType.NUMERIC, CellType.STRING);
        }
    }

    @Test
    void a_formula_is_left_and_that_is_said_with_its_cell() throws IOException {
        FormCells form = published("chaoyang-2024-26");
        int[] total = new int[1];
        Filled filled = fill(
                template(form, true, sheet -> {
                    for (Row row : sheet) {
                        if (row.getCell(0) != null && row.getCell(0).toString().equals("总分")) {
                            total[0] = row.getRowNum();
                        }
                    }
                    sheet.getRow(total[0]).getCell(8).setCellFormula("SUM(I10:I12)");
                }),
                form);

        assertThat(filled.notPlaced())
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.toString())
                        .contains("工作表“自评表” I" + (total[0] + 1), "是公式，没有改", "is a formula and was left"));
    }

    @Test
    void rows_for_which_the_template_has_no_room_are_named() throws IOException {
        FormCells form = published("chaoyang-2024-26");
        List<RowCells> more = new ArrayList<>(form.indicators());
        more.add(RowCells.row("产出指标", "数量指标", "多出的一行")
                .withTarget("1")
                .withActual("1")
                .withWeight("5"));
        more.add(RowCells.row("生态指标", "植树指标", "没有这一类")
                .withTarget("1")
                .withActual("1")
                .withWeight("5"));

        Filled filled = fill(template(form, true, sheet -> {}), form.withIndicators(more));

        assertThat(filled.notPlaced())
                .extracting(FileTrouble::toString)
                .hasSize(2)
                .allMatch(line -> line.contains("模板没有空行可填") && line.contains("no free row"))
                .anyMatch(line -> line.contains("多出的一行"))
                .anyMatch(line -> line.contains("没有这一类"));
    }

    @Test
    void money_in_another_unit_and_a_year_that_is_printed_already_are_not_written_over() throws IOException {
        FormCells form = published("chaoyang-2024-26").withMoneyUnit("元");
        Filled filled = fill(
                template(
                        published("chaoyang-2024-26"),
                        true,
                        sheet -> sheet.getRow(1).getCell(0).setCellValue("（2021年度）")),
                form);

        assertThat(filled.notPlaced())
                .extracting(FileTrouble::toString)
                .anyMatch(line -> line.contains("模板的金额单位是 万元，表的是 元"))
                .anyMatch(line -> line.contains("模板印的年度是 2021，表的是 2024"));
        assertThat(filled.forms().get(0).cells().year()).isEqualTo(2021);
    }

    @Test
    void several_forms_stand_on_a_sheet_each_in_their_order() throws IOException {
        FormCells form = published("chaoyang-2024-26");
        FormCells other = form.withIndicators(form.indicators().stream()
                .map(row -> row.with(Column.ACTUAL, "另一个"))
                .toList());

        Filled filled = fill(template(form, true, sheet -> {}), form, other, form);

        assertThat(filled.notPlaced()).isEmpty();
        assertThat(filled.forms()).hasSize(3);
        assertThat(FormText.cells(filled.forms().get(1).cells())).isEqualTo(FormText.cells(other));
        assertThat(FormText.cells(filled.forms().get(2).cells())).isEqualTo(FormText.cells(form));
    }

    @Test
    void what_is_no_template_is_refused_in_one_line() throws IOException {
        FormCells form = published("chaoyang-2024-26");
        Path two = Files.write(
                folder.resolve("two.xlsx"), OfficeWriters.xlsx(OfficialForm.of(form, "甲"), OfficialForm.of(form, "乙")));
        Path empty = folder.resolve("empty.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var to = Files.newOutputStream(empty)) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("说明");
            workbook.write(to);
        }
        Path page =
                Files.writeString(folder.resolve("page.xlsx"), "<html><table><tr><td>项目名称</td></tr></table></html>");

        assertThat(refusal(two)).contains("应有一张自评表，实际有 2 张", "expected one form");
        assertThat(refusal(empty)).contains("模板里没有找到绩效自评表", "no form found");
        assertThat(refusal(page)).contains("请另存为 .xlsx", "save it as one");
        assertThat(refusal(folder.resolve("none.xlsx"))).contains("没有这个文件");
    }
}
