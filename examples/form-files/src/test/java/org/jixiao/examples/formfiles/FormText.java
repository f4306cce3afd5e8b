package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jspecify.annotations.Nullable;

/** What a form says, for comparing two readings of it. */
final class FormText {
    private FormText() {}

    /** A file was read whole, and holds the forms of another one, cell by cell. */
    static void assertSame(ReadFile read, ReadFile expected) {
        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms()).hasSameSizeAs(expected.forms());
        for (int i = 0; i < expected.forms().size(); i++) {
            assertThat(cells(read.forms().get(i).cells()))
                    .as("form %d", i)
                    .isEqualTo(cells(expected.forms().get(i).cells()));
        }
    }

    /** All filled cells of a form by address, without white space. */
    static Map<String, String> cells(FormCells form) {
        Map<String, String> cells = new TreeMap<>();
        put(cells, "/project", form.project());
        put(cells, "/department", form.department());
        put(cells, "/unit", form.unit());
        put(cells, "/year", Integer.toString(form.year()));
        put(cells, "/moneyUnit", form.moneyUnit());
        put(cells, "/grade", form.grade());
        funds(cells, Addresses.TOTAL, form.totalFunds());
        form.funds().forEach((source, row) -> funds(cells, Addresses.source(source), row));
        score(cells, "/execution", form.execution());
        score(cells, "/total", form.total());
        for (int i = 0; i < form.indicators().size(); i++) {
            RowCells row = form.indicators().get(i);
            for (Column column : Column.values()) {
                put(cells, Addresses.of(i, column), row.cell(column));
            }
        }
        return cells;
    }

    private static void funds(Map<String, String> cells, String source, @Nullable FundsCells row) {
        if (row != null) {
            put(cells, Addresses.ofFunds(source, "initial"), row.initial());
            put(cells, Addresses.ofFunds(source, "adjusted"), row.adjusted());
            put(cells, Addresses.ofFunds(source, "executed"), row.executed());
            put(cells, Addresses.ofFunds(source, "arrived"), row.arrived());
        }
    }

    private static void score(Map<String, String> cells, String part, @Nullable ScoreCells score) {
        if (score != null) {
            put(cells, part + "/weight", score.weight());
            put(cells, part + "/rate", score.rate());
            put(cells, part + "/score", score.score());
            put(cells, part + "/reason", score.deviationNote());
        }
    }

    private static void put(Map<String, String> cells, String name, @Nullable String text) {
        String bare = text == null ? "" : text.replaceAll("[\\s\\p{Z}]+", "");
        if (!bare.isEmpty()) {
            cells.put(name, bare);
        }
    }
}
