package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.RowCells;
import org.jixiao.review.Review;

/** Which row of the printed form each reviewed row is: rows that a template left blank are reviewed nowhere. */
final class ReviewedRows {
    private ReviewedRows() {}

    /** For each reviewed row the index of its row among the printed ones. */
    static List<Integer> of(Review review) {
        List<RowCells> printed = review.published().indicators();
        List<Integer> rows = new ArrayList<>();
        int next = 0;
        for (var row : review.indicators()) {
            RowCells cells = row.cells().orElseThrow();
            while (!printed.get(next).equals(cells)) {
                next++;
            }
            rows.add(next++);
        }
        return rows;
    }
}
