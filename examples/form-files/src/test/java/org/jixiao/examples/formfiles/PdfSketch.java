package org.jixiao.examples.formfiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.pdf.PdfContent;
import org.jixiao.examples.formfiles.pdf.PdfDocument;

/** Draws pages with tables and text as PDF, line by line as each test wants them. Points are counted from the upper left corner. */
final class PdfSketch {
    /** How the lines of a table are drawn. */
    enum Lines {
        /** A stroke a line. */
        STROKES,
        /** Strokes cell by cell. */
        PIECES,
        /** A stroked rectangle a cell. */
        RECTANGLES,
        /** Thin filled boxes, corner by corner, as word processors do. */
        BOXES,
        /** Dashed strokes. */
        DASHED,
        /** A row of small filled boxes. */
        DOTS,
        /** Two strokes side by side. */
        DOUBLE,
        /** Grey strokes of three points. */
        THICK_GREY,
        /** White strokes, which nobody sees. */
        WHITE
    }

    private final RawPdf file = new RawPdf();
    private final List<Integer> pages = new ArrayList<>();
    private final int width;
    private final int height;
    private final int font;
    private final StringBuilder drawn = new StringBuilder();
    private String beside = "";
    private String otherFonts = "";

    PdfSketch(int width, int height) {
        this.width = width;
        this.height = height;
        StringBuilder ranges = new StringBuilder("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int block = 0; block < 256; block += 64) {
            ranges.append("64 beginbfrange\n");
            for (int i = block; i < block + 64; i++) {
                ranges.append(String.format("<%02X00> <%02XFF> <%02X00>%n", i, i, i));
            }
            ranges.append("endbfrange\n");
        }
        int map = file.stream("", RawPdf.ascii(ranges + "endcmap"));
        font = font("/ToUnicode " + map + " 0 R");
    }

    /** A font in which a character goes by its number in Unicode; what else it says is up to the test. */
    int font(String more) {
        int descriptor = file.add(
                "<< /Type /FontDescriptor /FontName /Song /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120 /StemV 80"
                        + " /FontBBox [0 -120 1000 880] >>");
        int below = file.add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /W [32 [500] 33 126 500]"
                + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
                + descriptor
                + " 0 R >>");
        return file.add("<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts ["
                + below + " 0 R] " + more + " >>");
    }

    RawPdf file() {
        return file;
    }

    /** Operators as they are. */
    PdfSketch raw(String operators) {
        drawn.append(operators).append('\n');
        return this;
    }

    /** Resources beside the font: {@code /XObject << … >>}. */
    PdfSketch resources(String more) {
        beside = more;
        return this;
    }

    /** Fonts beside the usual one: {@code /F2 9 0 R}. */
    PdfSketch fonts(String more) {
        otherFonts = more;
        return this;
    }

    PdfSketch text(float x, float baseline, float size, String text) {
        return text(x, baseline, size, text, "F1");
    }

    PdfSketch text(float x, float baseline, float size, String text, String fontName) {
        return raw(String.format(
                Locale.ROOT,
                "BT /%s %.2f Tf %.2f %.2f Td <%s> Tj ET",
                fontName,
                size,
                x,
                height - baseline,
                hex(text)));
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", b));
        }
        return hex.toString();
    }

    /** A table; every cell shows its text line by line. Rows and columns are as wide as told. */
    PdfSketch table(Grid grid, float left, float top, float column, float row, float size, Lines lines) {
        for (int r = 0; r < grid.rows(); r++) {
            for (GridCell cell : grid.startingIn(r)) {
                float x = left + cell.column() * column;
                float y = top + cell.row() * row;
                box(x, y, cell.columns() * column, cell.rows() * row, lines);
                String[] texts = cell.text().split("\n", -1);
                for (int i = 0; i < texts.length; i++) {
                    if (!texts[i].isEmpty()) {
                        text(x + 3, y + 2 + size * (i + 1), size, texts[i]);
                    }
                }
            }
        }
        return this;
    }

    private void box(float x, float y, float w, float h, Lines lines) {
        switch (lines) {
            case RECTANGLES ->
                raw(String.format(Locale.ROOT, "0 G 0.5 w %.2f %.2f %.2f %.2f re S", x, height - y - h, w, h));
            default -> {
                line(x, y, x + w, y, lines);
                line(x, y + h, x + w, y + h, lines);
                line(x, y, x, y + h, lines);
                line(x + w, y, x + w, y + h, lines);
            }
        }
    }

    /** A line across or down. */
    PdfSketch line(float x, float y, float toX, float toY, Lines lines) {
        boolean across = y == toY;
        float length = across ? toX - x : toY - y;
        switch (lines) {
            case STROKES, RECTANGLES -> stroke("0 G 0.5 w", x, y, toX, toY);
            case WHITE -> stroke("1 1 1 RG 0.5 w", x, y, toX, toY);
            case DASHED -> stroke("0 G 0.75 w [3 2] 0 d", x, y, toX, toY).raw("[] 0 d");
            case THICK_GREY -> stroke("0.6 0.6 0.6 RG 3 w", x, y, toX, toY);
            case DOUBLE -> {
                float more = across ? 0 : 2;
                stroke("0 G 0.5 w", x, y, toX, toY);
                stroke("0 G 0.5 w", x + more, y + 2 - more, toX + more, toY + 2 - more);
            }
            case PIECES -> {
                for (float at = 0; at < length; at += 20) {
                    float to = Math.min(length, at + 20);
                    stroke(
                            "0 0 0 1 K 0.5 w",
                            across ? x + at : x,
                            across ? y : y + at,
                            across ? x + to : x,
                            across ? y : y + to);
                }
            }
            case BOXES ->
                fill(x, y, across ? length : 0.5f, across ? 0.5f : length).fill(x, y, 0.5f, 0.5f);
            case DOTS -> {
                for (float at = 0; at <= length; at += 2) {
                    fill(across ? x + at : x, across ? y : y + at, 1, 1);
                }
            }
        }
        return this;
    }

    private PdfSketch stroke(String how, float x, float y, float toX, float toY) {
        return raw(String.format(Locale.ROOT, "%s %.2f %.2f m %.2f %.2f l S", how, x, height - y, toX, height - toY));
    }

    private PdfSketch fill(float x, float y, float w, float h) {
        return raw(String.format(Locale.ROOT, "0 g %.2f %.2f %.2f %.2f re f", x, height - y - h, w, h));
    }

    /** Ends the page, which a viewer turns by so many degrees. */
    PdfSketch page(int rotate) {
        int content = file.stream("", RawPdf.ascii(drawn.toString()));
        pages.add(file.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + " " + height + "] /Rotate " + rotate
                + " /Contents " + content + " 0 R /Resources << /Font << /F1 " + font + " 0 R " + otherFonts + " >> "
                + beside + " >> >>"));
        drawn.setLength(0);
        return this;
    }

    /** What is read of a file where no text is known to begin a cell. */
    static PdfContent read(byte[] bytes) {
        return PdfDocument.read(bytes, text -> false);
    }

    byte[] bytes() {
        return file.withPages(pages);
    }
}
