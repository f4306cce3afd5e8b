package org.jixiao.examples.formfiles;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.notation.NumberNotation;

/** Writes into cells of a sheet, whose styles stay. A number is written as one where the cell then shows it with all its digits. */
final class TemplateCells {
    private static final int TEXT_FORMAT = 0x31;
    private static final int HUNDRED = 2;

    private final Sheet sheet;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    TemplateCells(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a text; an empty one empties the cell. A formula is left, and false returned. */
    boolean write(GridCell place, String text) {
        Row row = sheet.getRow(place.row());
        Row line = row == null ? sheet.createRow(place.row()) : row;
        Cell cell = line.getCell(place.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (cell.getCellType() == CellType.FORMULA) {
            return false;
        }
        write(isInline(cell) ? anew(line, cell) : cell, text);
        return true;
    }

    private void write(Cell cell, String text) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (!number(cell, text)) {
            cell.setCellValue(text);
        }
    }

    /** Whether the text stands in the cell itself: the library would keep it beside a new one. */
    private static boolean isInline(Cell cell) {
        return cell instanceof XSSFCell inSheet && inSheet.getCTCell().isSetIs();
    }

    private static Cell anew(Row line, Cell cell) {
        CellStyle style = cell.getCellStyle();
        int column = cell.getColumnIndex();
        line.removeCell(cell);
        Cell anew = line.createCell(column);
        anew.setCellStyle(style);
        return anew;
    }

    /** Writes the number that a text is, if the cell is none for text and shows the number as it is meant. */
    private boolean number(Cell cell, String text) {
        if (cell.getCellStyle().getDataFormat() == TEXT_FORMAT) {
            return false;
        }
        Optional<BigDecimal> number = value(text);
        if (number.isEmpty()) {
            return false;
        }
        cell.setCellValue(number.get().doubleValue());
        String shown = formatter.formatCellValue(cell);
        return value(shown).filter(same -> same.compareTo(number.get()) == 0).isPresent()
                && NumberNotation.isPercentage(shown) == NumberNotation.isPercentage(text);
    }

    /** The number, 0.95 of 95%. */
    private static Optional<BigDecimal> value(String text) {
        return NumberNotation.isPercentage(text)
                ? NumberNotation.percent(text).map(hundred -> hundred.movePointLeft(HUNDRED))
                : NumberNotation.plain(text);
    }
}
