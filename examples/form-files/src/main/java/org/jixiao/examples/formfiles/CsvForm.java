package org.jixiao.examples.formfiles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jspecify.annotations.Nullable;

/** One form, gathered from the rows of a table that are its indicators. */
final class CsvForm {
    private static final String FUNDS = "/funds/";

    private final String file;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<RowCells> rows = new ArrayList<>();
    private final List<FileTrouble> troubles = new ArrayList<>();
    private boolean isLost;

    CsvForm(String file, int row) {
        this.file = file;
        places.put("", new Place.InTable(row, 1));
    }

    int rows() {
        return rows.size();
    }

    /** Notes a cell of the form itself. It is repeated in every row; a blank one repeats what stood above it. */
    void ofForm(String address, String text, Place place) {
        if (text.isBlank()) {
            places.putIfAbsent(address, place);
            return;
        }
        String before = cells.putIfAbsent(address, text);
        if (before == null) {
            places.put(address, place);
        } else if (!before.equals(text)) {
            String name = CsvHeadings.name(address);
            troubles.add(FileTrouble.at(
                    file,
                    place,
                    FileReason.LAYOUT,
                    Said.of(
                            "同一张表的“" + name + "”前后不同：上面是“" + OneLine.of(before, 40) + "”，这里是“" + OneLine.of(text, 40)
                                    + "”；按上面的读",
                            "\"" + name + "\" differs within one form: \"" + OneLine.of(before, 40) + "\" above, \""
                                    + OneLine.of(text, 40) + "\" here; the one above counts")));
        }
    }

    /** Adds an indicator: its cells by field, each with its place. */
    void indicator(Map<String, String> row, Map<String, Place> placesOfRow) {
        String address = "/indicators/" + rows.size();
        placesOfRow.forEach((field, place) -> places.put(field.isEmpty() ? address : address + "/" + field, place));
        rows.add(Addresses.row(row));
    }

    /** Notes why the form cannot be given out: a row of it is damaged. */
    void lost(FileTrouble why) {
        isLost = true;
        troubles.add(why);
    }

    /** The form with its troubles behind it; the troubles alone where it cannot be given out. */
    List<Entry> entries() {
        int year = year();
        filled("/district");
        List<Entry> entries = new ArrayList<>();
        if (!isLost) {
            entries.add(new FileForm(file, form(year), new CellPlaces(places), List.of()));
        }
        entries.addAll(troubles);
        return entries;
    }

    private void filled(String address) {
        if (!cells.containsKey(address)) {
            String name = CsvHeadings.name(address);
            lost(FileTrouble.at(
                    file,
                    place(address),
                    FileReason.LAYOUT,
                    Said.of("这张表没有“" + name + "”", "the form has no \"" + address.substring(1) + "\"")));
        }
    }

    private Place place(String address) {
        return Optional.ofNullable(places.get(address))
                .or(() -> Optional.ofNullable(places.get("")))
                .orElse(new Place.InTable(1, 1));
    }

    private int year() {
        String text = cells.get("/year");
        if (text == null) {
            filled("/year");
            return 0;
        }
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceFirst("年(度)?$", "");
        if (!digits.matches("[0-9]{4}")) {
            String met = "\"" + OneLine.of(text, 40) + "\"";
            lost(FileTrouble.at(
                    file,
                    place("/year"),
                    FileReason.LAYOUT,
                    Said.of("应为2024 这样的年度，实际是 " + met, "expected a year such as 2024, got " + met)));
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private FormCells form(int year) {
        Map<String, FundsCells> funds = new LinkedHashMap<>();
        FundsCells totalFunds = null;
        for (String source : sources()) {
            FundsCells row = new FundsCells(
                    funds(source, "initial"),
                    funds(source, "adjusted"),
                    funds(source, "executed"),
                    funds(source, "arrived"));
            if (source.equals(Addresses.TOTAL)) {
                totalFunds = row;
            } else {
                funds.put(Addresses.SOURCES.getOrDefault(source, Addresses.unescaped(source)), row);
            }
        }
        String project = cells.getOrDefault("/project", "");
        return new FormCells(
                cells.getOrDefault("/id", project),
                cells.getOrDefault("/district", ""),
                year,
                project,
                cells.get("/department"),
                cells.get("/unit"),
                cells.get("/moneyUnit"),
                totalFunds,
                funds,
                score("/execution"),
                rows,
                Optional.ofNullable(score("/total")).orElse(ScoreCells.EMPTY),
                cells.get("/grade"));
    }

    /** The sources of which a cell is filled, in the order of the columns. */
    private List<String> sources() {
        return places.keySet().stream()
                .filter(address -> address.startsWith(FUNDS) && cells.containsKey(address))
                .map(address -> address.substring(FUNDS.length(), address.lastIndexOf('/')))
                .distinct()
                .toList();
    }

    private @Nullable String funds(String source, String column) {
        return cells.get(FUNDS + source + "/" + column);
    }

    private @Nullable ScoreCells score(String part) {
        ScoreCells read =
                new ScoreCells(cells.get(part + "/weight"), cells.get(part + "/rate"), cells.get(part + "/score"));
        return read.equals(ScoreCells.EMPTY) ? null : read;
    }
}
