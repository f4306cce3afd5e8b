package org.jixiao.examples.formfiles;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jixiao.cells.CellMistake;
import org.jixiao.cells.Column;
import org.jixiao.cells.RowCells;
import org.jixiao.form.Execution;
import org.jixiao.form.FundingSource;
import org.jixiao.form.Funds;

/** The names of the fields of a form, and the address of a cell made of them. */
final class Addresses {
    /** The columns of a row by their fields, in the order of the form. */
    static final Map<String, Column> COLUMNS = columns();

    /** The standard rows of the funds by their fields. */
    static final Map<String, String> SOURCES = sources();

    static final String TOTAL = "total";

    private Addresses() {}

    private static Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        Arrays.stream(Column.values()).forEach(column -> columns.put(field(column), column));
        return Collections.unmodifiableMap(columns);
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("current", FundingSource.APPROPRIATION.label());
        sources.put("carryover", FundingSource.CARRY_OVER.label());
        sources.put("other", FundingSource.OTHER.label());
        return Collections.unmodifiableMap(sources);
    }

    /** What the field of a column is called: NOT_APPLICABLE is notApplicable. */
    static String field(Column column) {
        if (column == Column.DEVIATION_NOTE) {
            return "reason";
        }
        String[] words = column.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    /** A row of a form, from its cells by field. */
    static RowCells row(Map<String, String> cells) {
        RowCells row = RowCells.row(
                cells.getOrDefault("level1", ""), cells.getOrDefault("level2", ""), cells.getOrDefault("name", ""));
        for (Map.Entry<String, Column> column : COLUMNS.entrySet()) {
            String text = cells.get(column.getKey());
            row = text == null ? row : row.with(column.getValue(), text);
        }
        return row;
    }

    static String of(int row, Column column) {
        return "/indicators/" + row + "/" + field(column);
    }

    static String ofFunds(String source, String column) {
        return "/funds/" + escaped(source) + "/" + column;
    }

    /** The cell of which a mistake speaks. */
    static String of(CellMistake mistake) {
        Column column = mistake.column();
        if (column != null) {
            return of(mistake.row(), column);
        }
        if (mistake.place().isEmpty()) {
            return ofForm(mistake.field());
        }
        if (mistake.place().equals(Execution.LABEL)) {
            return "/execution/" + (mistake.field().equals("分值") ? "weight" : "rate");
        }
        return ofFunds(source(mistake.place()), money(mistake.field()));
    }

    /** The same where a row of the funds stands under the words of the form: 当年财政拨款 instead of current. */
    static String underOwnName(CellMistake mistake) {
        return ofFunds(mistake.place(), money(mistake.field()));
    }

    private static String ofForm(String name) {
        return switch (name) {
            case "项目名称" -> "/project";
            case "年度" -> "/year";
            case "金额单位" -> "/moneyUnit";
            default -> "/funds";
        };
    }

    /** The field of a row of the funds: its own name where it is none of the standard ones. */
    static String source(String label) {
        if (label.equals(Funds.TOTAL_LABEL)) {
            return TOTAL;
        }
        return SOURCES.entrySet().stream()
                .filter(source -> source.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(label);
    }

    private static String money(String heading) {
        return switch (heading) {
            case "年初预算数" -> "initial";
            case "全年预算数" -> "adjusted";
            default -> "executed";
        };
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
