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

    /**
     * What the execution of the budget leaves of a total by the rules.
     *
     * <p>Scores add up to 96.50; an execution rate of 0.75 leaves at most 89: 89.00 counts.
     *
     * @param sum the rounded scores added up: {@code 96.50}
     * @param rate executed ÷ budget as a share of 1, cut after eight decimals: {@code 0.75}
     * @param ceiling the most points that the rate leaves: {@code 89}
     * @param score the total that counts: {@code 89.00}
     * @param highest the most it can become while points are open; else as {@code score}
     * @param rule the rule that decides the ceiling
     * @param explanation all of it in words
     */
    public record Capped(
            String sum, String rate, String ceiling, String score, String highest, RuleData rule, String explanation)
            implements Serializable {
        /**
         * Refuses null.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public Capped {
            given(sum, "sum");
            given(rate, "rate");
            given(ceiling, "ceiling");
            given(score, "score");
            given(highest, "highest");
            given(rule, "rule");
            given(explanation, "explanation");
        }
    }
}
