package org.jixiao.data;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Averages and extremes of the totals of many forms, in points from 0 on, all with as many decimals, cut after eight.
 *
 * <p>The plain average lies between 94.50 and 96.00 while points are open.
 *
 * @param average in which every form weighs the same: {@code 85.30}
 * @param averageByBudget weighted by 全年预算数: {@code 85.30}
 * @param averageByExecuted weighted by 全年执行数: {@code 90.55}
 * @param highest the highest total
 * @param lowest the lowest total
 */
public record SummaryTotalsData(
        Bounds average, Bounds averageByBudget, Bounds averageByExecuted, Bounds highest, Bounds lowest)
        implements Serializable {
    /**
     * Refuses null where a part is not marked as nullable.
     *
     * @throws org.jixiao.value.InvalidValueException if such a part is null
     */
    public SummaryTotalsData {
        given(average, "average");
        given(averageByBudget, "averageByBudget");
        given(averageByExecuted, "averageByExecuted");
        given(highest, "highest");
        given(lowest, "lowest");
    }

    /**
     * The least and the most that a figure can become while points are open.
     *
     * @param least where open points earn nothing, in points: {@code 94.50}; null where there is no figure
     * @param most where they earn all: {@code 96.00}; the same where no points are open; null where there is no figure
     */
    public record Bounds(@Nullable String least, @Nullable String most) implements Serializable {}
}
