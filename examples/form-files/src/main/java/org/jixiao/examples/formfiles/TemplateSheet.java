package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jixiao.examples.formfiles.grid.GridCell;
import org.jixiao.examples.formfiles.layout.LaidOutForm;
import org.jixiao.examples.formfiles.layout.LaidOutForm.Printed;
import org.jspecify.annotations.Nullable;

/** Fills a form into a sheet that is laid out for one, and says what has no place there. */
final class TemplateSheet {
    /** （　　年度）, with room for the year. */
    private static final Pattern YEAR = Pattern.compile("([（(])[\\s_＿\u3000]*(年度?\\s*[）)])");

    private static final String USUAL_UNIT = "万元";

    private final String file;
    private final Sheet sheet;
    private final LaidOutForm template;
    private final TemplateCells cells;
    private final List<FileTrouble> notPlaced = new ArrayList<>();

    TemplateSheet(String file, Sheet sheet, LaidOutForm template) {
        this.file = file;
        this.sheet = sheet;
        this.template = template;
        this.cells = new TemplateCells(sheet);
    }

    /** What could not be placed. */
    List<FileTrouble> fill(FormCells form) {
        year(form.year());
        boolean sameUnit = Objects.requireNonNullElse(form.moneyUnit(), USUAL_UNIT)
                .equals(template.moneyUnit().orElse(USUAL_UNIT));
        if (!sameUnit) {
            say(
                    null,
                    "模板的金额单位是 " + template.moneyUnit().orElse(USUAL_UNIT) + "，表的是 " + form.moneyUnit() + "，金额没有填",
                    "the template counts money in " + template.moneyUnit().orElse(USUAL_UNIT) + ", the form in "
                            + form.moneyUnit() + "; no money was filled in");
        }
        FormTexts.of(form).forEach((address, text) -> {
            if (sameUnit || !address.startsWith("/funds/")) {
                put(template.cells().get(address), text, FormTexts.name(address));
            }
        });
        rows(form.indicators());
        return notPlaced;
    }

    private void year(int year) {
        if (template.year().isPresent()) {
            if (!template.year().get().equals(Integer.toString(year))) {
                say(
                        null,
                        "模板印的年度是 " + template.year().get() + "，表的是 " + year,
                        "the template is of " + template.year().get() + ", the form of " + year);
            }
            return;
        }
        Grid grid = template.grid();
        Printed project = template.cells().get("/project");
        int last = project == null ? 0 : project.cell().row();
        for (int row = 0; row <= last; row++) {
            for (GridCell cell : grid.startingIn(row)) {
                Matcher blank = YEAR.matcher(cell.text());
                if (blank.find()) {
                    cells.write(cell, blank.replaceFirst("$1" + year + "$2"));
                    return;
                }
            }
        }
        say(null, "模板没有填年度的地方：" + year, "the template has no place for the year: " + year);
    }

    private void rows(List<RowCells> rows) {
        TemplateRows places = new TemplateRows(template.indicators());
        Map<Column, Integer> withoutColumn = new EnumMap<>(Column.class);
        for (int i = 0; i < rows.size(); i++) {
            RowCells row = rows.get(i);
            Optional<Map<Column, Printed>> place = places.take(row);
            if (place.isEmpty()) {
                say(
                        null,
                        "第 " + (i + 1) + " 行 " + row.where() + "：模板没有空行可填",
                        "row " + (i + 1) + " " + row.where() + ": the template has no free row for it");
                continue;
            }
            for (Column column : Column.values()) {
                Printed cell = place.get().get(column);
                String text = row.cell(column);
                if (cell != null) {
                    put(cell, text == null ? "" : text, column.heading());
                } else if (text != null && !text.isBlank() && column != Column.KEY) {
                    withoutColumn.merge(column, 1, Integer::sum);
                }
            }
        }
        withoutColumn.forEach((column, times) -> say(
                null,
                "模板没有“" + column.heading() + "”一栏，" + times + " 格没有填",
                "the template has no column " + column.heading() + "; " + times + " cells were not filled in"));
    }

    private void put(@Nullable Printed place, String text, String name) {
        if (place == null) {
            say(null, "模板没有填“" + name + "”的地方：" + text, "the template has no place for " + name + ": " + text);
        } else if (!cells.write(place.cell(), text)) {
            say(
                    place.cell(),
                    "“" + name + "”一格是公式，没有改；应填 " + (text.isEmpty() ? "（空）" : text),
                    "the cell of " + name + " is a formula and was left; to be filled in: "
                            + (text.isEmpty() ? "nothing" : text));
        }
    }

    private void say(@Nullable GridCell cell, String chinese, String english) {
        int row = cell == null ? 1 : cell.row() + 1;
        int column = cell == null ? 1 : cell.column() + 1;
        Place place = new Place.InGrid(sheet.getSheetName(), true, row, column);
        notPlaced.add(FileTrouble.at(file, place, FileReason.LAYOUT, Said.of(chinese, english)));
    }
}
