package org.jixiao.examples.formreview.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jixiao.examples.formreview.workbook.SheetValue.Tone;

/** The styles of a workbook, each made once. */
final class SheetStyles {
    /** Excel keeps fifteen digits: more decimals cannot be told apart. */
    private static final int MOST_DECIMALS = 8;

    private static final String FONT = "宋体";
    private static final short POINTS = 10;

    private final Workbook workbook;
    private final Font plain;
    private final CellStyle heading;
    private final Map<String, CellStyle> texts = new HashMap<>();
    private final Map<String, CellStyle> numbers = new HashMap<>();

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
        this.plain = font(false);
        this.heading = framed();
        heading.setFont(font(true));
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setWrapText(true);
        fill(heading, IndexedColors.PALE_BLUE);
    }

    private Font font(boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(bold);
        return font;
    }

    private CellStyle framed() {
        CellStyle style = workbook.createCellStyle();
        style.setFont(plain);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_25_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    CellStyle heading() {
        return heading;
    }

    /** That of a text; {@code quoted} keeps one that begins like a formula from becoming one when somebody edits it. */
    CellStyle text(Tone tone, boolean quoted) {
        return texts.computeIfAbsent(tone + "/" + quoted, key -> {
            CellStyle style = framed();
            style.setWrapText(true);
            style.setQuotePrefixed(quoted);
            switch (tone) {
                case WRONG -> fill(style, IndexedColors.ROSE);
                case DOUBT -> fill(style, IndexedColors.LIGHT_YELLOW);
                case PLAIN -> {
                    // white
                }
            }
            return style;
        });
    }

    /** That of a number with so many decimals, two at least. */
    CellStyle figure(int decimals) {
        return number("0." + "0".repeat(Math.min(MOST_DECIMALS, Math.max(2, decimals))));
    }

    CellStyle count() {
        return number("0");
    }

    CellStyle share() {
        return number("0.00%");
    }

    private CellStyle number(String format) {
        return numbers.computeIfAbsent(format, key -> {
            CellStyle style = framed();
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
            style.setDataFormat(workbook.createDataFormat().getFormat(key));
            return style;
        });
    }
}
