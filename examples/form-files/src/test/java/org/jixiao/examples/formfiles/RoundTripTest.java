package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A form that was written is read back equal, and every cell is found where its place says. */
@NullUnmarked
class RoundTripTest {
    @Provide
    Arbitrary<FormCells> forms() {
        return AnyForms.all();
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', '\t', ';');
    }

    @Property(tries = 200)
    void a_form_written_as_json_is_read_back_equal(@ForAll("forms") FormCells form) {
        ReadFile read = FormReader.standard()
                .read("form.json", FormJsonWriter.write(form).getBytes(StandardCharsets.UTF_8));

        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms()).extracting(FileForm::cells).containsExactly(form);
    }

    @Property(tries = 200)
    void every_cell_of_a_json_form_stands_at_its_place(@ForAll("forms") FormCells form) {
        String text = onLinesOfTheirOwn(FormJsonWriter.write(form));
        FileForm read = FormReader.standard()
                .read("form.json", text.getBytes(StandardCharsets.UTF_8))
                .forms()
                .get(0);
        List<String> lines = text.lines().toList();
        Map<String, String> cells = cells(read.cells());

        assertThat(read.places().all().keySet()).containsAll(cells.keySet());
        cells.forEach((address, cell) -> {
            Place.InJson place = (Place.InJson) read.places().of(address).orElseThrow();
            assertThat(place.pointer()).isEqualTo(address);
            assertThat(lines.get(place.line() - 1).substring(place.column() - 1))
                    .as(address)
                    .startsWith(address.equals("/year") ? cell : "\"");
        });
    }

    @Property(tries = 200)
    void forms_written_as_a_table_are_read_back_equal_with_the_place_of_every_cell(
            @ForAll("forms") FormCells form,
            @ForAll("charsets") Charset charset,
            @ForAll("separators") char separator) {
        FormCells other = new FormCells(
                "另一张",
                form.district(),
                form.year(),
                "另一个",
                null,
                null,
                null,
                null,
                Map.of(),
                null,
                form.indicators(),
                ScoreCells.EMPTY,
                null);
        List<List<String>> table = new ArrayList<>();
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("/project", "项目名称");
        cells(form).keySet().stream()
                .filter(address -> !address.startsWith("/indicators"))
                .forEach(address -> columns.putIfAbsent(address, heading(address)));
        Addresses.COLUMNS.forEach((field, column) -> columns.put("/indicators/" + field, column.heading()));
        table.add(List.copyOf(columns.values()));
        table.addAll(rows(form, columns));
        table.addAll(rows(other, columns));

        ReadFile read =
                FormReader.standard().read("forms.csv", csv(table, separator).getBytes(charset));

        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms()).extracting(FileForm::cells).containsExactly(withoutBlanks(form), other);
        cells(read.forms().get(0).cells()).forEach((address, cell) -> {
            Place.InTable place =
                    (Place.InTable) read.forms().get(0).places().of(address).orElseThrow();
            assertThat(table.get(place.row() - 1).get(place.column() - 1))
                    .as(address)
                    .isEqualTo(cell);
        });
    }

    private static String onLinesOfTheirOwn(String json) {
        StringWriter text = new StringWriter();
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        try (JsonParser from = new JsonFactory().createParser(ObjectReadContext.empty(), json);
                JsonGenerator to = new JsonFactory().createGenerator(pretty, text)) {
            while (from.nextToken() != null) {
                to.copyCurrentEvent(from);
            }
        }
        return text.toString();
    }

    /** What a table cannot say: a row of the funds, an execution or a total without any cell. */
    private static FormCells withoutBlanks(FormCells form) {
        Map<String, FundsCells> funds = new LinkedHashMap<>(form.funds());
        funds.values().removeIf(RoundTripTest::isBlank);
        FundsCells total = form.totalFunds();
        return form.withFunds(funds)
                .withTotalFunds(total == null || isBlank(total) ? null : total)
                .withExecution(ScoreCells.EMPTY.equals(form.execution()) ? null : form.execution())
                .withTotal(
                        new ScoreCells(form.total().weight(), null, form.total().score()));
    }

    private static boolean isBlank(FundsCells row) {
        return row.equals(new FundsCells(null, null, null));
    }

    private static List<List<String>> rows(FormCells form, Map<String, String> columns) {
        Map<String, String> cells = cells(form);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < form.indicators().size(); i++) {
            String row = "/indicators/" + i;
            rows.add(columns.keySet().stream()
                    .map(address -> cells.getOrDefault(address.replace("/indicators", row), ""))
                    .toList());
        }
        return rows;
    }

    private static String csv(List<List<String>> table, char separator) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            table.forEach(row -> writer.writeRecord(row.toArray(String[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String heading(String address) {
        if (address.equals("/unit")) {
            return "form.unit";
        }
        if (address.startsWith("/funds/中央~1省级资金~01")) {
            return "中央/省级资金~1"
                    + address.substring(address.lastIndexOf('/'))
                            .replace("/initial", "/年初预算数")
                            .replace("/adjusted", "/全年预算数")
                            .replace("/executed", "/全年执行数")
                            .replace("/arrived", "/到位数");
        }
        return address.substring(1).replace('/', '.');
    }

    /** The cells that are not empty, by address. */
    private static Map<String, String> cells(FormCells form) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("/id", form.id());
        cells.put("/district", form.district());
        cells.put("/year", Integer.toString(form.year()));
        cells.put("/project", form.project().isBlank() ? null : form.project());
        cells.put("/department", form.department());
        cells.put("/unit", form.unit());
        cells.put("/moneyUnit", form.moneyUnit());
        cells.put("/grade", form.grade());
        funds(cells, "total", form.totalFunds());
        form.funds().forEach((label, row) -> funds(cells, Addresses.source(label), row));
        score(cells, "/execution", form.execution());
        score(
                cells,
                "/total",
                new ScoreCells(form.total().weight(), null, form.total().score()));
        for (int i = 0; i < form.indicators().size(); i++) {
            RowCells row = form.indicators().get(i);
            int index = i;
            Addresses.COLUMNS.forEach((field, column) -> {
                String cell = row.cell(column);
                cells.put(Addresses.of(index, column), cell == null || cell.isBlank() ? null : cell);
            });
        }
        cells.values().removeIf(Objects::isNull);
        return cells;
    }

    private static void funds(Map<String, String> cells, String source, FundsCells row) {
        if (row != null) {
            cells.put(Addresses.ofFunds(source, "initial"), row.initial());
            cells.put(Addresses.ofFunds(source, "adjusted"), row.adjusted());
            cells.put(Addresses.ofFunds(source, "executed"), row.executed());
            cells.put(Addresses.ofFunds(source, "arrived"), row.arrived());
        }
    }

    private static void score(Map<String, String> cells, String part, ScoreCells row) {
        if (row != null) {
            cells.put(part + "/weight", row.weight());
            cells.put(part + "/rate", row.rate());
            cells.put(part + "/score", row.score());
            cells.put(part + "/reason", row.deviationNote());
        }
    }
}
