package org.jixiao.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.doors.Copies;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.value.Money;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents say, by figures worked by hand. */
class DataTest {
    private final ScorecardData card = ScorecardData.of(SampleData.card(), Locale.CHINESE);
    private final ReviewData review = ReviewData.of(SampleData.review(), Locale.CHINESE);

    @Test
    void an_indicator_is_said_exactly_and_rounded() {
        ItemData item = card.items().get(1);

        assertThat(item.row()).isEqualTo("0");
        assertThat(item.key()).isNull();
        assertThat(item.path()).containsExactly("产出指标", "数量指标", "维护人员数量");
        assertThat(item.strategy()).isEqualTo("positive");
        assertThat(item.strategyLabel()).isEqualTo("正向指标");
        assertThat(item.target()).isEqualTo("≥9人/年");
        assertThat(item.actual()).isEqualTo("6");
        assertThat(item.weight()).isEqualTo("50.0");
        assertThat(item.exact()).isEqualTo("33.33333333…");
        assertThat(item.fraction()).isEqualTo("100/3");
        assertThat(item.score()).isEqualTo("33.33");
        assertThat(item.lost()).isEqualTo("16.67");
        assertThat(item.open()).isEqualTo("0.0");
        assertThat(item.explanation()).contains("33.33", "÷");
        assertThat(item.findings()).containsExactly("NOTE_MISSING");
        assertThat(item.rule()).satisfies(rule -> {
            assertThat(rule).isNotNull();
            assertThat(List.of(rule.topic(), rule.provenance(), rule.origin()))
                    .containsExactly("POSITIVE", "clause", "national/2020");
            assertThat(rule.document()).isEqualTo("财预〔2020〕10号");
            assertThat(rule.clause()).isEqualTo("16");
            assertThat(rule.verified()).isFalse();
        });
    }

    @Test
    void the_execution_is_the_first_item() {
        ItemData item = card.items().get(0);

        assertThat(item.row()).isNull();
        assertThat(item.path()).containsExactly("预算执行率");
        assertThat(item.strategy()).isEqualTo("execution");
        assertThat(item.target()).isEqualTo("246.768万元");
        assertThat(item.actual()).isEqualTo("240万元");
        assertThat(item.score()).isEqualTo("9.72");
        assertThat(card.rate()).isEqualTo("0.97257342");
    }

    @Test
    void open_points_are_said_and_keep_the_bounds_apart() {
        ItemData open = card.items().get(3);

        assertThat(open.strategy()).isEqualTo("open");
        assertThat(open.strategyLabel()).isEqualTo("待定");
        assertThat(Stream.of(open.exact(), open.fraction(), open.score())).containsOnlyNulls();
        assertThat(open.open()).isEqualTo("2.5");
        // 9.72 + 33.33 + 6 + 16 + 10
        assertThat(card.total()).isEqualTo(new TotalData("100.0", "75.05", "2.5", "75.05", "77.55"));
        assertThat(card.gradeCode()).isEqualTo("FAIR");
        assertThat(card.grade()).isEqualTo("中");
    }

    @Test
    void levels_and_losses_have_the_scale_of_the_card() {
        assertThat(card.levels())
                .contains(new LevelData(
                        "产出指标",
                        "60.0",
                        "39.33",
                        "2.5",
                        List.of(
                                new LevelData("数量指标", "50.0", "33.33", "0.0", List.of()),
                                new LevelData("时效指标", "7.5", "6.00", "0.0", List.of()),
                                new LevelData("质量指标", "2.5", "0.00", "2.5", List.of()))));
        assertThat(card.losses()).extracting(LossData::points).containsExactly("16.67", "4.00", "1.50", "0.28");
        assertThat(card.losses().get(0).wanted()).isEqualTo("得满分需：不少于 9人/年且少于 27人/年");
    }

    @Test
    void a_finding_leads_back_to_its_row() {
        FindingData missing = card.findings().stream()
                .filter(found -> found.code().equals("NOTE_MISSING"))
                .findFirst()
                .orElseThrow();

        assertThat(missing)
                .isEqualTo(new FindingData(
                        "NOTE_MISSING",
                        "缺少偏差说明",
                        "error",
                        "错误",
                        "产出指标/数量指标/维护人员数量",
                        List.of("产出指标", "数量指标", "维护人员数量"),
                        "0",
                        null,
                        null,
                        null,
                        "目标 ≥9人/年，实际 6，有偏差而没有原因分析及改进措施"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh, zh-Hans, 中, 错误",
        "zh-Hant-TW, zh-Hans, 中, 错误",
        "en-GB, en, fair, error",
        "fr, en, fair, error",
        "und, en, fair, error"
    })
    void every_chinese_locale_reads_simplified_chinese_and_any_other_english(
            String tag, String language, String grade, String severity) {
        ScorecardData data = ScorecardData.of(SampleData.card(), Locale.forLanguageTag(tag));

        assertThat(data.language()).isEqualTo(language);
        assertThat(data.grade()).isEqualTo(grade);
        assertThat(data.findings()).extracting(FindingData::severityLabel).contains(severity);
        assertThat(data.total()).isEqualTo(card.total());
    }

    @Test
    void a_form_without_a_row_of_the_execution_has_no_such_item_and_no_exponent_appears() {
        SelfEvaluation form = SelfEvaluation.forProject("水利", Year.of(2024))
                .appropriation(Money.yi("100000000000000"), Money.yi("100000000000000"), Money.yi("100000000000000"))
                .withoutExecution()
                .output(o -> o.quantity(
                        "造林",
                        i -> i.atLeast("100000000000000000000000 亩")
                                .actual("0.00000000000000000001")
                                .weight(100)))
                .build();
        ScorecardData data = ScorecardData.of(Scorer.using(SampleRules.DISTRICT).score(form), Locale.CHINESE);

        assertThat(data.items()).hasSize(1);
        assertThat(data.items().get(0).exact()).isEqualTo("0.00000000…");
        assertThat(data.items().get(0).score()).isEqualTo("0.00");
        assertThat(data.items().get(0).weight()).isEqualTo("100");
        assertThat(data.toString()).doesNotContainPattern("[0-9]E[+-]?[0-9]");
    }

    @Test
    void a_review_has_the_verdicts_and_names_cells() {
        ReviewedRowData row = review.indicators().get(0);

        assertThat(review.schema()).isEqualTo("jixiao/review/0");
        assertThat(Stream.of(row.key(), row.published(), row.score(), row.verdict(), row.verdictLabel()))
                .containsExactly("r-1", "60", "40.00", "DIFFERS", "不一致");
        assertThat(row.reviewed()).isEqualTo(new OtherScoreData("40", "MATCH", "一致", "-20"));
        assertThat(row.finance()).isNull();
        assertThat(row.met()).isFalse();
        assertThat(review.indicators().get(1).cause()).isEqualTo("WORDS");
        assertThat(review.execution()).satisfies(execution -> {
            assertThat(execution).isNotNull();
            assertThat(execution.rate()).isEqualTo("0.46835443");
            assertThat(execution.score()).isEqualTo("4.68");
        });
        // 4.68 + 40; 28 as it was awarded
        assertThat(review.total())
                .isEqualTo(new ReviewedTotalData("100", "44.68", "72.68", "30", "74.68", "93.1", "DIFFERS", "不一致"));
        assertThat(review.findings())
                .extracting(
                        FindingData::code, FindingData::row, FindingData::key, FindingData::column, FindingData::cell)
                .contains(tuple("MISSED_BUT_FULL", "0", "r-1", "得分", "60"));
    }

    @Test
    void a_summary_has_one_scale_for_money_and_one_for_totals() {
        DepartmentSummary summary =
                DepartmentSummary.empty().plus(SampleData.card()).plusUnscorable("f-9", "年度不明");
        SummaryData data = SummaryData.of(summary, Locale.CHINESE);

        assertThat(data.forms()).isEqualTo("1");
        assertThat(data.withOpenPoints()).isEqualTo("1");
        assertThat(data.refused()).isEqualTo("1");
        assertThat(data.ruleSets()).containsExactly(new RuleSetUseData("test/district/2024", "1"));
        assertThat(data.grades())
                .contains(new GradeTotalData("FAIR", "中", "1", "246.768", "240.000"))
                .contains(new GradeTotalData(null, null, "0", null, null));
        assertThat(data.funds())
                .containsExactly(
                        new FundsTotalData("当年财政拨款", "0.000", "246.768", "240.000"),
                        new FundsTotalData("上年结转资金", null, null, null),
                        new FundsTotalData("其他资金", null, null, null),
                        new FundsTotalData("年度资金总额", "0.000", "246.768", "240.000"));
        assertThat(data.totals().average()).isEqualTo(new SummaryTotalsData.Bounds("75.05", "77.55"));
        assertThat(data.losses().get(0)).isEqualTo(new LossTotalData("产出指标", "数量指标", "1", "1", "50.0", "16.67", "0.0"));
        assertThat(data.findings()).contains(new FindingTotalData("NOTE_MISSING", "缺少偏差说明", "error", "错误", "3", "1"));
        assertThat(data.refusals()).containsExactly(new RefusalData("年度不明", "1", List.of("f-9")));
    }

    @Test
    void a_rule_set_is_named_in_both_languages_and_lists_its_rules_with_their_sources() {
        RuleSetData data = RuleSetData.of(NationalRules.YEAR_2020, Locale.CHINESE);

        assertThat(Stream.of(data.id(), data.district(), data.year(), data.chineseName(), data.englishName()))
                .containsExactly("national/2020", "national", "2020", "全国（2020 年起）", "China (from 2020)");
        assertThat(data.rules()).hasSameSizeAs(NationalRules.YEAR_2020.rules());
        assertThat(data.rules()).extracting(RuleData::provenance).contains("clause", "default");
        assertThat(data.uncodedClauses()).hasSize(2);
        assertThat(RuleSetData.of(SampleRules.DISTRICT, Locale.ENGLISH).rules())
                .extracting(RuleData::provenance)
                .contains("observed");
        assertThat(RuleSetData.of(SampleRules.DISTRICT, Locale.ENGLISH).englishName())
                .isEqualTo("test/district (from 2024)");
    }

    @Test
    void a_stored_card_keeps_the_name_of_its_rule_set() throws Exception {
        RuleSet named = RuleSet.named("test/named", Year.of(2024))
                .called("某市某区", "Some District")
                .basedOn(NationalRules.YEAR_2020)
                .build();
        Scorecard scored = Scorer.using(named).score(SampleData.card().form());
        Scorecard read = Copies.serialised(scored);

        assertThat(Copies.serialised(named).name(Locale.ENGLISH)).isEqualTo("Some District (from 2024)");
        assertThat(read.ruleSetName(Locale.CHINESE)).isEqualTo("某市某区（2024 年起）");
        assertThat(ScorecardData.of(read, Locale.ENGLISH)).isEqualTo(ScorecardData.of(scored, Locale.ENGLISH));
    }

    @Test
    void what_if_says_the_way_to_the_next_grade() {
        WhatIfData data = WhatIfData.of(
                WhatIf.of(Scorer.using(SampleRules.DISTRICT)
                        .score(SelfEvaluation.forProject("运维", Year.of(2024))
                                .appropriation(Money.wan(100), Money.wan(100), Money.wan(100))
                                .output(o -> o.quantity(
                                        "维护人员数量",
                                        i -> i.atLeast("24 人/年").actual("18").weight(50)))
                                .benefit(b -> b.social(
                                        "业务", i -> i.rated("优良中低差").actual("良").weight(40)))
                                .build())),
                Locale.ENGLISH);

        // 10 + 37.5 + 32
        assertThat(data.total().score()).isEqualTo("79.50");
        assertThat(Stream.of(data.gradeCode(), data.nextGradeCode(), data.nextGrade(), data.missing()))
                .containsExactly("FAIR", "GOOD", "good", "0.5");
        assertThat(data.edgeEnough()).isTrue();
        ImprovementData way = data.improvements().get(0);
        assertThat(Stream.of(
                        way.edge(),
                        way.unit(),
                        way.unitLabel(),
                        way.change(),
                        way.share(),
                        way.score(),
                        way.presentScore()))
                .containsExactly("18.24", "人/年", "person/year", "0.24", "0.01", "38.00", "37.50");
        assertThat(data.improvements().get(1).actual()).isEqualTo("优");
        assertThat(data.improvements().get(1).edge()).isNull();
        SensitivityData sensitivity = data.sensitivities().get(1);
        assertThat(Stream.of(sensitivity.toGain(), sensitivity.actual(), sensitivity.perUnit()))
                .containsExactly("12.50", "18", "2.08333333…");
        assertThat(data.sensitivities().get(2).alternatives())
                .startsWith(new SensitivityData.Alternative("优", "40.00"));
    }

    @Test
    void documents_begin_with_their_schema_and_are_stored() throws Exception {
        Map<String, Object> documents = Map.of(
                "jixiao/scorecard/0", card,
                "jixiao/review/0", review,
                "jixiao/summary/0", SummaryData.of(DepartmentSummary.empty(), Locale.CHINESE),
                "jixiao/rules/0", RuleSetData.of(NationalRules.YEAR_2020, Locale.CHINESE),
                "jixiao/what-if/0", WhatIfData.of(WhatIf.of(SampleData.card()), Locale.CHINESE));
        for (Map.Entry<String, Object> document : documents.entrySet()) {
            assertThat(document.getValue().toString())
                    .contains("[schema=" + document.getKey() + ", language=zh-Hans, ");
            assertThat(Copies.serialised(document.getValue())).isEqualTo(document.getValue());
        }
    }
}
