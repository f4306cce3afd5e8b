package org.jixiao.examples.embed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;

/** 从行到表：一行一个指标，各行重复项目的列。From rows to forms: a row is an indicator, and repeats the columns of its project. */
final class ProjectRows {
    private ProjectRows() {}

    static List<FormCells> read(InputStream csv) {
        Map<String, List<NamedCsvRecord>> projects = CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .collect(groupingBy(line -> line.getField("项目编号"), LinkedHashMap::new, toList()));
        return projects.values().stream().map(ProjectRows::form).toList();
    }

    private static FormCells form(List<NamedCsvRecord> lines) {
        NamedCsvRecord first = lines.get(0);
        return FormCells.form(first.getField("项目编号"), "chaoyang", 2024, first.getField("项目名称"))
                .withUnit(first.getField("实施单位"))
                .withTotalFunds(
                        new FundsCells(first.getField("年初预算数"), first.getField("全年预算数"), first.getField("全年执行数")))
                .withExecution(new ScoreCells("10", null, null)) // 预算执行率占 10 分 10 points for the execution
                .withIndicators(lines.stream().map(ProjectRows::row).toList());
    }

    private static RowCells row(NamedCsvRecord line) {
        RowCells row = RowCells.row(line.getField("一级指标"), line.getField("二级指标"), line.getField("三级指标"));
        for (Column column : Column.values()) { // 与表头同名的列，原样放入 every column that is named as on the form, unread
            row = row.with(column, line.findField(column.heading()).orElse(row.cell(column)));
        }
        return row;
    }
}
