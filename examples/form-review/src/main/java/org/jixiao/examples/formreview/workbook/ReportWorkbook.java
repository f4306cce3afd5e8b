package org.jixiao.examples.formreview.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of tables, a sheet each, in the order in which they are begun. The same rows give the same bytes. Few rows are in memory at
 * a time, the others in temporary files until {@link #close}.
 */
public final class ReportWorkbook implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 100;
    /** A sheet takes 1,048,576. */
    private static final int MOST_ROWS = 1_000_000;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SheetStyles styles = new SheetStyles(workbook);
    private final List<ReportSheet> sheets = new ArrayList<>();
    private final int mostRows;

    /** An empty workbook. */
    public ReportWorkbook() {
        this(MOST_ROWS);
    }

    /** One whose sheets take so many rows each, the headings included. */
    ReportWorkbook(int mostRows) {
        this.mostRows = mostRows;
        workbook.setCompressTempFiles(true);
    }

    /** A further sheet; characters that a name must not have are replaced. */
    public ReportSheet sheet(String name, List<SheetColumn> columns) {
        ReportSheet sheet = new ReportSheet(this, name, columns);
        sheets.add(sheet);
        return sheet;
    }

    SXSSFSheet create(String name) {
        return workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
    }

    int mostRows() {
        return mostRows;
    }

    SheetStyles styles() {
        return styles;
    }

    /** A number that a form prints stands there as text on purpose: no green corner. */
    void silenceTextThatIsANumber(SXSSFSheet sheet, int rows, int columns) {
        workbook.getXSSFWorkbook()
                .getSheet(sheet.getSheetName())
                .addIgnoredErrors(
                        new CellRangeAddress(0, rows - 1, 0, columns - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** Writes the workbook; the stream stays open, and nothing can be added any more. */
    public void write(OutputStream to) throws IOException {
        sheets.forEach(ReportSheet::finish);
        workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("jixiao");
        Path whole = Files.createTempFile("form-review", ".xlsx");
        try {
            try (OutputStream stream = Files.newOutputStream(whole)) {
                workbook.write(stream);
            }
            SteadyZip.copy(whole, to);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Deletes the temporary files. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
