package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The JSON that other programs rely on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonContractTest {
    private static final Pattern POINTS = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern EXACT = Pattern.compile("\\d+(\\.\\d+)?…?");
    private static final List<String> VERDICTS = List.of("MATCH", "ROUNDING", "DIFFERS", "NOT_ASSESSABLE");

    private List<Map<String, @Nullable Object>> forms = List.of();

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
    void a_form_has_exactly_these_fields() {
        assertThat(forms)
                .allSatisfy(form -> assertThat(form.keySet())
                        .containsExactly("id", "rules", "execution", "indicators", "total", "grade", "findings"));
    }

    @Test
    void the_execution_has_rate_exact_score_published_verdict_and_codes() {
        assertThat(forms).allSatisfy(form -> {
            Map<String, @Nullable Object> execution = JsonTree.child(form, "execution");
            assertThat(execution.keySet())
                    .containsExactly("rate", "exact", "score", "published", "verdict", "findings");
            assertThat((String) execution.get("rate"))
                    .satisfiesAnyOf(
                            rate -> assertThat(rate).isNull(),
                            rate -> assertThat(rate).matches(POINTS));
            assertScored(execution);
        });
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
                                    .containsExactly(
                                            "name",
                                            "level1",
                                            "level2",
                                            "strategy",
                                            "exact",
                                            "score",
                                            "published",
                                            "verdict",
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
        }
        assertThat(item.get("verdict")).isIn(VERDICTS);
        assertThat((List<?>) item.get("findings"))
                .allSatisfy(code -> assertThat(code).isInstanceOf(String.class));
    }

    @Test
    void the_total_has_weight_score_open_published_and_verdict() {
        assertThat(forms).allSatisfy(form -> {
            Map<String, @Nullable Object> total = JsonTree.child(form, "total");
            assertThat(total.keySet()).containsExactly("weight", "score", "open", "published", "verdict");
            assertThat(total.get("verdict")).isIn(VERDICTS);
        });
    }

    @Test
    void findings_have_code_severity_place_and_words_and_hold_those_of_the_rows() {
        assertThat(forms).allSatisfy(form -> {
            List<Map<String, @Nullable Object>> findings = JsonTree.children(form, "findings");
            assertThat(findings).allSatisfy(finding -> {
                assertThat(finding.keySet()).containsExactly("code", "severity", "where", "message");
                assertThat(finding.get("severity")).isIn("error", "warning", "info");
                assertThat((String) finding.get("message")).isNotBlank();
            });
            for (Map<String, @Nullable Object> row : JsonTree.children(form, "indicators")) {
                assertThat(findings).extracting(finding -> finding.get("code")).containsAll((List<?>)
                        row.get("findings"));
            }
        });
    }

    @Test
    void an_empty_published_cell_is_null() {
        Map<String, @Nullable Object> form = form("tongzhou-2023-01");

        assertThat(JsonTree.child(form, "total").get("published")).isNull();
        assertThat(JsonTree.child(form, "total").get("verdict")).isEqualTo("NOT_ASSESSABLE");
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
