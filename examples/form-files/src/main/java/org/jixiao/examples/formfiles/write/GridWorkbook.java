package org.jixiao.examples.formfiles.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.RegionUtil;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;

/**
 * Grids as a workbook, a sheet each, to be printed on A4. All cells are text, so that nothing a form says is taken for a formula or
 * rounded. Rows at the top that one cell takes are titles: without a frame, the first of them large.
 */
public final class GridWorkbook {
    private static final short TEXT = 0x31;
    private static final int CHARACTER = 256;
    private static final int MOST_ACROSS_A_PAGE = 110;
    private static final double MARGIN = 0.4;
    private static final short TITLE_POINTS = 16;
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook;
    private final CellStyle framed;
    private final CellStyle bare;
    private final CellStyle title;

    private GridWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.framed = style();
        framed.setBorderTop(BorderStyle.THIN);
        framed.setBorderBottom(BorderStyle.THIN);
        framed.setBorderLeft(BorderStyle.THIN);
        framed.setBorderRight(BorderStyle.THIN);
        this.bare = style();
        this.title = style();
        Font large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        title.setFont(large);
    }

    private CellStyle style() {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(TEXT);
        return style;
    }

    /** Writes the workbook; the stream stays open. */
    public static void write(List<Grid> grids, OutputStream to) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            GridWorkbook written = new GridWorkbook(workbook);
            for (Grid grid : grids) {
                written.sheet(workbook.createSheet(name(workbook, grid.name())), grid);
            }
            workbook.write(to);
        }
    }

    private static String name(XSSFWorkbook workbook, String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "自评表" : wanted);
        String name = safe;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            String end = "-" + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private void sheet(Sheet sheet, Grid grid) {
        SheetSizes sizes = SheetSizes.of(grid);
        for (int column = 0; column < sizes.columns(); column++) {
            sheet.setColumnWidth(column, (sizes.width(column) + 1) * CHARACTER);
        }
        print(sheet, sizes.width() > MOST_ACROSS_A_PAGE);
        int titles = titles(grid, sizes.columns());
        for (int row = 0; row < grid.rows(); row++) {
            Row line = sheet.createRow(row);
            line.setHeightInPoints(row == 0 && titles > 0 ? sizes.height(row) * 2 : sizes.height(row));
            for (GridCell cell : grid.startingIn(row)) {
                Cell written = line.createCell(cell.column());
                written.setCellValue(cell.text());
                written.setCellStyle(row >= titles ? framed : row == 0 ? title : bare);
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (GridCell cell : grid.startingIn(row)) {
                if (cell.rows() > 1 || cell.columns() > 1) {
                    merge(sheet, cell, row >= titles);
                }
            }
        }
    }

    private static void print(Sheet sheet, boolean isWide) {
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(isWide);
        setup.setFitHeight((short) 0);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(side, MARGIN);
        }
    }

    /** How many rows at the top are taken by one cell each. */
    private static int titles(Grid grid, int columns) {
        int titles = 0;
        while (titles < grid.rows()
                && grid.startingIn(titles).size() == 1
                && grid.startingIn(titles).get(0).columns() == columns) {
            titles++;
        }
        return titles;
    }

    private static void merge(Sheet sheet, GridCell cell, boolean isFramed) {
        CellRangeAddress range = new CellRangeAddress(cell.row(), cell.below() - 1, cell.column(), cell.right() - 1);
        sheet.addMergedRegionUnsafe(range);
        if (isFramed) {
            RegionUtil.setBorderTop(BorderStyle.THIN, range, sheet);
            RegionUtil.setBorderBottom(BorderStyle.THIN, range, sheet);
            RegionUtil.setBorderLeft(BorderStyle.THIN, range, sheet);
            RegionUtil.setBorderRight(BorderStyle.THIN, range, sheet);
        }
    }
}
