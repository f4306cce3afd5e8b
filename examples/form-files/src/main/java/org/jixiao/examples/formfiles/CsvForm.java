package org.jixiao.examples.formfiles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;

/** One form, gathered from the rows of a table that are its indicators. */
final class CsvForm {
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
        AddressedCells form = new AddressedCells(cells, places.keySet());
        return form.form(cells.getOrDefault("/id", form.text("/project")), form.text("/district"), year, rows);
    }
}
