package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.examples.formfiles.write.GridWorkbook;
import org.jixiao.examples.formfiles.write.OfficialForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office files are reviewed like JSON: the same form gives the same figures, whatever file it comes in. */
class OfficeFilesTest {
    private static final Path PUBLICATION = Path.of(
            System.getProperty("basedir", "."), "../form-files/src/test/resources/office/docx-03-tongzhou-annex.docx");

    @TempDir
    Path folder;

    private static FormCells published(String id) {
        return FormReader.standard().read(Program.published(id)).forms().get(0).cells();
    }

    private Path workbook(String id) throws IOException {
        Path file = folder.resolve(id + ".xlsx");
        try (OutputStream to = Files.newOutputStream(file)) {
            GridWorkbook.write(List.of(OfficialForm.of(published(id), "自评表")), to);
        }
        return file;
    }

    @Test
    void a_form_gives_the_same_figures_as_a_workbook() throws IOException {
        for (String id : List.of("chaoyang-2024-26", "fengtai-2022-14", "tongzhou-2023-16")) {
            Map<String, @Nullable Object> fromJson = JsonTree.object(
                    Program.run("--format", "json", Program.published(id)).out());
            Map<String, @Nullable Object> fromWorkbook = JsonTree.object(
                    Program.run("--format", "json", workbook(id)).out());

            for (String part : List.of("rules", "execution", "indicators", "total", "grade", "findings")) {
                assertThat(fromWorkbook.get(part)).as(id + " " + part).isEqualTo(fromJson.get(part));
            }
        }
    }

    @Test
    void cells_are_printed_a_form_a_line_and_can_be_reviewed_again() throws IOException {
        Program printed = Program.run("--cells", PUBLICATION);

        assertThat(printed.status()).isZero();
        assertThat(printed.outLines()).hasSize(7).allMatch(line -> line.startsWith("{\"schema\":\"jixiao/form/0\""));
        Path lines = Files.writeString(folder.resolve("读到的.jsonl"), printed.out());
        assertThat(Program.run("--format", "json", lines).outLines()).hasSize(7);
    }

    @Test
    void a_document_names_its_district_and_year_or_the_options_do() throws IOException {
        assertThat(Program.run("--format", "json", PUBLICATION).outLines())
                .allMatch(line -> line.contains("\"rules\":\"beijing/tongzhou/2023\""));
        assertThat(Program.run("--format", "json", "--district", "朝阳区", PUBLICATION)
                        .outLines())
                .allMatch(line -> line.contains("\"rules\":\"beijing/chaoyang/2024\""));
    }

    @Test
    void what_is_hidden_is_said_in_the_report_and_not_on_the_error_stream() throws IOException {
        Path file = workbook("chaoyang-2024-26");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Row hidden = workbook.getSheetAt(0).createRow(60);
            hidden.createCell(0).setCellValue("草稿");
            hidden.setZeroHeight(true);
            try (OutputStream to = Files.newOutputStream(file)) {
                workbook.write(to);
            }
        }
        for (String format : List.of("text", "html")) {
            Program program = Program.run("--format", format, file);

            assertThat(program.out()).contains("没有读的内容（1 处）").contains("工作表“自评表”有 1 个隐藏的行没有读");
            assertThat(program.err()).isEmpty();
        }
    }
}
