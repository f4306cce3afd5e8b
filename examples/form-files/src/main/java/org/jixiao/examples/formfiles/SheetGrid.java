package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.grid.Grid;

/** The shown cells of a sheet, each as the spreadsheet shows it: 0.9997 under 0.00% is 99.97%. */
final class SheetGrid {
    /** What the built-in date formats look like in Chinese; the library knows the American ones. */
    private static final Map<Integer, String> CHINESE_DATES = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    private final Sheet sheet;
    private final List<Said> hidden;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Long, CellRangeAddress> merged = new HashMap<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private int hiddenRows;

    /** The sheets of a workbook that are shown; {@code hidden} takes what is not. */
    static List<Block> shown(Workbook workbook, List<Said> hidden) {
        List<Block> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = workbook.getSheetAt(i);
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                hidden.add(Said.of(
                        "隐藏的工作表“" + sheet.getSheetName() + "”没有读",
                        "hidden sheet \"" + sheet.getSheetName() + "\" was not read"));
            } else {
                sheets.add(new SheetGrid(sheet, hidden).build());
            }
        }
        return sheets;
    }

    private SheetGrid(Sheet sheet, List<Said> hidden) {
        this.sheet = sheet;
        this.hidden = hidden;
        formatter.setUseCachedValuesForFormulaCells(true);
        formatter.setUse4DigitYearsInAllDateFormats(true);
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
    }

    private Grid build() {
        Grid.Builder grid = Grid.sheet(sheet.getSheetName());
        int lastRow = sheet.getLastRowNum();
        for (Row row : sheet) {
            for (Cell cell : row) {
                add(grid, cell, lastRow);
            }
            hiddenRows += isHidden(row) && isFilled(row) ? 1 : 0;
        }
        said();
        return grid.build();
    }

    private void add(Grid.Builder grid, Cell cell, int lastRow) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        CellRangeAddress range = merged.get(key(row, column));
        int rows = 1;
        int columns = 1;
        if (range != null) {
            rows = Math.min(range.getLastRow(), lastRow) - row + 1;
            columns = range.getLastColumn() - column + 1;
        }
        String text = text(cell);
        if (isShown(row, rows, column, columns)) {
            grid.add(row, column, rows, columns, text);
        } else if (!text.isBlank() && sheet.isColumnHidden(column)) {
            hiddenColumns.add(column);
        }
    }

    /** Whether some row and some column of a cell are shown. */
    private boolean isShown(int row, int rows, int column, int columns) {
        boolean rowShown = false;
        for (int r = row; r < row + rows && !rowShown; r++) {
            Row line = sheet.getRow(r);
            rowShown = line == null || !isHidden(line);
        }
        boolean columnShown = false;
        for (int c = column; c < column + columns && !columnShown; c++) {
            columnShown = !sheet.isColumnHidden(c);
        }
        return rowShown && columnShown;
    }

    private static boolean isHidden(Row row) {
        return row.getZeroHeight();
    }

    private boolean isFilled(Row row) {
        for (Cell cell : row) {
            if (!text(cell).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a formula that was never computed; the library would take it for 0. */
    private static boolean lacksResult(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                && cell instanceof XSSFCell inSheet
                && (inSheet.getRawValue() == null || inSheet.getRawValue().isEmpty());
    }

    private String text(Cell cell) {
        if (lacksResult(cell)) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && cell.getCellStyle() != null) {
            int index = cell.getCellStyle().getDataFormat();
            String format = CHINESE_DATES.getOrDefault(
                    index, String.valueOf(cell.getCellStyle().getDataFormatString()));
            if (CHINESE_DATES.containsKey(index) || DateUtil.isADateFormat(index, format)) {
                // 年 needs no quotes, and the library would print them
                String bare = format.replaceAll("\"([^\\x00-\\x7F]+)\"", "$1");
                return formatter
                        .formatRawCellContents(cell.getNumericCellValue(), index, bare)
                        .strip();
            }
        }
        return formatter.formatCellValue(cell).strip();
    }

    /** Notes what is not shown, for it was not read. */
    private void said() {
        if (hiddenRows > 0) {
            hidden.add(Said.of(
                    "工作表“" + sheet.getSheetName() + "”有 " + hiddenRows + " 个隐藏的行没有读",
                    hiddenRows + " hidden rows of sheet \"" + sheet.getSheetName() + "\" were not read"));
        }
        if (!hiddenColumns.isEmpty()) {
            List<String> names = new ArrayList<>();
            hiddenColumns.forEach(column -> names.add(CellReference.convertNumToColString(column)));
            hidden.add(Said.of(
                    "工作表“" + sheet.getSheetName() + "”隐藏的列 " + String.join("、", names) + " 没有读",
                    "hidden columns " + String.join(", ", names) + " of sheet \"" + sheet.getSheetName()
                            + "\" were not read"));
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
