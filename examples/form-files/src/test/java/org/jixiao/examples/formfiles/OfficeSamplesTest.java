package org.jixiao.examples.formfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as units publish them come out as the forms that stand beside them, cell by cell. */
class OfficeSamplesTest {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/test/resources/office");

    static List<Path> samples() throws IOException {
        List<Path> samples = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER)) {
            for (Path file : files) {
                if (Files.exists(Path.of(file + ".expect.json"))) {
                    samples.add(file);
                }
            }
        }
        samples.sort(null);
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_published_file_holds_the_forms_that_stand_beside_it(Path file) throws IOException {
        ReadFile read = FormReader.standard().read(file);
        List<FormCells> expected = FormReader.standard().read(Path.of(file + ".expect.json")).forms().stream()
                .map(FileForm::cells)
                .toList();

        assertThat(read.troubles()).isEmpty();
        assertThat(read.forms()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(cells(read.forms().get(i).cells())).as("form %d", i).isEqualTo(cells(expected.get(i)));
        }
    }

    /** All filled cells of a form by name, without white space. */
    private static Map<String, String> cells(FormCells form) {
        Map<String, String> cells = new TreeMap<>();
        put(cells, "project", form.project());
        put(cells, "department", form.department());
        put(cells, "unit", form.unit());
        put(cells, "year", Integer.toString(form.year()));
        put(cells, "moneyUnit", form.moneyUnit());
        put(cells, "grade", form.grade());
        funds(cells, "total", form.totalFunds());
        form.funds().forEach((source, row) -> funds(cells, source, row));
        score(cells, "execution", form.execution());
        score(cells, "total", form.total());
        for (int i = 0; i < form.indicators().size(); i++) {
            RowCells row = form.indicators().get(i);
            for (Column column : Column.values()) {
                put(cells, "row " + i + " " + column, row.cell(column));
            }
        }
        return cells;
    }

    private static void funds(Map<String, String> cells, String source, @Nullable FundsCells row) {
        if (row != null) {
            put(cells, source + " initial", row.initial());
            put(cells, source + " adjusted", row.adjusted());
            put(cells, source + " executed", row.executed());
            put(cells, source + " arrived", row.arrived());
        }
    }

    private static void score(Map<String, String> cells, String part, @Nullable ScoreCells score) {
        if (score != null) {
            put(cells, part + " weight", score.weight());
            put(cells, part + " rate", score.rate());
            put(cells, part + " score", score.score());
        }
    }

    private static void put(Map<String, String> cells, String name, @Nullable String text) {
        String bare = text == null ? "" : text.replaceAll("[\\s\\p{Z}]+", "");
        if (!bare.isEmpty()) {
            cells.put(name, bare);
        }
    }
}
