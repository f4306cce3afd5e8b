package org.jixiao.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.CellMistake;
import org.jixiao.cells.FormCells;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ScorecardData;
import org.jixiao.examples.formfiles.FormReader;
import org.jixiao.examples.formreview.PackChooser;
import org.jixiao.examples.formreview.Reviewers;
import org.jixiao.notation.FormNotation;
import org.jixiao.notation.ReadForm;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the service answers is what the library gives in the same process. */
class ScoreTest {
    private final PackChooser packs = new PackChooser(InstalledRuleSets.load(), Optional.empty());
    private final Reviewers reviewers = new Reviewers();

    @Test
    void published_forms_are_scored_as_by_the_library_or_refused_with_all_its_mistakes() {
        int scored = 0;
        for (Path file : Forms.published()) {
            FormCells cells = cells(file);
            ReadForm read = FormNotation.read(cells);
            Running.Answer answer = Running.post("/score", Forms.text(file));

            if (read.mistakes().isEmpty()) {
                scored++;
                assertThat(answer.status()).as(file.toString()).isEqualTo(200);
                assertThat(answer.json()).isEqualTo(tree(ScorecardData.of(card(cells, read), Locale.CHINESE)));
            } else {
                assertThat(answer.status()).as(file.toString()).isEqualTo(422);
                assertThat(messages(answer.json())).isEqualTo(messages(read.mistakes()));
                assertThat(Running.post("/score?partial=true", Forms.text(file)).json())
                        .isEqualTo(tree(ScorecardData.of(card(cells, read), Locale.CHINESE)));
            }
        }
        assertThat(scored).isGreaterThan(100);
    }

    @Test
    void published_forms_are_reviewed_as_by_the_library() {
        for (Path file : Forms.published()) {
            FormCells cells = cells(file);
            ReviewData review = ReviewData.of(reviewers.review(cells, packs.choose(cells)), Locale.ENGLISH);

            Running.Answer answer = Running.post("/review", Forms.text(file), "Accept-Language", "en");

            assertThat(answer.json()).as(file.toString()).isEqualTo(tree(review));
        }
    }

    @Test
    void a_table_is_scored_as_the_same_form_in_json() {
        String csv = """
                编号,地区,年度,项目名称,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值
                f-1,chaoyang,2024,政务外网运维,产出指标,数量指标,报告数量,≥20份,18份,100
                """;

        Running.Answer answer = Running.post("/score", "text/csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/total/score").asString()).isEqualTo("90.00");
    }

    @Test
    void the_rules_of_the_query_take_the_place_of_those_of_the_district() {
        JsonNode own = Running.post("/score", Forms.withActual("18份")).json();
        JsonNode named = Running.post("/score?rules=national/2020", Forms.withActual("18份"))
                .json();

        assertThat(own.path("rules").asString()).isEqualTo("beijing/chaoyang/2024");
        assertThat(named.path("rules").asString()).isEqualTo("national/2020");
    }

    private static FormCells cells(Path file) {
        return FormReader.standard().read(file).forms().get(0).cells();
    }

    private Scorecard card(FormCells cells, ReadForm read) {
        return Scorer.using(packs.choose(cells).rules()).score(read.form().orElseThrow());
    }

    private static JsonNode tree(Object data) {
        return Running.MAPPER.readTree(Running.MAPPER.writeValueAsString(data));
    }

    private static List<String> messages(JsonNode problem) {
        return problem.path("mistakes")
                .valueStream()
                .map(mistake -> mistake.path("chinese").asString())
                .toList();
    }

    private static List<String> messages(List<CellMistake> mistakes) {
        return mistakes.stream().map(mistake -> mistake.message(Locale.CHINESE)).toList();
    }
}
