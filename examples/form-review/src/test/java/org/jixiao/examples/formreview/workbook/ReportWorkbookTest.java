package org.jixiao.examples.formreview.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.examples.formreview.workbook.SheetValue.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWorkbookTest {
    private static final List<SheetColumn> COLUMNS = List.of(new SheetColumn("文字", 10), new SheetColumn("数", 5));

    private static XSSFWorkbook written(ReportWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String cell(String text) throws IOException {
        ReportWorkbook workbook = new ReportWorkbook();
        workbook.sheet("表", COLUMNS).row(List.of(SheetValue.text(text), new Count(1)));
        try (XSSFWorkbook read = written(workbook)) {
            return read.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
        }
    }

    @Test
    void a_table_goes_on_at_another_sheet_with_its_headings_where_one_is_full() throws IOException {
        ReportWorkbook workbook = new ReportWorkbook(300);
        ReportSheet sheet = workbook.sheet("表", COLUMNS);
        for (int i = 0; i < 700; i++) {
            sheet.row(List.of(SheetValue.text("甲"), new Count(i)));
        }
        try (XSSFWorkbook read = written(workbook)) {
            assertThat(read.getNumberOfSheets()).isEqualTo(3);
            assertThat(read.getSheetName(1)).isEqualTo("表 (2)");
            assertThat(read.getSheetAt(1).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("数");
            assertThat(read.getSheetAt(1).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(299);
            assertThat(read.getSheetAt(2).getLastRowNum()).isEqualTo(700 - 2 * 299);
            assertThat(read.getSheetAt(0).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:B300");
        }
    }

    @Test
    void a_name_that_a_sheet_must_not_have_is_made_one_that_it_can() throws IOException {
        ReportWorkbook workbook = new ReportWorkbook();
        workbook.sheet("a/b?[x]*" + "长".repeat(40), COLUMNS);
        try (XSSFWorkbook read = written(workbook)) {
            assertThat(read.getSheetName(0)).hasSize(31).doesNotContain("/", "?", "[", "*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\n=1", " =1", "＝1"})
    void what_looks_like_a_formula_is_told(String text) throws IOException {
        assertThat(CellText.looksLikeFormula(text)).isTrue();
        assertThat(cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "≥1", "", " ", "甲-乙"})
    void other_text_does_not_look_like_one(String text) {
        assertThat(CellText.looksLikeFormula(text)).isFalse();
    }

    @Test
    void any_text_is_read_back_as_it_can_be_shown() throws IOException {
        assertThat(cell("_x0041_ & <b> \"q\" 😀")).isEqualTo("_x0041_ & <b> \"q\" 😀");
        assertThat(cell("一\r\n二\u2028三")).isEqualTo("一\n二\n三");
        assertThat(cell("a\u0000b\u202Ec\uD800d")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(cell("长".repeat(40_000))).hasSize(32_767).endsWith("长…");
    }

    @Test
    void a_number_with_more_digits_than_a_spreadsheet_keeps_stays_text() {
        assertThat(SheetValue.printed("12345678901234567.8")).isEqualTo(SheetValue.text("12345678901234567.8"));
        assertThat(SheetValue.printed("9.5")).isInstanceOf(SheetValue.Figure.class);
        assertThat(SheetValue.printed("约 9.5")).isEqualTo(SheetValue.text("约 9.5"));
        assertThat(SheetValue.printed(null)).isEqualTo(SheetValue.BLANK);
    }
}
