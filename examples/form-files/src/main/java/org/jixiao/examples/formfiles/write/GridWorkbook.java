package org.jixiao.examples.formfiles.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
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

/** Grids as a workbook, a sheet each. All cells are text, so that nothing a form says is taken for a formula or rounded. */
public final class GridWorkbook {
    private GridWorkbook() {}

    /** Writes the workbook; the stream stays open. */
    public static void write(List<Grid> grids, OutputStream to) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setDataFormat((short) 0x31);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            for (Grid grid : grids) {
                sheet(workbook.createSheet(name(workbook, grid.name())), grid, style);
            }
            workbook.write(to);
        }
    }

    private static String name(XSSFWorkbook workbook, String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "自评表" : wanted);
        String name = safe;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            String end = "-" + i;
            name = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return name;
    }

    private static void sheet(Sheet sheet, Grid grid, CellStyle style) {
        sheet.setDefaultColumnWidth(13);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (int row = 0; row < grid.rows(); row++) {
            Row line = sheet.createRow(row);
            for (GridCell cell : grid.startingIn(row)) {
                Cell written = line.createCell(cell.column());
                written.setCellValue(cell.text());
                written.setCellStyle(style);
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (GridCell cell : grid.startingIn(row)) {
                if (cell.rows() > 1 || cell.columns() > 1) {
                    merge(sheet, cell);
                }
            }
        }
    }

    private static void merge(Sheet sheet, GridCell cell) {
        CellRangeAddress range = new CellRangeAddress(cell.row(), cell.below() - 1, cell.column(), cell.right() - 1);
        sheet.addMergedRegionUnsafe(range);
        RegionUtil.setBorderTop(BorderStyle.THIN, range, sheet);
        RegionUtil.setBorderBottom(BorderStyle.THIN, range, sheet);
        RegionUtil.setBorderLeft(BorderStyle.THIN, range, sheet);
        RegionUtil.setBorderRight(BorderStyle.THIN, range, sheet);
    }
}
