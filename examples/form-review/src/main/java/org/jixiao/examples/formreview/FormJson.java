package org.jixiao.examples.formreview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.form.FundingSource;
import org.jixiao.notation.IndicatorCells;
import org.jixiao.review.FundsCells;
import org.jixiao.review.PublishedForm;
import org.jixiao.review.PublishedFormBuilder;
import org.jixiao.review.PublishedIndicator;
import org.jixiao.review.PublishedScore;

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
    private Optional<FundsCells> totalFunds = Optional.empty();
    private final Map<FundingSource, FundsCells> funds = new EnumMap<>(FundingSource.class);
    private Map<String, String> execution = Map.of();
    private Map<String, String> total = Map.of();
    private final List<PublishedIndicator> indicators = new ArrayList<>();

    /**
     * A form, and what cannot be used in it.
     *
     * @param refusedCell a weight that is no number, an amount below 0; the form can be reviewed without it
     */
    public record Read(PublishedForm form, Optional<UnusableInputException> refusedCell) {}

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
                PublishedForm form = new FormJson(json).form();
                return new Read(form, json.refusedCell());
            } catch (JsonProcessingException e) {
                throw JsonTrouble.in(name, e, parser.currentLocation());
            }
        } catch (IOException e) {
            throw UnusableInputException.in(name, Utf8File.reason(e));
        }
    }

    private PublishedForm form() throws IOException, UnusableInputException {
        Map<String, JsonFields.ValueReader> fields = new LinkedHashMap<>();
        for (String field : List.of("id", "district")) {
            fields.put(field, () -> texts.put(field, json.text("\"" + field + "\"")));
        }
        fields.put("year", () -> year = json.year("\"year\""));
        for (String field : List.of("project", "department", "unit", "moneyUnit")) {
            fields.put(field, () -> json.cell("\"" + field + "\"").ifPresent(text -> texts.put(field, text)));
        }
        fields.put("funds", this::funds);
        fields.put(
                "execution",
                () -> execution =
                        json.cells("\"execution\"", List.of("weight", "rate", "score"), CellRefusal::ofWeight));
        fields.put("indicators", this::indicators);
        fields.put("total", () -> total = json.cells("\"total\"", List.of("weight", "score"), CellRefusal::ofWeight));
        fields.put("remarks", () -> json.array("\"remarks\"", () -> json.text("a remark")));
        json.next();
        json.object("the form", fields, List.of("id", "district", "year", "indicators"));
        json.end();
        return built();
    }

    private void funds() throws IOException, UnusableInputException {
        Map<String, JsonFields.ValueReader> rows = new LinkedHashMap<>();
        rows.put("total", () -> totalFunds = Optional.of(fundsRow("total")));
        rows.put("current", () -> funds.put(FundingSource.APPROPRIATION, fundsRow("current")));
        rows.put("carryover", () -> funds.put(FundingSource.CARRY_OVER, fundsRow("carryover")));
        rows.put("other", () -> funds.put(FundingSource.OTHER, fundsRow("other")));
        json.object("\"funds\"", rows, List.of());
    }

    private FundsCells fundsRow(String row) throws IOException, UnusableInputException {
        Map<String, String> cells =
                json.cells("\"" + row + "\" funds", List.of("initial", "adjusted", "executed"), CellRefusal::ofAmount);
        return FundsCells.of(cell(cells, "initial"), cell(cells, "adjusted"), cell(cells, "executed"));
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
        IndicatorCells words = IndicatorCells.row(
                        cells.getOrDefault("level1", ""),
                        cells.getOrDefault("level2", ""),
                        cells.getOrDefault("name", ""))
                .nature(cells.getOrDefault("nature", ""))
                .target(cells.getOrDefault("target", ""))
                .unit(cells.getOrDefault("unit", ""))
                .actual(cells.getOrDefault("actual", ""))
                .build();
        indicators.add(PublishedIndicator.of(words, score(cells), cell(cells, "reason")));
    }

    private PublishedForm built() {
        PublishedFormBuilder form = PublishedForm.form(
                texts.getOrDefault("id", ""),
                texts.getOrDefault("district", ""),
                Year.of(year),
                texts.getOrDefault("project", ""));
        cell(texts, "department").ifPresent(form::department);
        cell(texts, "unit").ifPresent(form::unit);
        cell(texts, "moneyUnit").ifPresent(form::moneyUnit);
        totalFunds.ifPresent(form::totalFunds);
        funds.forEach(form::funds);
        indicators.forEach(form::indicator);
        return form.execution(score(execution), cell(execution, "rate"))
                .total(score(total))
                .build();
    }

    private static PublishedScore score(Map<String, String> cells) {
        return PublishedScore.of(cell(cells, "weight"), cell(cells, "score"));
    }

    private static Optional<String> cell(Map<String, String> cells, String name) {
        return Optional.ofNullable(cells.get(name)).filter(text -> !text.isBlank());
    }
}
