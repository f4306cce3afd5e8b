package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.form.FundingSource;
import org.jspecify.annotations.Nullable;

/** Reads one published form from its JSON text. */
public final class FormJson {
    /** No form is larger; the largest of those known takes 15 kB. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxNestingDepth(16)
                    .maxNameLength(200)
                    .maxNumberLength(100)
                    .maxStringLength(1_000_000)
                    .build())
            .build();

    private final JsonFields json;
    private final Map<String, String> texts = new HashMap<>();
    private int year;
    private @Nullable FundsCells totalFunds;
    private final Map<FundingSource, FundsCells> funds = new EnumMap<>(FundingSource.class);
    private ScoreCells execution = ScoreCells.EMPTY;
    private ScoreCells total = ScoreCells.EMPTY;
    private final List<IndicatorCells> indicators = new ArrayList<>();

    /**
     * A form, and what cannot be used in it.
     *
     * @param refusedCell a weight that is no number, an amount below 0; the form can be reviewed without it
     */
    public record Read(FormCells form, Optional<UnusableInputException> refusedCell) {}

    private FormJson(JsonFields json) {
        this.json = json;
    }

    /**
     * Reads the form in {@code file}.
     *
     * @throws UnusableInputException if there is no form that could be reviewed
     */
    static Read read(Path file) throws UnusableInputException {
        return parse(file.toString(), Utf8File.read(file, MOST_BYTES));
    }

    /**
     * Reads the form in {@code text}.
     *
     * @param name what an error calls the text
     * @throws UnusableInputException if there is no form that could be reviewed
     */
    public static Read parse(String name, String text) throws UnusableInputException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                JsonFields json = new JsonFields(name, parser);
                FormCells form = new FormJson(json).form();
                return new Read(form, json.refusedCell());
            } catch (JsonProcessingException e) {
                throw JsonTrouble.in(name, e, parser.currentLocation());
            }
        } catch (IOException e) {
            throw UnusableInputException.in(name, Utf8File.reason(e));
        }
    }

    private FormCells form() throws IOException, UnusableInputException {
        Map<String, JsonFields.ValueReader> fields = new LinkedHashMap<>();
        for (String field : List.of("id", "district")) {
            fields.put(field, () -> texts.put(field, json.text("\"" + field + "\"")));
        }
        fields.put("year", () -> year = json.year("\"year\""));
        for (String field : List.of("project", "department", "unit", "moneyUnit")) {
            fields.put(field, () -> json.cell("\"" + field + "\"").ifPresent(text -> texts.put(field, text)));
        }
        fields.put("funds", this::funds);
        fields.put("execution", () -> execution = score("\"execution\"", List.of("weight", "rate", "score")));
        fields.put("indicators", this::indicators);
        fields.put("total", () -> total = score("\"total\"", List.of("weight", "score")));
        fields.put("remarks", () -> json.array("\"remarks\"", () -> json.text("a remark")));
        json.next();
        json.object("the form", fields, List.of("id", "district", "year", "indicators"));
        json.end();
        return built();
    }

    private void funds() throws IOException, UnusableInputException {
        Map<String, JsonFields.ValueReader> rows = new LinkedHashMap<>();
        rows.put("total", () -> totalFunds = fundsRow("total"));
        rows.put("current", () -> funds.put(FundingSource.APPROPRIATION, fundsRow("current")));
        rows.put("carryover", () -> funds.put(FundingSource.CARRY_OVER, fundsRow("carryover")));
        rows.put("other", () -> funds.put(FundingSource.OTHER, fundsRow("other")));
        json.object("\"funds\"", rows, List.of());
    }

    private FundsCells fundsRow(String row) throws IOException, UnusableInputException {
        Map<String, String> cells =
                json.cells("\"" + row + "\" funds", List.of("initial", "adjusted", "executed"), CellRefusal::ofAmount);
        return new FundsCells(cells.get("initial"), cells.get("adjusted"), cells.get("executed"));
    }

    private void indicators() throws IOException, UnusableInputException {
        if (json.array("\"indicators\"", this::indicator) == 0) {
            throw json.here("expected at least one indicator, got none");
        }
    }

    private void indicator() throws IOException, UnusableInputException {
        Map<String, String> cells = json.cells(
                "indicator " + (indicators.size() + 1),
                List.of("level1", "level2", "name", "nature", "target", "unit", "actual", "weight", "score", "reason"),
                CellRefusal::ofWeight);
        indicators.add(new IndicatorCells(
                cells.getOrDefault("level1", ""),
                cells.getOrDefault("level2", ""),
                cells.getOrDefault("name", ""),
                cells.get("nature"),
                cells.get("target"),
                cells.get("unit"),
                cells.get("actual"),
                cells.get("weight"),
                cells.get("score"),
                cells.get("reason")));
    }

    private ScoreCells score(String what, List<String> names) throws IOException, UnusableInputException {
        Map<String, String> cells = json.cells(what, names, CellRefusal::ofWeight);
        return new ScoreCells(cells.get("weight"), cells.get("rate"), cells.get("score"));
    }

    private FormCells built() {
        return new FormCells(
                texts.getOrDefault("id", ""),
                texts.getOrDefault("district", ""),
                Integer.toString(year),
                texts.getOrDefault("project", ""),
                texts.get("department"),
                texts.get("unit"),
                texts.get("moneyUnit"),
                totalFunds,
                funds,
                execution,
                indicators,
                total);
    }
}
