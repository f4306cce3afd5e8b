package org.jixiao.examples.formfiles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.form.Execution;
import org.jixiao.form.Funds;
import org.jspecify.annotations.Nullable;

/** The filled cells of a form above and below its indicators, by address. */
final class FormTexts {
    private static final Map<String, String> NAMES = Map.of(
            "/project", "项目名称",
            "/department", "主管部门",
            "/unit", "实施单位",
            "/grade", "自评等级",
            "/execution/weight", Execution.LABEL + "/分值",
            "/execution/rate", Execution.LABEL,
            "/execution/score", Execution.LABEL + "/得分",
            "/execution/reason", Execution.LABEL + "/" + Column.DEVIATION_NOTE.heading(),
            "/total/weight", "总分/分值",
            "/total/score", "总分/得分");
    private static final Map<String, String> MONEY =
            Map.of("initial", "年初预算数", "adjusted", "全年预算数", "executed", "全年执行数", "arrived", "到位数");

    private FormTexts() {}

    static Map<String, String> of(FormCells form) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "/project", form.project());
        put(texts, "/department", form.department());
        put(texts, "/unit", form.unit());
        funds(texts, Addresses.TOTAL, form.totalFunds());
        form.funds().forEach((label, row) -> funds(texts, Addresses.source(label), row));
        score(texts, "/execution", form.execution());
        score(texts, "/total", form.total());
        put(texts, "/grade", form.grade());
        return texts;
    }

    private static void funds(Map<String, String> texts, String source, @Nullable FundsCells row) {
        if (row != null) {
            put(texts, Addresses.ofFunds(source, "initial"), row.initial());
            put(texts, Addresses.ofFunds(source, "adjusted"), row.adjusted());
            put(texts, Addresses.ofFunds(source, "executed"), row.executed());
            put(texts, Addresses.ofFunds(source, "arrived"), row.arrived());
        }
    }

    private static void score(Map<String, String> texts, String part, @Nullable ScoreCells row) {
        if (row != null) {
            put(texts, part + "/weight", row.weight());
            put(texts, part + "/rate", row.rate());
            put(texts, part + "/score", row.score());
            put(texts, part + "/reason", row.deviationNote());
        }
    }

    private static void put(Map<String, String> texts, String address, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(address, text);
        }
    }

    /** What a form prints beside the cell of an address: 年度资金总额/全年预算数. */
    static String name(String address) {
        String known = NAMES.get(address);
        if (known != null) {
            return known;
        }
        String[] parts = address.split("/", -1);
        String source = Addresses.unescaped(parts[2]);
        String label =
                source.equals(Addresses.TOTAL) ? Funds.TOTAL_LABEL : Addresses.SOURCES.getOrDefault(source, source);
        return label + "/" + MONEY.get(parts[3]);
    }
}
