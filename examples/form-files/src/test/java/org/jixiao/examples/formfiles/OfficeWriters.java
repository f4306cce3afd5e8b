package org.jixiao.examples.formfiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.write.GridWorkbook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes grids as files of each format, for tests that read them back. */
final class OfficeWriters {
    private OfficeWriters() {}

    static byte[] xlsx(Grid... grids) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            GridWorkbook.write(List.of(grids), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] html(Grid... grids) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=utf-8></head><body><p>前言</p>");
        for (Grid grid : grids) {
            page.append(table(grid));
        }
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static String table(Grid grid) {
        StringBuilder table = new StringBuilder("<table>");
        for (int row = 0; row < grid.rows(); row++) {
            table.append("<tr>");
            for (GridCell cell : grid.startingIn(row)) {
                table.append("<td rowspan=")
                        .append(cell.rows())
                        .append(" colspan=")
                        .append(cell.columns())
                        .append('>');
                table.append(escaped(cell.text()).replace("\n", "<br>")).append("</td>");
            }
            table.append("</tr>");
        }
        return table.append("</table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] docx(Grid... grids) {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("前言");
            for (Grid grid : grids) {
                table(document.createTable(), grid);
                document.createParagraph();
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    /** A cell that spans rows begins with {@code restart}; in each row below an empty cell continues it. */
    static void table(XWPFTable table, Grid grid) {
        table.removeRow(0);
        for (int row = 0; row < grid.rows(); row++) {
            XWPFTableRow line = table.createRow();
            while (!line.getTableCells().isEmpty()) {
                line.removeCell(0);
            }
            for (GridCell cell : grid.covering(row)) {
                XWPFTableCell written = line.createCell();
                CTTcPr properties = written.getCTTc().addNewTcPr();
                if (cell.columns() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
                }
                if (cell.rows() > 1) {
                    properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
                }
                if (cell.row() == row) {
                    written.setText(cell.text().replace("\n", ""));
                }
            }
        }
    }
}
