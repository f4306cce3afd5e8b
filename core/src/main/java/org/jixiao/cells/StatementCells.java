package org.jixiao.cells;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a department says of its own forms: "评价项目14个，得分在90（含）-100分的14个". A cell that is blank becomes null.
 *
 * @param id what the source calls the statement
 * @param district the district in the words of the source
 * @param year the evaluated budget year
 * @param department 主管部门
 * @param projects how many projects
 * @param money their money
 * @param moneyColumn which money: initial, adjusted or executed
 * @param moneyUnit the unit of the money: 元, 万元 or 亿元; 万元 where the cell is empty
 * @param grades how many projects by the range of their totals, such as 90-100, in the order of the source
 * @param score the overall score
 * @param average how it was averaged, in the words of the source
 * @param executionRate the overall 执行率
 */
public record StatementCells(
        String id,
        String district,
        int year,
        @Nullable String department,
        @Nullable String projects,
        @Nullable String money,
        @Nullable String moneyColumn,
        @Nullable String moneyUnit,
        Map<String, String> grades,
        @Nullable String score,
        @Nullable String average,
        @Nullable String executionRate)
        implements Serializable {
    /**
     * Takes the cells as they were printed.
     *
     * @throws org.jixiao.value.InvalidValueException if anything is null that is not marked as nullable
     */
    public StatementCells {
        given(id, "id");
        given(district, "district");
        department = Blank.toNull(department);
        projects = Blank.toNull(projects);
        money = Blank.toNull(money);
        moneyColumn = Blank.toNull(moneyColumn);
        moneyUnit = Blank.toNull(moneyUnit);
        given(grades, "grades").forEach((range, count) -> given(count, given(range, "range")));
        grades = ImmutableMap.copyOf(grades);
        score = Blank.toNull(score);
        average = Blank.toNull(average);
        executionRate = Blank.toNull(executionRate);
    }
}
