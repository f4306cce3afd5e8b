package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.write.OfficialForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What offices do to a form: hide rows, nest tables, track changes, put two side by side, type numbers under formats. */
class AwkwardFilesTest {
    private static final Path CORPUS =
            Path.of(System.getProperty("basedir", "."), "../form-review/src/test/resources/corpus");

    private static FormCells form;
    private static FormCells other;

    @BeforeAll
    static void forms() {
        form = published("chaoyang-2024-26.json");
        other = published("fengtai-2022-14.json");
    }

    private static FormCells published(String name) {
        return FormReader.standard().read(CORPUS.resolve(name)).forms().get(0).cells();
    }

    private static List<FileForm> read(String name, byte[] bytes) {
        ReadFile read = FormReader.standard().read(name, bytes);
        assertThat(read.troubles()).isEmpty();
        return read.forms();
    }

    private static void assertIsForm(List<FileForm> forms) {
        assertThat(forms).hasSize(1);
        assertThat(FormText.cells(forms.get(0).cells())).isEqualTo(FormText.cells(form));
    }

    private static Grid grid() {
        return OfficialForm.of(form, "自评表");
    }

    /** The official form as a workbook, with something done to it. */
    private static byte[] workbook(Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(OfficeWriters.xlsx(grid())))) {
            change.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void hidden_rows_columns_and_sheets_are_not_read_and_that_is_said() {
        byte[] bytes = workbook(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Row hidden = sheet.createRow(40);
            hidden.createCell(0).setCellValue("草稿");
            hidden.setZeroHeight(true);
            sheet.getRow(2).createCell(30).setCellValue("批注");
            sheet.setColumnHidden(30, true);
            workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("项目名称");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });

        List<FileForm> forms = read("隐.xlsx", bytes);

        assertIsForm(forms);
        assertThat(forms.get(0).ignored())
                .extracting(note -> note.why().chinese())
                .containsExactly("工作表“自评表”有 1 个隐藏的行没有读", "工作表“自评表”隐藏的列 AE 没有读", "隐藏的工作表“底稿”没有读");
    }

    @Test
    void cover_and_contents_sheets_and_lists_of_projects_are_no_forms() {
        byte[] bytes = workbook(workbook -> {
            Sheet cover = workbook.createSheet("封面");
            cover.createRow(3).createCell(1).setCellValue("2024年度部门预算项目支出绩效自评材料");
            Sheet list = workbook.createSheet("目录");
            String[][] rows = {
                {"序号", "项目名称", "主管部门", "全年预算数", "得分"}, {"1", "某项目", "某局", "10", "98"}, {"2", "另一项目", "某局", "20", "97"}
            };
            for (int i = 0; i < rows.length; i++) {
                Row row = list.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.setSheetOrder("封面", 0);
            workbook.setSheetOrder("目录", 1);
        });

        assertIsForm(read("材料.xlsx", bytes));
    }

    @ParameterizedTest(name = "{0} under {1} is {2}")
    @CsvSource({
        "0.9997, 0.00%, 99.97%",
        "0.95, 0%, 95%",
        "45596, yyyy\"年\"m\"月\"d\"日\", 2024年10月31日",
        "45596, yyyy/m/d, 2024/10/31",
        "1234.5, '#,##0.00', '1,234.50'",
        "7, 0\"份\", 7份",
        "12.3456, 0.00, 12.35",
    })
    void a_number_is_read_as_the_spreadsheet_shows_it(double number, String format, String shown) {
        byte[] bytes = workbook(workbook -> {
            Cell cell = note(workbook.getSheetAt(0));
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell.setBlank();
            cell.setCellStyle(style);
            cell.setCellValue(number);
        });

        assertThat(read("数.xlsx", bytes).get(0).cells().indicators())
                .extracting(row -> row.cell(Column.DEVIATION_NOTE))
                .contains(shown);
    }

    /** The cell for the note of the last indicator. */
    private static Cell note(Sheet sheet) {
        Grid grid = grid();
        int row = grid.rows() - 2;
        GridCell note = grid.startingIn(row).get(grid.startingIn(row).size() - 1);
        return sheet.getRow(row).getCell(note.column());
    }

    @Test
    void a_formula_gives_its_stored_value_and_an_error_is_read_as_it_is_shown() {
        byte[] bytes = workbook(workbook -> {
            Cell cell = note(workbook.getSheetAt(0));
            cell.setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });

        assertThat(read("式.xlsx", bytes).get(0).cells().indicators())
                .extracting(row -> row.cell(Column.DEVIATION_NOTE))
                .contains("#DIV/0!");
    }

    @Test
    void a_heading_that_no_layout_knows_is_said_with_its_cell() {
        byte[] bytes = workbook(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            int width = grid().startingIn(0).get(0).columns();
            int heads = 0;
            while (!sheet.getRow(heads).getCell(0).getStringCellValue().startsWith("绩")) {
                heads++;
            }
            sheet.getRow(heads).createCell(width).setCellValue("佐证材料");
            sheet.getRow(heads + 1).createCell(width).setCellValue("附件一");
        });

        List<FileForm> forms = read("多列.xlsx", bytes);

        assertIsForm(forms);
        assertThat(forms.get(0).ignored())
                .extracting(note -> note.message().chinese())
                .containsExactly("工作表“自评表” L10：表头“佐证材料”不认识，这一列没有读");
    }

    @Test
    void rich_text_is_its_text() {
        byte[] bytes = workbook(workbook -> {
            Sheet sheet = workbook.getSheetAt(0);
            Cell project = sheet.getRow(2).getCell(3);
            XSSFRichTextString rich = new XSSFRichTextString(form.project());
            rich.applyFont(0, 3, workbook.createFont());
            project.setCellValue(rich);
        });

        assertIsForm(read("富.xlsx", bytes));
    }

    @Test
    void two_forms_side_by_side_are_two_forms() {
        Grid left = grid();
        Grid right = OfficialForm.of(other, "x");
        int shift = left.startingIn(0).get(0).columns() + 1;
        Grid.Builder both = Grid.table(1);
        for (int row = 0; row < Math.max(left.rows(), right.rows()); row++) {
            left.startingIn(row)
                    .forEach(cell -> both.add(cell.row(), cell.column(), cell.rows(), cell.columns(), cell.text()));
            right.startingIn(row)
                    .forEach(cell ->
                            both.add(cell.row(), cell.column() + shift, cell.rows(), cell.columns(), cell.text()));
        }

        List<FileForm> forms = read("并排.html", OfficeWriters.html(both.build()));

        assertThat(forms).hasSize(2);
        assertThat(FormText.cells(forms.get(0).cells())).isEqualTo(FormText.cells(form));
        assertThat(FormText.cells(forms.get(1).cells())).isEqualTo(FormText.cells(other));
    }

    @Test
    void a_form_inside_a_cell_of_a_table_that_only_lays_out_the_page_is_read() {
        String page = "<table><tr><td>导航</td><td>" + OfficeWriters.table(grid()) + "</td></tr></table>";

        assertIsForm(read("嵌套.html", page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_page_that_claims_gb2312_is_read_as_gb18030() {
        String page =
                "<html><head><meta charset=gb2312></head><body>" + OfficeWriters.table(grid()) + "䶮镕</body></html>";

        assertIsForm(read("网页.htm", page.getBytes(Charset.forName("GB18030"))));
    }

    /** The official form as a text document, its XML changed. */
    private static byte[] document(UnaryOperator<String> change) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(OfficeWriters.docx(grid())))) {
            String body = document.getDocument().xmlText();
            String changed = change.apply(body);
            assertThat(changed).isNotEqualTo(body);
            document.getDocument().set(XmlObject.Factory.parse(changed));
            return OfficeWriters.bytes(document);
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    @Test
    void what_was_deleted_under_track_changes_is_not_there_and_what_was_inserted_is() throws IOException {
        byte[] bytes = document(xml -> xml.replace(
                "<w:t>提供实施方案7份</w:t></w:r>",
                "<w:t>提供</w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>甲方案3份</w:delText></w:r></w:del>"
                        + "<w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>实施方案7份</w:t></w:r></w:ins>"));

        assertIsForm(read("修订.docx", bytes));
    }

    @Test
    void a_content_control_counts_as_what_it_holds() throws IOException {
        byte[] bytes = document(xml -> xml.replace("<w:tbl>", "<w:sdt><w:sdtContent><w:tbl>")
                .replace("</w:tbl>", "</w:tbl></w:sdtContent></w:sdt>"));

        assertIsForm(read("控件.docx", bytes));
    }

    @Test
    void hidden_text_is_not_read_and_that_is_said() throws IOException {
        byte[] bytes = document(xml -> xml.replace(
                "<w:t>提供实施方案7份</w:t></w:r>",
                "<w:t>提供实施方案7份</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>（内部：5份）</w:t></w:r>"));

        List<FileForm> forms = read("隐藏.docx", bytes);

        assertIsForm(forms);
        assertThat(forms.get(0).ignored())
                .extracting(note -> note.why().chinese())
                .containsExactly("隐藏的文字没有读");
    }

    @Test
    void a_form_in_a_text_box_is_read() throws IOException {
        byte[] bytes = document(xml -> {
            int from = xml.indexOf("<w:tbl>");
            int to = xml.lastIndexOf("</w:tbl>") + "</w:tbl>".length();
            return xml.substring(0, from)
                    + "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                    + xml.substring(from, to)
                    + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
                    + xml.substring(to);
        });

        assertIsForm(read("文本框.docx", bytes));
    }

    @Test
    void a_table_cut_in_two_by_a_page_goes_on_in_the_next_one() {
        Grid whole = grid();
        int cut = whole.rows() - 4;
        Grid.Builder first = Grid.table(1);
        Grid.Builder second = Grid.table(2);
        for (int row = 0; row < whole.rows(); row++) {
            for (GridCell cell : whole.startingIn(row)) {
                if (row < cut) {
                    first.add(row, cell.column(), Math.min(cell.rows(), cut - row), cell.columns(), cell.text());
                } else {
                    second.add(row - cut, cell.column(), cell.rows(), cell.columns(), cell.text());
                }
            }
        }
        whole.covering(cut).stream()
                .filter(cell -> cell.row() < cut)
                .forEach(cell -> second.add(0, cell.column(), cell.below() - cut, cell.columns(), ""));

        List<FileForm> forms = read("断开.docx", OfficeWriters.docx(first.build(), second.build()));

        assertThat(forms).hasSize(1);
        assertThat(forms.get(0).cells().indicators()).hasSameSizeAs(form.indicators());
        assertThat(forms.get(0).cells().total()).isEqualTo(form.total());
    }

    @Test
    void what_belongs_to_a_person_is_never_read() throws IOException {
        Grid.Builder with = Grid.table(1);
        Grid grid = grid();
        for (int row = 0; row < grid.rows(); row++) {
            int below = row < 4 ? row : row + 1;
            grid.startingIn(row)
                    .forEach(cell -> with.add(below, cell.column(), cell.rows(), cell.columns(), cell.text()));
        }
        with.add(4, 0, 1, 3, "项目负责人");
        with.add(4, 3, 1, 2, "张某某");
        with.add(4, 5, 1, 1, "联系电话");
        with.add(4, 6, 1, 2, "00000000");

        List<FileForm> forms = read("人.html", OfficeWriters.html(with.build()));

        assertIsForm(forms);
        assertThat(FormJsonWriter.writeAll(forms.get(0).cells()) + forms.get(0).places() + forms)
                .doesNotContain("张某某")
                .doesNotContain("00000000");
    }

    @Test
    void a_publication_says_what_a_department_says_of_itself() {
        String page = "<p>一、绩效自评工作开展情况</p><p>2022年，我单位评价项目2个，涉及资金724.35万元。其中，得分在90（含）-100分的2个，" + "得分在80（含）-90分的0个。</p>"
                + OfficeWriters.table(grid()) + "<p>　</p>" + OfficeWriters.table(OfficialForm.of(other, "x"));

        ReadFile read = FormReader.standard().read("公开.html", page.getBytes(StandardCharsets.UTF_8));

        assertThat(read.forms()).hasSize(2);
        assertThat(read.statements()).hasSize(1);
        assertThat(read.statements().get(0).cells().projects()).isEqualTo("2");
        assertThat(read.statements().get(0).cells().money()).isEqualTo("724.35");
        assertThat(read.statements().get(0).cells().grades()).isEqualTo(Map.of("90-100", "2", "80-90", "0"));
    }
}
