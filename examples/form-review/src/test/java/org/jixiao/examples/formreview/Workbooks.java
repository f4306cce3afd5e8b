package org.jixiao.examples.formreview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook that the program wrote, as a person's spreadsheet would open it. */
final class Workbooks {
    private Workbooks() {}

    static XSSFWorkbook open(Path file) {
        try {
            return new XSSFWorkbook(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a sheet below its headings: what stands under each. */
    static List<Map<String, Cell>> rows(Sheet sheet) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        Row heads = sheet.getRow(0);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, Cell> row = new LinkedHashMap<>();
            for (Cell head : heads) {
                row.put(
                        head.getStringCellValue(),
                        sheet.getRow(i).getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
            rows.add(row);
        }
        return rows;
    }

    static List<Map<String, Cell>> rows(Path file, String sheet) {
        try (XSSFWorkbook workbook = open(file)) {
            return rows(workbook.getSheet(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number; null where the cell is empty. */
    static @Nullable Double number(@Nullable Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK ? null : cell.getNumericCellValue();
    }

    /** A text; empty where the cell is. */
    static String text(@Nullable Cell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
    }
}
