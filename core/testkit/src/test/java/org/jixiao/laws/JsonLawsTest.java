package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.cells.StatementCells;
import org.jixiao.data.ReviewData;
import org.jixiao.data.RuleSetData;
import org.jixiao.data.ScorecardData;
import org.jixiao.data.SummaryData;
import org.jixiao.data.WhatIfData;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Scorer;
import org.jixiao.whatif.WhatIf;
import tools.jackson.databind.json.JsonMapper;

/** Three JSON libraries, none of them told anything, write one tree of a record and read it back equal. */
class JsonLawsTest {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = new JsonMapper();
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    @Provide
    Arbitrary<WhatIfCase> whatIfs() {
        return WhatIfCases.all();
    }

    @DearLaw
    void scorecards(@ForAll SelfEvaluation form, @ForAll RulesCase rules) throws Exception {
        survives(ScorecardData.of(Scorer.using(rules.rules()).score(form), Locale.CHINESE), ScorecardData.class);
    }

    @DearLaw
    void rule_sets(@ForAll RulesCase rules) throws Exception {
        survives(RuleSetData.of(rules.rules(), Locale.ENGLISH), RuleSetData.class);
    }

    @DearLaw
    void what_ifs(@ForAll("whatIfs") WhatIfCase scored) throws Exception {
        survives(WhatIfData.of(WhatIf.of(scored.card()), Locale.CHINESE), WhatIfData.class);
    }

    @DearLaw
    void summaries(@ForAll Department department) throws Exception {
        survives(SummaryData.of(department.summary(), Locale.ENGLISH), SummaryData.class);
    }

    /** The cells of a form are no document of their own: they have no schema, and their year is a number. */
    @DearLaw
    void cells(@ForAll SelfEvaluation form) throws Exception {
        equalTrees(FormCells.of(form), FormCells.class);
    }

    @Example
    void cells_of_statements() throws Exception {
        equalTrees(
                new StatementCells(
                        "s-1",
                        "某地",
                        2023,
                        "某局",
                        "14",
                        "724.35",
                        "initial",
                        "万元",
                        Map.of("90-100", "14"),
                        null,
                        null,
                        "98%"),
                StatementCells.class);
    }

    @Example
    void reviews() throws Exception {
        FormCells form = FormCells.form("f-1", "某地", 2023, "综合办公平台\u0007")
                .withTotalFunds(new FundsCells("79", "79", "37"))
                .withExecution(new ScoreCells("10", "51.4%", "5.1"))
                .withIndicators(List.of(
                        RowCells.row("产出指标", "数量指标", "报告数量")
                                .withTarget("≥3份")
                                .withActual("2份")
                                .withWeight("60")
                                .withScore("60")
                                .with(Column.REVIEWED, "40")
                                .with(Column.KEY, "r-1"),
                        RowCells.row("效益指标", "社会效益指标", "运维水平")
                                .withTarget("提升运维水平")
                                .withActual("有所提升")
                                .withWeight("30")
                                .withScore("28")));

        survives(
                ReviewData.of(Reviewer.assuming(NationalRules.YEAR_2020).review(form), Locale.CHINESE),
                ReviewData.class);
        survives(
                ReviewData.of(
                        Reviewer.using(NationalRules.YEAR_2020).review(FormCells.form("f-2", "某地", 2023, "")),
                        Locale.US),
                ReviewData.class);
    }

    private static <T> void survives(T data, Class<T> type) throws JsonProcessingException {
        String jackson2 = JACKSON_2.writeValueAsString(data);
        String jackson3 = JACKSON_3.writeValueAsString(data);
        String gson = GSON.toJson(data);
        JsonNode tree = JACKSON_2.readTree(jackson2);

        assertThat(List.of(jackson2, jackson3, gson)).allMatch(text -> text.startsWith("{\"schema\":\"jixiao/"));
        assertThat(tree.findParents("schema")).hasSize(1);
        requireText(tree);
        equalTrees(data, type);
    }

    private static <T> void equalTrees(T data, Class<T> type) throws JsonProcessingException {
        String jackson2 = JACKSON_2.writeValueAsString(data);
        String jackson3 = JACKSON_3.writeValueAsString(data);
        String gson = GSON.toJson(data);
        JsonNode tree = JACKSON_2.readTree(jackson2);

        assertThat(JACKSON_2.readTree(jackson3)).isEqualTo(tree);
        assertThat(JACKSON_2.readTree(gson)).isEqualTo(tree);
        assertThat(JACKSON_2.readValue(gson, type)).isEqualTo(data);
        assertThat(JACKSON_3.readValue(jackson2, type)).isEqualTo(data);
        assertThat(GSON.fromJson(jackson3, type)).isEqualTo(data);
    }

    /** Text, lists, booleans and one another, and nothing else: no number that a reader could take for a binary fraction. */
    private static void requireText(JsonNode node) {
        assertThat(node.isNumber()).as("%s is a number", node).isFalse();
        node.forEach(JsonLawsTest::requireText);
    }
}
