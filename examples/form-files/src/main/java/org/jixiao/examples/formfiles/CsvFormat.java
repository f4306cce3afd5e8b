package org.jixiao.examples.formfiles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.examples.formfiles.grid.Grid;
import org.jspecify.annotations.Nullable;

/** Forms as a table: a row an indicator, with what is said of the form repeated in each of its rows. */
final class CsvFormat implements FileFormat {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    /** So many known headings in the first row make a table of rows; a form in its own layout has fewer. */
    private static final int FEW_HEADINGS = 3;

    private final Limits limits;
    private final Defaults defaults;

    CsvFormat(Limits limits, Defaults defaults) {
        this.limits = limits;
        this.defaults = defaults;
    }

    /** Any text that is not another format; what begins like an office file, a PDF or a page is none. */
    @Override
    public boolean accepts(Content content) {
        return content.first() != '<'
                && !content.begins('P', 'K', 3, 4)
                && !content.begins(0xD0, 0xCF, 0x11, 0xE0)
                && !content.begins('%', 'P', 'D', 'F');
    }

    @Override
    public void read(Content content, Consumer<Entry> to) throws Refused {
        String text = Encoding.text(content.name(), content.bytes());
        List<CsvRecord> records = records(content.name(), text);
        boolean laidOut = headings(records) < FEW_HEADINGS
                && new DocumentEntries(content.name(), defaults).readForms(List.of(grid(records)), List.of(), to);
        if (!laidOut) {
            new Table(content.name(), records).read(to);
        }
    }

    /** How many headings of a table of rows the first filled row has. */
    private static long headings(List<CsvRecord> records) {
        return records.stream()
                .map(CsvRecord::getFields)
                .filter(fields -> fields.stream().anyMatch(field -> !field.isBlank()))
                .findFirst()
                .map(CsvHeadings::known)
                .orElse(0L);
    }

    /** A form that a spreadsheet saved in its own layout, a line a row. */
    private static Grid grid(List<CsvRecord> records) {
        Grid.Builder grid = Grid.table(1);
        for (int row = 0; row < records.size(); row++) {
            for (int column = 0; column < records.get(row).getFieldCount(); column++) {
                grid.add(row, column, 1, 1, records.get(row).getField(column));
            }
        }
        return grid.build();
    }

    private static List<CsvRecord> records(String name, String text) throws Refused {
        List<CsvRecord> records = parsed(name, text, separator(text));
        if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
            // the parser takes all that follows for one cell, and rows would be lost in silence
            throw new Refused(FileTrouble.at(
                    name,
                    new Place.InTable(records.size(), 1),
                    FileReason.TABLE,
                    Said.of("引号没有成对", "a quotation mark is not closed")));
        }
        return records;
    }

    private static List<CsvRecord> parsed(String name, String text, char separator) throws Refused {
        try (Stream<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()) {
            return records.toList();
        } catch (CsvParseException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw new Refused(FileTrouble.in(
                    name,
                    FileReason.TABLE,
                    Said.of("CSV 格式有误：引号后面不能直接接其他文字", "malformed CSV: " + e.getMessage() + ": " + cause.getMessage())));
        }
    }

    /** The separator with which the first line has most headings that are known: a comma, a tab or a semicolon. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> CsvHeadings.known(
                                List.of(first.replace("\"", "").split(separator.toString(), -1))))
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElse(',');
    }

    /** The rows of one file. */
    private final class Table {
        private final String name;
        private final List<CsvRecord> records;
        private final Map<List<String>, CsvForm> forms = new LinkedHashMap<>();
        private @Nullable List<String> keyAbove;

        Table(String name, List<CsvRecord> records) {
            this.name = name;
            this.records = records;
        }

        void read(Consumer<Entry> to) throws Refused {
            int first = 0;
            while (isBlank(records.get(first))) {
                first++; // a file that is blank as a whole was refused before
            }
            CsvHeadings headings = CsvHeadings.of(name, records.get(first).getFields(), first + 1);
            headings.unknown().forEach(to);
            for (int i = first + 1; i < records.size(); i++) {
                if (!isBlank(records.get(i))) {
                    row(headings, records.get(i), i + 1);
                }
            }
            if (forms.isEmpty()) {
                to.accept(FileTrouble.in(
                        name, FileReason.NO_FORM, Said.of("表头下面没有数据", "expected rows, got headings alone")));
            }
            forms.values().forEach(form -> form.entries().forEach(to));
        }

        private void row(CsvHeadings headings, CsvRecord record, int number) throws Refused {
            Map<String, String> ofForm = new LinkedHashMap<>();
            Map<String, Place> placesOfForm = new HashMap<>();
            Map<String, String> ofRow = new LinkedHashMap<>();
            Map<String, Place> placesOfRow = new LinkedHashMap<>();
            placesOfRow.put("", new Place.InTable(number, 1));
            for (int i = 0; i < record.getFieldCount(); i++) {
                Place place = new Place.InTable(number, i + 1);
                String address = headings.address(i).orElse("");
                if (address.startsWith(CsvHeadings.ROW)) {
                    String field = address.substring(CsvHeadings.ROW.length());
                    ofRow.put(field, record.getField(i));
                    placesOfRow.put(field, place);
                } else if (!address.isEmpty()) {
                    ofForm.put(address, record.getField(i));
                    placesOfForm.put(address, place);
                }
            }
            CsvForm form = form(ofForm, number);
            if (form.rows() == limits.mostRows()) {
                throw new Refused(FileTrouble.at(
                        name,
                        new Place.InTable(number, 1),
                        FileReason.TOO_LARGE,
                        Said.of(
                                "一张表不会超过 " + limits.mostRows() + " 行",
                                "no form has more than " + limits.mostRows() + " rows")));
            }
            ofForm.forEach((address, text) ->
                    form.ofForm(address, text, placesOfForm.getOrDefault(address, new Place.InTable(number, 1))));
            overhang(headings, record, number).ifPresent(form::lost);
            form.indicator(ofRow, placesOfRow);
        }

        /** The form of a row: by its id, else by district, year, unit and project; where all of these are blank, the form above. */
        private CsvForm form(Map<String, String> ofForm, int number) {
            String id = ofForm.getOrDefault("/id", "").strip();
            List<String> key = id.isEmpty()
                    ? Stream.of("/district", "/year", "/department", "/unit", "/project")
                            .map(address -> ofForm.getOrDefault(address, "").strip())
                            .toList()
                    : List.of(id);
            List<String> above = keyAbove;
            if (above != null && key.stream().allMatch(String::isEmpty)) {
                key = above;
            }
            keyAbove = key;
            return forms.computeIfAbsent(key, fresh -> new CsvForm(name, number));
        }

        /** Text beyond the last heading, or under none: a comma too many has shifted the row. */
        private Optional<FileTrouble> overhang(CsvHeadings headings, CsvRecord record, int number) {
            for (int i = 0; i < record.getFieldCount(); i++) {
                if (headings.isBlank(i) && !record.getField(i).isBlank()) {
                    return Optional.of(FileTrouble.at(
                            name,
                            new Place.InTable(number, i + 1),
                            FileReason.TABLE,
                            Said.of(
                                    "这一格没有表头，可能前面有没加引号的逗号（如 1,200）；实际是 \"" + OneLine.of(record.getField(i), 40) + "\"",
                                    "a cell without a heading, perhaps shifted by a comma without quotes (1,200); got \""
                                            + OneLine.of(record.getField(i), 40) + "\"")));
                }
            }
            return Optional.empty();
        }

        private static boolean isBlank(CsvRecord record) {
            return record.getFields().stream().allMatch(String::isBlank);
        }
    }
}
