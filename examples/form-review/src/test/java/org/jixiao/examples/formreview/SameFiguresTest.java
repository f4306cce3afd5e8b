package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.write.GridWorkbook;
import org.jixiao.examples.formfiles.write.OfficialForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A folder of workbooks, documents, pages, tables and JSON gives one report, with the figures that JSON alone gives. */
class SameFiguresTest {
    private static final List<String> FORMS = List.of(
            "chaoyang-2024-01",
            "chaoyang-2024-26",
            "fengtai-2022-14",
            "fengtai-2022-55",
            "tongzhou-2023-01",
            "tongzhou-2023-16");
    private static final List<String> ENDINGS = List.of(".xlsx", ".xls", ".docx", ".html", ".csv", ".json");

    @TempDir
    Path folder;

    private Path json = Path.of("");
    private Path mixed = Path.of("");

    @BeforeEach
    void the_same_forms_in_two_folders() throws IOException {
        json = Files.createDirectory(folder.resolve("json"));
        mixed = Files.createDirectory(folder.resolve("mixed"));
        for (int i = 0; i < FORMS.size(); i++) {
            String id = FORMS.get(i);
            Path published = Program.published(id);
            Files.copy(published, json.resolve(id + ".json"));
            Path file = mixed.resolve(id + ENDINGS.get(i));
            FormCells form =
                    FormReader.standard().read(published).forms().get(0).cells();
            Files.write(file, written(ENDINGS.get(i), OfficialForm.of(form, "自评表"), published));
        }
    }

    private static byte[] written(String ending, Grid grid, Path published) throws IOException {
        return switch (ending) {
            case ".xlsx" -> workbook(grid);
            case ".xls" -> oldWorkbook(grid);
            case ".docx" -> document(grid);
            case ".html" -> page(grid);
            case ".csv" -> table(grid);
            default -> Files.readAllBytes(published);
        };
    }

    private static byte[] workbook(Grid grid) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GridWorkbook.write(List.of(grid), bytes);
        return bytes.toByteArray();
    }

    private static byte[] oldWorkbook(Grid grid) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(workbook(grid)));
                HSSFWorkbook to = new HSSFWorkbook()) {
            Sheet sheet = to.createSheet("自评表");
            for (Row row : from.getSheetAt(0)) {
                for (Cell cell : row) {
                    Row line = sheet.getRow(row.getRowNum()) == null
                            ? sheet.createRow(row.getRowNum())
                            : sheet.getRow(row.getRowNum());
                    line.createCell(cell.getColumnIndex()).setCellValue(cell.toString());
                }
            }
            for (CellRangeAddress range : from.getSheetAt(0).getMergedRegions()) {
                sheet.addMergedRegion(range);
            }
            to.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] document(Grid grid) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable();
            table.removeRow(0);
            for (int row = 0; row < grid.rows(); row++) {
                XWPFTableRow line = table.createRow();
                while (!line.getTableCells().isEmpty()) {
                    line.removeCell(0);
                }
                for (GridCell cell : grid.covering(row)) {
                    XWPFTableCell written = line.createCell();
                    CTTcPr properties = written.getCTTc().addNewTcPr();
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
                    if (cell.rows() > 1) {
                        properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
                    }
                    written.setText(cell.row() == row ? cell.text().replace("\n", "") : "");
                }
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] page(Grid grid) {
        StringBuilder page = new StringBuilder("<html><meta charset=utf-8><table>");
        for (int row = 0; row < grid.rows(); row++) {
            page.append("<tr>");
            for (GridCell cell : grid.startingIn(row)) {
                page.append("<td rowspan=" + cell.rows() + " colspan=" + cell.columns() + ">")
                        .append(cell.text()
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace("\n", "<br>"))
                        .append("</td>");
            }
            page.append("</tr>");
        }
        return page.append("</table></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a spreadsheet saves a sheet: the cells that a merged one covers are empty. */
    private static byte[] table(Grid grid) {
        StringBuilder table = new StringBuilder();
        for (int row = 0; row < grid.rows(); row++) {
            int last =
                    grid.covering(row).stream().mapToInt(GridCell::right).max().orElse(0);
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < last; column++) {
                int at = column;
                cells.add(grid.startingIn(row).stream()
                        .filter(cell -> cell.column() == at)
                        .map(cell -> '"' + cell.text().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining()));
            }
            table.append(String.join(",", cells)).append("\r\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_folder_of_six_formats_gives_one_report_with_the_figures_of_json() {
        Program one = Program.run("--format", "json", mixed);
        Program other = Program.run("--format", "json", json);

        assertThat(one.err()).isEmpty();
        assertThat(one.status()).isEqualTo(other.status());
        assertThat(one.outLines()).hasSameSizeAs(FORMS).hasSameSizeAs(other.outLines());
        for (int i = 0; i < FORMS.size(); i++) {
            Map<String, @Nullable Object> met = JsonTree.object(one.outLines().get(i));
            Map<String, @Nullable Object> expected =
                    JsonTree.object(other.outLines().get(i));
            for (String part : List.of("id", "rules", "execution", "total", "grade")) {
                assertThat(met.get(part)).as(FORMS.get(i) + " " + part).isEqualTo(expected.get(part));
            }
            List<Map<String, @Nullable Object>> rows = JsonTree.children(met, "indicators");
            List<Map<String, @Nullable Object>> expectedRows = JsonTree.children(expected, "indicators");
            assertThat(rows).hasSameSizeAs(expectedRows);
            for (int row = 0; row < rows.size(); row++) {
                for (String figure : List.of("weight", "exact", "score", "published", "verdict", "met", "findings")) {
                    assertThat(rows.get(row).get(figure))
                            .as(FORMS.get(i) + " row " + row + " " + figure)
                            .isEqualTo(expectedRows.get(row).get(figure));
                }
            }
        }
    }

    @Test
    void their_summary_is_the_same() {
        assertThat(Program.run("--summary", "--format", "json", mixed).out())
                .isEqualTo(Program.run("--summary", "--format", "json", json).out());
    }
}
