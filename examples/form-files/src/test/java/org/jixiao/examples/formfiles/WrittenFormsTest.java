package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.write.OfficialForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published forms, written in the official layout as files of each format, are read back cell by cell. */
class WrittenFormsTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("basedir", "."), "../form-review/src/test/resources/corpus");

    private static byte[] written(String format, Grid... grids) {
        return switch (format) {
            case "xlsx" -> OfficeWriters.xlsx(grids);
            case "docx" -> OfficeWriters.docx(grids);
            default -> OfficeWriters.html(grids);
        };
    }

    private static List<FormCells> published() throws IOException {
        List<FormCells> forms = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(CORPUS, "*.json")) {
            for (Path file : files) {
                FormReader.standard().read(file).forms().forEach(form -> forms.add(form.cells()));
            }
        }
        return forms;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "html"})
    void every_published_form_is_read_back_equal(String format) throws IOException {
        List<FormCells> forms = published();

        assertThat(forms).hasSizeGreaterThan(100);
        for (FormCells form : forms) {
            byte[] bytes = written(format, OfficialForm.of(form, "自评表"));
            ReadFile read = FormReader.standard().read(form.id() + "." + format, bytes);

            assertThat(read.troubles()).as(form.id()).isEmpty();
            assertThat(read.forms()).as(form.id()).hasSize(1);
            assertThat(FormText.cells(read.forms().get(0).cells()))
                    .as(form.id())
                    .isEqualTo(FormText.cells(form));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "html"})
    void the_forms_of_one_file_come_out_in_its_order(String format) throws IOException {
        List<FormCells> forms = published().subList(0, 12);
        Grid[] grids = new Grid[forms.size()];
        for (int i = 0; i < grids.length; i++) {
            grids[i] = OfficialForm.of(forms.get(i), "第" + (i + 1) + "张");
        }

        ReadFile read = FormReader.standard().read("多张." + format, written(format, grids));

        assertThat(read.forms())
                .extracting(form -> form.cells().project())
                .containsExactlyElementsOf(
                        forms.stream().map(FormCells::project).toList());
        assertThat(read.forms().get(11).cells().id()).isEqualTo("多张-12");
    }

    @Test
    void a_cell_of_a_sheet_goes_by_the_name_that_the_spreadsheet_shows() throws IOException {
        FormCells form = published().get(0);
        FileForm read = FormReader.standard()
                .read("f.xlsx", OfficeWriters.xlsx(OfficialForm.of(form, "自评表")))
                .forms()
                .get(0);

        assertThat(read.places().of("/project").orElseThrow().text().chinese()).isEqualTo("工作表“自评表” D3");
    }
}
