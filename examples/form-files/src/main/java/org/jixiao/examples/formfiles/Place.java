package org.jixiao.examples.formfiles;

import java.io.Serializable;

/** Where something stands in a file. Everything is counted from 1, as editors and spreadsheets do. */
public sealed interface Place extends Serializable {
    /** The place in words: 第 3 行第 14 列 / line 3, column 14. */
    Said text();

    /**
     * A place in a JSON text.
     *
     * @param line of the file
     * @param column of that line, in characters
     * @param pointer JSON pointer (RFC 6901) of the value from the root of its document: {@code /indicators/0/target}; of a value in
     *     an array of forms it begins with the index of the form
     */
    record InJson(int line, int column, String pointer) implements Place {
        @Override
        public Said text() {
            return new InText(line, column).text();
        }
    }

    /**
     * A place in a text whose structure is not known, for it could not be read that far.
     *
     * @param line of the file
     * @param column of that line, in characters
     */
    record InText(int line, int column) implements Place {
        @Override
        public Said text() {
            return Said.of("第 " + line + " 行第 " + column + " 列", "line " + line + ", column " + column);
        }
    }

    /**
     * A cell of a table.
     *
     * @param row as a spreadsheet counts: the first row is 1, also where a cell holds several lines
     * @param column likewise
     */
    record InTable(int row, int column) implements Place {
        @Override
        public Said text() {
            return Said.of("第 " + row + " 行第 " + column + " 列", "row " + row + ", column " + column);
        }
    }

    /**
     * A cell of a sheet, or of one of several tables of a document.
     *
     * @param table the name of the sheet, or the number of the table
     * @param isSheet whether it is a sheet, whose cells go by names such as C5
     * @param row from 1
     * @param column from 1
     */
    record InGrid(String table, boolean isSheet, int row, int column) implements Place {
        @Override
        public Said text() {
            if (!isSheet) {
                return Said.of(
                        "第 " + table + " 个表格第 " + row + " 行第 " + column + " 列",
                        "table " + table + ", row " + row + ", column " + column);
            }
            String cell = letters(column) + row;
            return Said.of("工作表“" + table + "” " + cell, "sheet \"" + table + "\" " + cell);
        }

        private static String letters(int column) {
            int before = (column - 1) / 26;
            return (before == 0 ? "" : letters(before)) + (char) ('A' + (column - 1) % 26);
        }
    }

    /**
     * A cell of a table that stands on pages. The number of the table and the row count on from page to page.
     *
     * @param page on which the row of the cell begins, from 1
     * @param table the number of the table in the document
     * @param row of the table as a whole, from 1
     * @param column from 1
     */
    record OnPage(int page, String table, int row, int column) implements Place {
        @Override
        public Said text() {
            return Said.of(
                    "第 " + page + " 页第 " + table + " 个表格第 " + row + " 行第 " + column + " 列",
                    "page " + page + ", table " + table + ", row " + row + ", column " + column);
        }
    }
}
