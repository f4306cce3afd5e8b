package org.jixiao.cells;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.form.SelfEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was printed, cell by cell. Its names and its year are never null, but can be blank; any other cell that is
 * blank becomes null.
 *
 * <pre>{@code
 * FormCells form = FormCells.form("f-1", "tongzhou", 2023, "通州区综合办公平台")
 *         .withTotalFunds(new FundsCells("80", "80", "75.5"))
 *         .withExecution(new ScoreCells("10", "94.38%", "9.43"))
 *         .withIndicators(List.of(
 *                 RowCells.row("产出指标", "数量指标", "报告数量").withTarget("≥5份").withActual("7份").withWeight("90")))
 *         .withTotal(new ScoreCells("100", null, "99.43"));
 * }</pre>
 *
 * @param id what the source calls the form
 * @param district the district in the words of the source, such as chaoyang
 * @param year the evaluated budget year, such as 2024; 0 where the form names none
 * @param project 项目名称
 * @param department 主管部门
 * @param unit 实施单位
 * @param moneyUnit the unit of the money cells: 元, 万元 or 亿元; 万元 where the cell is empty
 * @param totalFunds the total row of 项目资金; null where the form has none
 * @param funds the rows of the funding sources by their names, in the order of the form
 * @param execution 预算执行率; null where the form has no such row
 * @param indicators the rows, in the order of the form
 * @param total 总分
 * @param grade the grade printed under the total
 */
public record FormCells(
        String id,
        String district,
        int year,
        String project,
        @Nullable String department,
        @Nullable String unit,
        @Nullable String moneyUnit,
        @Nullable FundsCells totalFunds,
        Map<String, FundsCells> funds,
        @Nullable ScoreCells execution,
        List<RowCells> indicators,
        ScoreCells total,
        @Nullable String grade)
        implements Serializable {
    /**
     * Takes the cells as they were printed.
     *
     * @throws org.jixiao.value.InvalidValueException if anything is null that is not marked as nullable
     */
    public FormCells {
        given(id, "id");
        given(district, "district");
        given(project, "project");
        department = Blank.toNull(department);
        unit = Blank.toNull(unit);
        moneyUnit = Blank.toNull(moneyUnit);
        for (Map.Entry<String, FundsCells> row : given(funds, "funds").entrySet()) {
            given(row.getKey(), "source");
            given(row.getValue(), "row");
        }
        for (RowCells row : given(indicators, "indicators")) {
            given(row, "row");
        }
        funds = ImmutableMap.copyOf(funds);
        indicators = List.copyOf(indicators);
        given(total, "total");
        grade = Blank.toNull(grade);
    }

    /**
     * A form with its names; all other cells are empty, and there is no row. 预算执行率 has no points before {@link #withExecution} says how
     * many: {@code withExecution(new ScoreCells("10", null, null))}.
     */
    public static FormCells form(String id, String district, int year, String project) {
        return new FormCells(
                id,
                district,
                year,
                project,
                null,
                null,
                null,
                null,
                ImmutableMap.of(),
                ScoreCells.EMPTY,
                List.of(),
                ScoreCells.EMPTY,
                null);
    }

    /**
     * The cells of a form: read back, they give an equal form. The id is empty where the form has none, the district always.
     *
     * <p>No cell can say the note on a changed budget, a scale of the caller's own, a row of the funds without any
     * amount, a number without an end in decimals, a range that ends below 0 or whose ends differ in unit, a text that means an empty
     * cell, such as /, and a counted word of the caller's own, which is read as any other unit that no table knows.
     */
    public static FormCells of(SelfEvaluation form) {
        return FormWriter.cells(given(form, "form"));
    }

    /** The same form with this 主管部门. */
    public FormCells withDepartment(@Nullable String department) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form with this 实施单位. */
    public FormCells withUnit(@Nullable String unit) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form with its money in this unit: 元, 万元 or 亿元. */
    public FormCells withMoneyUnit(@Nullable String moneyUnit) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form with this total row of 项目资金. */
    public FormCells withTotalFunds(@Nullable FundsCells totalFunds) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form with this row for a funding source, named as the form does: 当年财政拨款, 中央资金. */
    public FormCells withFunds(String source, FundsCells row) {
        Map<String, FundsCells> more = new LinkedHashMap<>(funds);
        more.put(given(source, "source"), given(row, "row"));
        return withFunds(more);
    }

    /** The same form with these rows of funding sources and no others. */
    public FormCells withFunds(Map<String, FundsCells> funds) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form with these figures of 预算执行率; null where it has no such row. */
    public FormCells withExecution(@Nullable ScoreCells execution) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form with these rows and no others. */
    public FormCells withIndicators(List<RowCells> indicators) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form with these figures of 总分. */
    public FormCells withTotal(ScoreCells total) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form with this printed grade. */
    public FormCells withGrade(@Nullable String grade) {
        return same(department, unit, moneyUnit, totalFunds, funds, execution, indicators, total, grade);
    }

    /** The same form, with the same names. */
    private FormCells same(
            @Nullable String department,
            @Nullable String unit,
            @Nullable String moneyUnit,
            @Nullable FundsCells totalFunds,
            Map<String, FundsCells> funds,
            @Nullable ScoreCells execution,
            List<RowCells> indicators,
            ScoreCells total,
            @Nullable String grade) {
        return new FormCells(
                id,
                district,
                year,
                project,
                department,
                unit,
                moneyUnit,
                totalFunds,
                funds,
                execution,
                indicators,
                total,
                grade);
    }
}
