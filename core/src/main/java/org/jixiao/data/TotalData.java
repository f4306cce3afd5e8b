package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;

/**
 * 总分 of a scorecard, with its bounds while points are open.
 *
 * <p>Of 100 points 80.00 were earned and 20 are open: the total lies between 80.00 and 100.00.
 *
 * @param weight all weights of the form, execution included: {@code 100}
 * @param score the rounded scores added up: {@code 80.00}
 * @param open the points that could not be assessed, 0 on most forms: {@code 20}
 * @param lowest the total where open points earn nothing: {@code 80.00}
 * @param highest the total where open points earn all: {@code 100.00}; as {@code lowest} where none are open
 */
public record TotalData(String weight, String score, String open, String lowest, String highest)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public TotalData {
        given(weight, "weight");
        given(score, "score");
        given(open, "open");
        given(lowest, "lowest");
        given(highest, "highest");
    }
}
