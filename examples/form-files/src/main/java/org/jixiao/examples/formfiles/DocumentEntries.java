package org.jixiao.examples.formfiles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.StatementCells;
import org.jixiao.examples.formfiles.grid.Block;
import org.jixiao.examples.formfiles.layout.DocumentForms;
import org.jixiao.examples.formfiles.layout.LaidOutForm;
import org.jixiao.examples.formfiles.layout.LaidOutForm.Printed;
import org.jixiao.examples.formfiles.layout.PlainStatement;
import org.jixiao.examples.formfiles.pdf.TableBreak;
import org.jspecify.annotations.Nullable;

/** The forms of a document as entries of a file: cells, and where each stands. */
final class DocumentEntries {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern DISTRICT =
            Pattern.compile("\\p{IsHan}{2,7}?(?:省|自治区|市(?![场级民政直]))(?:\\p{IsHan}{1,7}?(?:区(?!域)|县|旗|市(?![场级民政直])))?"
                    + "|\\p{IsHan}{2,6}?(?:区(?!域)|县|旗)");

    private final String file;
    private final Defaults defaults;
    /** The year that the form before in the document prints. */
    private @Nullable Integer lastYear;

    private String usualDistrict = "";
    private List<TableBreak> breaks = List.of();

    DocumentEntries(String file, Defaults defaults) {
        this.file = file;
        this.defaults = defaults;
    }

    /** With the places at which pages cut tables; each is noted with the form that it cuts. */
    DocumentEntries cutAt(List<TableBreak> places) {
        breaks = List.copyOf(places);
        return this;
    }

    /** Reads the forms of a document, and gives the trouble where it holds none. */
    void read(List<Block> blocks, List<Said> notRead, Consumer<Entry> to) {
        if (!readForms(blocks, notRead, to)) {
            to.accept(FileTrouble.in(
                    file,
                    FileReason.NO_FORM,
                    Said.of(
                            "没有找到绩效自评表：没有一张表格既有“项目名称”，又有“三级指标”“实际完成值”这样的表头",
                            "no form found: no table has 项目名称 and headings such as 三级指标 and 实际完成值")));
        }
    }

    /** Reads the forms of a document; {@code notRead} goes with the first one. Tells whether there is any. */
    boolean readForms(List<Block> blocks, List<Said> notRead, Consumer<Entry> to) {
        List<LaidOutForm> forms = DocumentForms.in(blocks);
        List<FileTrouble> notes = notRead.stream()
                .map(said -> FileTrouble.in(file, FileReason.NOT_SHOWN, said))
                .toList();
        lastYear = null;
        usualDistrict = usualDistrict(forms);
        for (int i = 0; i < forms.size(); i++) {
            String id = forms.size() == 1 ? baseName() : baseName() + "-" + twoDigits(i + 1);
            to.accept(form(forms.get(i), id, i == 0 ? notes : List.of()));
        }
        if (!forms.isEmpty()) {
            PlainStatement.in(blocks).ifPresent(said -> to.accept(statement(said, forms)));
        }
        return !forms.isEmpty();
    }

    /** What the paragraphs say of the forms of the document. */
    private FileStatement statement(PlainStatement said, List<LaidOutForm> forms) {
        StatementCells cells = new StatementCells(
                baseName() + "-statement",
                district(forms.get(0)),
                said.year().map(Integer::valueOf).orElseGet(() -> year(forms.get(0))),
                null,
                said.projects(),
                said.money().orElse(null),
                null,
                said.moneyUnit().orElse(null),
                said.grades(),
                said.score().orElse(null),
                null,
                null);
        return new FileStatement(file, cells, new CellPlaces(Map.of()), List.of());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String baseName() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private FileForm form(LaidOutForm form, String id, List<FileTrouble> notes) {
        Map<String, Place> places = new LinkedHashMap<>();
        places.put("", GridPlace.of(form.grid(), 0, 0));
        form.cells().forEach((address, printed) -> places.put(address, place(printed)));
        List<RowCells> rows = new ArrayList<>();
        for (Map<Column, Printed> row : form.indicators()) {
            int index = rows.size();
            row.forEach((column, printed) -> places.put(Addresses.of(index, column), place(printed)));
            rows.add(row(row));
        }
        int year = year(form);
        lastYear = form.year().map(Integer::valueOf).orElse(lastYear);
        FormCells cells = addressed(form).form(id, district(form), year, rows);
        return new FileForm(
                file,
                cells,
                new CellPlaces(places),
                Stream.of(notes.stream(), unknown(form), new TableBreaks(file, breaks).notes(form, cells))
                        .flatMap(all -> all)
                        .toList());
    }

    private Stream<FileTrouble> unknown(LaidOutForm form) {
        return form.unknown().stream()
                .map(heading -> FileTrouble.at(
                        file,
                        place(heading),
                        FileReason.LAYOUT,
                        Said.of(
                                "表头“" + heading.text() + "”不认识，这一列没有读",
                                "heading \"" + heading.text() + "\" is not known; its column was not read")));
    }

    private static Place place(Printed printed) {
        return GridPlace.of(printed.grid(), printed.cell().row(), printed.cell().column());
    }

    private static RowCells row(Map<Column, Printed> printed) {
        Map<String, String> texts = new HashMap<>();
        printed.forEach((column, cell) -> texts.put(Addresses.field(column), cell.text()));
        return Addresses.row(texts);
    }

    private static AddressedCells addressed(LaidOutForm form) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.cells().forEach((address, cell) -> texts.put(address, cell.text()));
        form.moneyUnit().ifPresent(unit -> texts.put("/moneyUnit", unit));
        return new AddressedCells(texts, texts.keySet());
    }

    /**
     * What was asked for, else the place that the form or the name of its file names, else the one that most forms of the document name;
     * an empty text where nothing does.
     */
    private String district(LaidOutForm form) {
        if (!defaults.district().isEmpty()) {
            return defaults.district();
        }
        String own = ownDistrict(form);
        return usualDistrict.endsWith(own) ? usualDistrict : own; // 通州区 beside 北京市通州区
    }

    private String usualDistrict(List<LaidOutForm> forms) {
        return forms.stream()
                .map(this::ownDistrict)
                .filter(district -> !district.isEmpty())
                .collect(Collectors.groupingBy(district -> district, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private String ownDistrict(LaidOutForm form) {
        AddressedCells cells = addressed(form);
        Stream<String> texts = Stream.of(
                        Stream.of(cells.text("/department"), cells.text("/unit")),
                        form.titles().stream().filter(title -> title.length() <= 60),
                        Stream.of(file))
                .flatMap(all -> all);
        return texts.map(text -> DISTRICT.matcher(text.replaceAll("[0-9]{4}年度?|年度", " ")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }

    /** That of the title, else of the form before it, else what was asked for, else that of the name of the file. */
    private int year(LaidOutForm form) {
        Optional<Integer> named =
                Optional.of(YEAR.matcher(file)).filter(Matcher::find).map(year -> Integer.valueOf(year.group(1)));
        return form.year()
                .map(Integer::valueOf)
                .or(() -> Optional.ofNullable(lastYear))
                .or(() -> defaults.year() == 0 ? Optional.empty() : Optional.of(defaults.year()))
                .or(() -> named)
                .orElse(Defaults.YEAR_OF_NATIONAL_RULES);
    }
}
