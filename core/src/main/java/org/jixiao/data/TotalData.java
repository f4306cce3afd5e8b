package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;

/**
 * 总分 of a scorecard, with its bounds while points are open.
 *
 * <p>Of 100 points 80.00 were earned and 20 are open: the total lies between 80.00 and 100.00.
 *
 * @param weight all weights that make up the total, execution included: {@code 100}
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
     * What rows outside the total of 100 make of it by the rules.
     *
     * <p>Scores add up to 96.00, bonus rows add 3.00, penalty rows take 1.50: 97.50.
     *
     * @param sum the rounded scores of the rows within the total added up: {@code 96.00}
     * @param added the points of bonus rows: {@code 3.00}
     * @param taken the points of penalty rows: {@code 1.50}
     * @param most what the total comes to at most: {@code 100}
     * @param score the total with these rows; while points are open the least it can become: {@code 97.50}
     * @param highest the most it can become while points are open; else as {@code score}
     * @param rules those that say which rows these are, and how much the total comes to at most
     * @param explanation all of it in words
     */
    public record Adjusted(
            String sum,
            String added,
            String taken,
            String most,
            String score,
            String highest,
            List<RuleData> rules,
            String explanation)
            implements Serializable {
        /**
         * Refuses null, and copies the list.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null
         */
        public Adjusted {
            given(sum, "sum");
            given(added, "added");
            given(taken, "taken");
            given(most, "most");
            given(score, "score");
            given(highest, "highest");
            rules = list(rules, "rules");
            given(explanation, "explanation");
        }
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
