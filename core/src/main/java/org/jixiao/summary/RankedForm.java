package org.jixiao.summary;

import java.io.Serializable;
import org.jixiao.scorecard.Scorecard;

/**
 * One form in a ranking.
 *
 * @param rank from 1; equal totals share a rank, and the next rank leaves out as many as share it: 1, 2, 2, 4
 * @param card the form
 */
public record RankedForm(long rank, Scorecard card) implements Serializable {
    /** {@code 2 某项目 2024: 99.99 优}. */
    @Override
    public String toString() {
        return rank + " " + card;
    }
}
