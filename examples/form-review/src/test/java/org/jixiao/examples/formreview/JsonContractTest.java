package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.cells.Column;
import org.jixiao.data.FindingData;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ReviewedExecutionData;
import org.jixiao.data.ReviewedRowData;
import org.jixiao.data.ReviewedTotalData;
import org.jixiao.finding.OpenCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The JSON that other programs rely on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonContractTest {
    private static final Pattern POINTS = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern EXACT = Pattern.compile("\\d+(\\.\\d+)?…?");
    private static final List<@Nullable String> VERDICTS =
            Arrays.asList("MATCH", "ROUNDING", "DIFFERS", "NOT_ASSESSABLE", null);
    private static final List<String> CAUSES =
            Arrays.stream(OpenCause.values()).map(OpenCause::name).toList();
    private static final List<@Nullable String> COLUMNS = columns();

    @TempDir
    Path folder = Path.of("");

    private List<Map<String, @Nullable Object>> forms = List.of();

    /** The headings of a form; null where a finding speaks of the row as a whole. */
    private static List<@Nullable String> columns() {
        List<@Nullable String> columns = new ArrayList<>();
        columns.add(null);
        for (Column column : Column.values()) {
            columns.add(column.heading());
        }
        return columns;
    }

    @BeforeAll
    void review() {
        Program program = Program.run("--format", "json", Program.corpus());
        assertThat(program.err()).isEmpty();
        forms = program.outLines().stream().map(JsonTree::object).toList();
    }

    @Test
    void every_form_is_one_line_in_the_order_of_the_files() {
        assertThat(forms).hasSize(117);
        assertThat(forms).extracting(form -> (String) form.get("id")).isSorted();
    }

    @Test
    void a_form_has_the_fields_of_the_record_among_them_these() {
        assertThat(forms).allSatisfy(form -> {
            assertThat(form.keySet()).containsExactlyElementsOf(fields(ReviewData.class));
            assertThat(form.keySet()).contains("id", "rules", "execution", "indicators", "total", "grade", "findings");
            assertThat(form).containsEntry("schema", "jixiao/review/0").containsEntry("language", "zh-Hans");
        });
    }

    private static List<String> fields(Class<?> record, String... leftOut) {
        return Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !List.of(leftOut).contains(name))
                .toList();
    }

    @Test
    void the_execution_has_rate_and_figures_like_a_row() {
        assertThat(forms).allSatisfy(form -> {
            Map<String, @Nullable Object> execution = JsonTree.child(form, "execution");
            assertThat(execution.keySet())
                    .containsExactlyElementsOf(fields(ReviewedExecutionData.class))
                    .contains("rate", "exact", "score", "published", "verdict", "rounding", "cause", "met", "findings");
            assertThat((String) execution.get("rate"))
                    .satisfiesAnyOf(
                            rate -> assertThat(rate).isNull(),
                            rate -> assertThat(rate).matches(POINTS));
            assertScored(execution);
        });
    }

    @Test
    void the_execution_is_null_where_the_form_has_no_such_row() throws IOException {
        Map<String, @Nullable Object> form = review("\"execution\": null", row(""));

        assertThat(form).containsEntry("execution", null);
        assertThat(JsonTree.child(form, "total")).containsEntry("weight", "10").containsEntry("score", "10.00");
    }

    @Test
    void an_indicator_has_its_names_its_strategy_and_its_figures() {
        assertThat(forms)
                .flatExtracting(form -> JsonTree.children(form, "indicators"))
                .hasSize(789);
        assertThat(forms)
                .allSatisfy(form -> assertThat(JsonTree.children(form, "indicators"))
                        .allSatisfy(row -> {
                            assertThat(row.keySet())
                                    .containsExactlyElementsOf(fields(ReviewedRowData.class, "reviewed", "finance"))
                                    .contains(
                                            "key",
                                            "name",
                                            "level1",
                                            "level2",
                                            "strategy",
                                            "exact",
                                            "score",
                                            "published",
                                            "verdict",
                                            "rounding",
                                            "cause",
                                            "met",
                                            "findings");
                            assertThat((String) row.get("strategy"))
                                    .isIn("positive", "reverse", "rating", "attainment", "deadline", "open");
                            assertThat("open".equals(row.get("strategy"))).isEqualTo(row.get("score") == null);
                            assertScored(row);
                        }));
    }

    private static void assertScored(Map<String, @Nullable Object> item) {
        assertThat(item.get("exact") == null).isEqualTo(item.get("score") == null);
        if (item.get("score") != null) {
            assertThat((String) item.get("score")).matches(POINTS);
            assertThat((String) item.get("exact")).matches(EXACT);
            assertThat(item.get("cause")).as("of points that are not open").isNull();
        } else {
            assertThat(item.get("cause")).as("of open points").isIn(CAUSES);
        }
        assertCompared(item);
        assertThat(item.get("rounding") != null).isEqualTo("ROUNDING".equals(item.get("verdict")));
        assertThat(item.get("met")).isIn("true", "false", null);
        assertThat((List<?>) item.get("findings"))
                .allSatisfy(code -> assertThat(code).isInstanceOf(String.class));
    }

    /** Nothing is compared where nothing was published. */
    private static void assertCompared(Map<String, @Nullable Object> item) {
        assertThat(item.get("verdict") == null).isEqualTo(item.get("published") == null);
        assertThat(item.get("verdict")).isIn(VERDICTS);
    }

    @Test
    void the_total_has_weight_three_figures_published_and_verdict() {
        assertThat(forms).allSatisfy(form -> {
            Map<String, @Nullable Object> total = JsonTree.child(form, "total");
            assertThat(total.keySet())
                    .containsExactlyElementsOf(fields(ReviewedTotalData.class))
                    .contains("weight", "score", "accepted", "open", "published", "verdict");
            assertCompared(total);
            assertThat(points(total, "accepted"))
                    .isBetween(points(total, "score"), points(total, "score").add(points(total, "open")));
        });
    }

    private static BigDecimal points(Map<String, @Nullable Object> item, String field) {
        return new BigDecimal(String.valueOf(item.get(field)));
    }

    @Test
    void findings_have_code_severity_place_and_words_and_those_of_a_row_name_it_and_its_cell() {
        assertThat(forms).allSatisfy(form -> {
            List<Map<String, @Nullable Object>> rows = JsonTree.children(form, "indicators");
            assertThat(JsonTree.children(form, "findings")).allSatisfy(finding -> {
                assertThat(finding.get("severity")).isIn("error", "warning", "info");
                assertThat((String) finding.get("where")).isNotBlank();
                assertThat((String) finding.get("message")).isNotBlank();
                assertThat(finding.keySet())
                        .containsExactlyElementsOf(fields(FindingData.class))
                        .contains("code", "severity", "where", "row", "key", "column", "cell", "message");
                if (finding.get("row") != null) {
                    Map<String, @Nullable Object> row = rows.get(Integer.parseInt((String) finding.get("row")));
                    assertThat((String) finding.get("where")).endsWith("/" + row.get("name"));
                    assertThat(finding.get("column")).isIn(COLUMNS);
                }
            });
        });
    }

    @Test
    void the_findings_of_a_row_stand_once_as_codes_and_once_in_the_list_of_the_form() {
        assertThat(forms).allSatisfy(form -> {
            List<Map<String, @Nullable Object>> rows = JsonTree.children(form, "indicators");
            for (int i = 0; i < rows.size(); i++) {
                String index = Integer.toString(i);
                assertThat(JsonTree.children(form, "findings").stream()
                                .filter(finding -> index.equals(finding.get("row")))
                                .<@Nullable Object>map(finding -> finding.get("code"))
                                .toList())
                        .isEqualTo(rows.get(i).get("findings"));
            }
        });
    }

    @Test
    void a_finding_quotes_its_cell_as_printed_and_hands_the_key_back() throws IOException {
        Map<String, @Nullable Object> form =
                review("\"execution\": null", row(""), row("\"key\": \"行 2\", \"actual\": \" 若干，见附件 \""));

        assertThat(JsonTree.children(form, "indicators"))
                .extracting(row -> row.get("key"))
                .containsExactly(null, "行 2");
        assertThat(JsonTree.children(form, "findings"))
                .filteredOn(finding -> "NOT_A_NUMBER".equals(finding.get("code")))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .containsEntry("row", "1")
                        .containsEntry("key", "行 2")
                        .containsEntry("column", "实际完成值")
                        .containsEntry("cell", " 若干，见附件 "));
    }

    @Test
    void every_other_score_column_has_its_own_verdict_and_its_difference_from_the_score() throws IOException {
        Map<String, @Nullable Object> form = review(
                "\"execution\": null",
                row("\"reviewed\": \"9\", \"finance\": 10.50"),
                row("\"reviewed\": \"10.00\""),
                row("\"score\": null, \"reviewed\": \"9\""),
                row("\"reviewed\": \"/\""));

        assertThat(otherColumns(form, 0)).containsExactly("reviewed: 9 DIFFERS -1", "finance: 10.50 DIFFERS 0.5");
        assertThat(otherColumns(form, 1)).containsExactly("reviewed: 10.00 MATCH 0");
        assertThat(otherColumns(form, 2)).containsExactly("reviewed: 9 DIFFERS null");
        assertThat(otherColumns(form, 3)).isEmpty();
    }

    private static List<String> otherColumns(Map<String, @Nullable Object> form, int index) {
        Map<String, @Nullable Object> row =
                JsonTree.children(form, "indicators").get(index);
        return Stream.of("reviewed", "finance")
                .filter(row::containsKey)
                .map(column -> {
                    Map<String, @Nullable Object> other = JsonTree.child(row, column);
                    assertThat(other.keySet()).containsExactly("published", "verdict", "verdictLabel", "difference");
                    return column + ": " + other.get("published") + " " + other.get("verdict") + " "
                            + other.get("difference");
                })
                .toList();
    }

    /** A row with full marks for a target that was met; {@code fields} stand instead of its own. */
    private static String row(String fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String field : List.of(
                "\"level1\": \"产出指标\"",
                "\"level2\": \"数量指标\"",
                "\"name\": \"报告\"",
                "\"target\": \"≥5份\"",
                "\"actual\": \"5份\"",
                "\"weight\": \"10\"",
                "\"score\": \"10\"")) {
            row.put(field.substring(0, field.indexOf(':')), field);
        }
        for (String field : fields.isEmpty() ? List.<String>of() : List.of(fields.split(", ", -1))) {
            row.put(field.substring(0, field.indexOf(':')), field);
        }
        return "{" + String.join(", ", row.values()) + "}";
    }

    private Map<String, @Nullable Object> review(String field, String... rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("form.json"),
                "{\"id\": \"x\", \"district\": \"elsewhere\", \"year\": 2024, " + field + ", \"indicators\": ["
                        + String.join(", ", rows) + "]}");
        return JsonTree.object(Program.run("--format", "json", file).out());
    }

    @Test
    void an_empty_published_cell_is_null_and_has_no_verdict() {
        assertThat(JsonTree.child(form("tongzhou-2023-01"), "total"))
                .containsEntry("published", null)
                .containsEntry("verdict", null);
        assertThat(JsonTree.child(form("fengtai-2022-43"), "execution"))
                .containsEntry("published", null)
                .containsEntry("verdict", null)
                .containsEntry("score", "10.00");
    }

    @Test
    void a_rate_is_a_plain_decimal_and_an_exact_score_shows_where_it_was_cut() {
        Map<String, @Nullable Object> execution = JsonTree.child(form("tongzhou-2023-16"), "execution");

        assertThat(execution).containsEntry("rate", "0.46835443").containsEntry("exact", "4.68354430…");
    }

    private Map<String, @Nullable Object> form(String id) {
        return forms.stream()
                .filter(form -> id.equals(form.get("id")))
                .findFirst()
                .orElseThrow();
    }
}
