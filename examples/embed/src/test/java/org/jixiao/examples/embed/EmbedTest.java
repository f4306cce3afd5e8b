package org.jixiao.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.batch.ScoringResult;
import org.jixiao.cells.FormCells;
import org.jixiao.data.ScorecardData;
import org.jixiao.data.SummaryData;
import org.jixiao.data.WhatIfData;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program prints and stores, and that README.md tells it as it is. */
class EmbedTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Embed embed;
    private List<FormCells> rows;

    @BeforeEach
    void read_the_rows() throws IOException {
        embed = new Embed(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (InputStream csv = Objects.requireNonNull(Embed.class.getResourceAsStream("/data/projects.csv"))) {
            rows = ProjectRows.read(csv);
        }
    }

    private List<String> printed() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void it_prints_what_the_readme_shows() throws IOException {
        embed.run(rows);

        assertThat(printed()).isEqualTo(Readme.printed());
    }

    @Test
    void one_of_thirty_projects_has_a_wrong_cell_and_all_become_forms() throws IOException {
        Map<String, SelfEvaluation> forms = embed.read(rows);

        assertThat(forms).hasSize(30);
        assertThat(printed()).hasSize(1);
        JsonNode mistake = JSON.readTree(printed().get(0).replaceFirst("^P16 ", ""));
        assertThat(mistake.get("code").asString()).isEqualTo("NOT_A_NUMBER");
        assertThat(mistake.get("key").asString()).isEqualTo("P16-2");
        assertThat(mistake.get("field").asString()).isEqualTo("实际完成值");
        assertThat(mistake.get("met").asString()).isEqualTo("较少");
        assertThat(mistake.at("/message/zh").asString()).contains("应为：一个数");
        assertThat(mistake.at("/message/en").asString()).contains("expected a number");
    }

    @Test
    void sixteen_threads_give_what_one_gives_in_the_same_order() {
        Map<String, SelfEvaluation> forms = embed.read(rows);

        assertThat(Embed.score(forms, 16))
                .isEqualTo(Embed.score(forms, 1))
                .extracting(ScoringResult::id)
                .containsExactlyElementsOf(forms.keySet());
    }

    @Test
    void what_is_stored_reads_back_as_equal_records() throws IOException {
        List<ScoringResult> results = Embed.score(embed.read(rows), 16);
        embed.run(rows);

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(30 + 2);
        }
        List<Scorecard> cards = new ArrayList<>();
        for (ScoringResult result : results) {
            Scorecard card = result.card().orElseThrow();
            assertThat(stored(result.id(), ScorecardData.class)).isEqualTo(ScorecardData.of(card, Locale.CHINESE));
            cards.add(card);
        }
        DepartmentSummary sum = cards.stream().collect(DepartmentSummary.ofScorecards());
        assertThat(stored("summary", SummaryData.class)).isEqualTo(SummaryData.of(sum, Locale.CHINESE));
        assertThat(stored("what-if", WhatIfData.class))
                .isEqualTo(WhatIfData.of(WhatIf.of(cards.get(8)), Locale.CHINESE));
    }

    private <T> T stored(String name, Class<T> type) {
        return JSON.readValue(folder.resolve(name + ".json"), type);
    }

    @Test
    void what_was_not_read_leaves_its_points_open_and_the_others_are_settled() {
        for (ScoringResult result : Embed.score(embed.read(rows), 16)) {
            Scorecard card = result.card().orElseThrow();
            assertThat(card.form().weight()).as(result.id()).isEqualByComparingTo("100");
            assertThat(card.open())
                    .as(result.id())
                    .isEqualByComparingTo(result.id().equals("P16") ? "10" : "0");
        }
    }

    @Test
    void a_failed_row_is_told_with_its_code_and_stores_nothing() throws IOException {
        SelfEvaluation form = Objects.requireNonNull(embed.read(rows).get("P09"));
        bytes.reset();
        try {
            form.withActual("P09-9", "1");
        } catch (RuntimeException e) {
            embed.store(ScoringResult.failed("P09", e));
        }

        assertThat(printed()).singleElement().asString().startsWith("P09 {\"code\":\"form.key\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void it_can_be_read_in_one_sitting() throws IOException {
        int lines = 0;
        for (Path source : Readme.sources()) {
            lines += Files.readAllLines(source).size();
        }
        assertThat(lines).isBetween(100, 199);
    }

    @Test
    void what_the_readme_says_to_copy_is_there() throws IOException {
        Matcher method = Pattern.compile("`([A-Z][a-z]\\w+)\\.(\\w+)`").matcher(Readme.text());
        int found = 0;
        while (method.find()) {
            Path source = Readme.sources().stream()
                    .filter(file -> file.endsWith(method.group(1) + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + method.group(1)));
            assertThat(Files.readString(source)).contains(" " + method.group(2) + "(");
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }
}
