package org.jixiao.examples.formreview.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jixiao.examples.formfiles.write.CellLines;
import org.jixiao.examples.formreview.workbook.SheetValue.Count;
import org.jixiao.examples.formreview.workbook.SheetValue.Figure;
import org.jixiao.examples.formreview.workbook.SheetValue.Share;
import org.jixiao.examples.formreview.workbook.SheetValue.Text;

/** A table on a sheet of its own, which goes on at another sheet where one is full. Rows are written as they come. */
public final class ReportSheet {
    private static final int CHARACTER = 256;
    private static final int WIDEST = 255;
    private static final double MARGIN = 0.4;
    /** The height of a line in points. */
    private static final float LINE = 13.5f;
    /** A row can be no higher than 409 points. */
    private static final int MOST_LINES = 30;

    private final ReportWorkbook workbook;
    private final String name;
    private final List<SheetColumn> columns;
    private SXSSFSheet sheet;
    private int rows;
    private int sheets = 1;

    ReportSheet(ReportWorkbook workbook, String name, List<SheetColumn> columns) {
        this.workbook = workbook;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.sheet = begin(name);
    }

    private SXSSFSheet begin(String title) {
        SXSSFSheet begun = workbook.create(title);
        rows = 0;
        for (int column = 0; column < columns.size(); column++) {
            int width = Math.min(WIDEST, columns.get(column).width() + 1);
            begun.setColumnWidth(column, width * CHARACTER);
        }
        begun.createFreezePane(0, 1);
        begun.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        print(begun);
        Row heads = begun.createRow(rows++);
        for (int column = 0; column < columns.size(); column++) {
            Cell cell = heads.createCell(column);
            cell.setCellValue(columns.get(column).heading());
            cell.setCellStyle(workbook.styles().heading());
        }
        heads.setHeightInPoints(height(columns.stream()
                .mapToInt(column -> CellLines.of(column.heading(), column.width()))
                .max()
                .orElse(1)));
        return begun;
    }

    /** A4 across, as many pages long as it takes, with the number of the page. */
    private static void print(SXSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setCenter("&A　&P / &N");
    }

    /** Adds a row, a value a column. */
    public void row(List<SheetValue> values) {
        if (rows == workbook.mostRows()) {
            finish();
            sheet = begin(name + " (" + ++sheets + ")");
        }
        Row row = sheet.createRow(rows++);
        int lines = 1;
        for (int column = 0; column < values.size(); column++) {
            write(row.createCell(column), values.get(column));
            if (values.get(column) instanceof Text text) {
                lines = Math.max(
                        lines, CellLines.of(text.text(), columns.get(column).width()));
            }
        }
        row.setHeightInPoints(height(lines));
    }

    /** Some programs do not fit rows to wrapped text by themselves. */
    private static float height(int lines) {
        return Math.min(lines, MOST_LINES) * LINE + 3;
    }

    private void write(Cell cell, SheetValue value) {
        SheetStyles styles = workbook.styles();
        CellStyle style;
        if (value instanceof Text text) {
            String shown = CellText.of(text.text());
            if (!shown.isEmpty()) {
                cell.setCellValue(shown);
            }
            style = styles.text(text.tone(), CellText.looksLikeFormula(shown));
        } else if (value instanceof Figure figure) {
            cell.setCellValue(figure.number().doubleValue());
            style = styles.figure(figure.decimals());
        } else if (value instanceof Share share) {
            cell.setCellValue(share.share().doubleValue());
            style = styles.share();
        } else {
            cell.setCellValue((double) ((Count) value).number());
            style = styles.count();
        }
        cell.setCellStyle(style);
    }

    /** Sets the filter over all rows that were written. */
    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns.size() - 1));
        workbook.silenceTextThatIsANumber(sheet, rows, columns.size());
    }
}
