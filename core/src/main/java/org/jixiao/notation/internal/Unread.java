package org.jixiao.notation.internal;

/**
 * A cell beside the rows that could not be read.
 *
 * @param row 年度资金总额, a funding source, or 预算执行率
 * @param column of that row; empty for the unit of the money and for a weight
 * @param problem why
 * @param cell as it was printed
 */
public record Unread(String row, String column, ReadingProblem problem, String cell) {
    /** Row and column in one text. */
    public String where() {
        return column.isEmpty() ? row : row + "/" + column;
    }
}
