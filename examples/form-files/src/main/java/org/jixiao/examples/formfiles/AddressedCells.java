package org.jixiao.examples.formfiles;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jspecify.annotations.Nullable;

/** The filled cells of a form beside its rows, each by its address, put together as the form. */
final class AddressedCells {
    private static final String FUNDS = "/funds/";

    private final Map<String, String> cells;
    private final Collection<String> order;

    /** Takes the texts of the filled cells; {@code order} is the one of the file, in which the rows of the money come. */
    AddressedCells(Map<String, String> cells, Collection<String> order) {
        this.cells = cells;
        this.order = order;
    }

    FormCells form(String id, String district, int year, List<RowCells> rows) {
        ScoreCells total = score("/total");
        return new FormCells(
                id,
                district,
                year,
                text("/project"),
                cells.get("/department"),
                cells.get("/unit"),
                cells.get("/moneyUnit"),
                sources().contains(Addresses.TOTAL) ? row(Addresses.TOTAL) : null,
                funds(),
                score("/execution"),
                rows,
                total == null ? ScoreCells.EMPTY : total,
                cells.get("/grade"));
    }

    /** What stands at an address; an empty text where nothing does. */
    String text(String address) {
        return cells.getOrDefault(address, "");
    }

    private Map<String, FundsCells> funds() {
        Map<String, FundsCells> funds = new LinkedHashMap<>();
        for (String source : sources()) {
            if (!source.equals(Addresses.TOTAL)) {
                funds.put(Addresses.SOURCES.getOrDefault(source, Addresses.unescaped(source)), row(source));
            }
        }
        return funds;
    }

    /** The rows of the money of which a cell is filled. */
    private List<String> sources() {
        return order.stream()
                .filter(address -> address.startsWith(FUNDS) && cells.containsKey(address))
                .map(address -> address.substring(FUNDS.length(), address.lastIndexOf('/')))
                .distinct()
                .toList();
    }

    private FundsCells row(String source) {
        String row = FUNDS + source + "/";
        return new FundsCells(
                cells.get(row + "initial"),
                cells.get(row + "adjusted"),
                cells.get(row + "executed"),
                cells.get(row + "arrived"));
    }

    private @Nullable ScoreCells score(String part) {
        ScoreCells read = new ScoreCells(
                cells.get(part + "/weight"),
                cells.get(part + "/rate"),
                cells.get(part + "/score"),
                cells.get(part + "/reason"));
        return read.equals(ScoreCells.EMPTY) ? null : read;
    }
}
