package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.Serializable;
import org.jixiao.value.Fraction;
import org.jixiao.value.Unit;

/**
 * A numeric target and the actual beside it, brought to one unit and ready to be scored.
 *
 * <p>A target of ≤2 小时 with an actual of 90 分钟 and a weight of 10 compares as target 2, actual 1.5, unit 小时, direction
 * {@link Direction#REVERSE}. The unit is that of the target; where the target is a bare number, it is that of the actual.
 *
 * @param weight 分值 in points; 0 where the row carries none
 * @param target the target in {@code unit}
 * @param actual the actual in {@code unit}
 * @param unit of both; {@link Unit#NONE} where neither side names one
 * @param direction which side of the target is the good one
 * @param unitAssumed whether two units that do not convert were taken for one, such as 台 and 辆, or a bare amount was taken for one of 元
 * @param directionInferred whether the direction was guessed, and the other one would give another score
 */
public record Comparison(
        Fraction weight,
        Fraction target,
        Fraction actual,
        Unit unit,
        Direction direction,
        boolean unitAssumed,
        boolean directionInferred)
        implements Serializable {
    /**
     * Refuses nulls and a weight below 0.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null or the weight is below 0
     */
    public Comparison {
        given(weight, "weight");
        given(target, "target");
        given(actual, "actual");
        given(unit, "unit");
        given(direction, "direction");
        if (weight.signum() < 0) {
            throw invalid("comparison.weight", weight.toString());
        }
    }
}
