package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Scope.named;
import static org.jixiao.scorecard.Forms.output;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.deductLate;
import static org.jixiao.scoring.ScoringStrategies.direct;
import static org.jixiao.scoring.ScoringStrategies.lessOverTarget;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.proseOn;
import static org.jixiao.scoring.ScoringStrategies.ratingOn;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.RatingScale;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Special rules on each kind of target, the 扣分 column, and totals that the finance office lowers. Weights are 20. */
class SpecialScoringTest {
    private static final RatingScale WIDER = RatingScale.ATTAINMENT.withBands("[80%, 100%]", "[50%, 80%)", "[0%, 50%)");

    private static RuleSet rules(Consumer<RuleSetBuilder> more) {
        RuleSetBuilder rules = SampleRules.on(SampleRules.DISTRICT);
        more.accept(rules);
        return rules.build();
    }

    private static IndicatorScore first(RuleSet rules, String name, Consumer<IndicatorBuilder> cells) {
        return Forms.scored(output(name, cells), rules).indicators().get(0);
    }

    private static String score(IndicatorScore row) {
        return row.score().orElseThrow().toPlainString();
    }

    private static String rule(IndicatorScore row) {
        return row.rule().orElseThrow().name();
    }

    @Test
    void a_special_rule_on_numbers_decides_alone_and_general_deductions_are_not_added() {
        RuleSet rules = rules(r -> r.numbers("重点", named("重点"), proportional(), SampleRules.ours()));
        IndicatorScore special = first(rules, "重点带宽", i -> i.atLeast("100").actual("300"));
        assertThat(score(special)).isEqualTo("20.00");
        assertThat(rule(special)).isEqualTo("重点");
        IndicatorScore other = first(rules, "总带宽", i -> i.atLeast("100").actual("300"));
        assertThat(score(other)).isEqualTo("18.00");
        assertThat(rule(other)).isEmpty();
    }

    @Test
    void a_special_rule_with_bands_of_its_own_is_the_rule_that_deducts() {
        RuleSet rules = rules(r ->
                r.numbers("重点", named("重点"), lessOverTarget(proportional(), bands("100%: 50%")), SampleRules.ours()));
        IndicatorScore special = first(rules, "重点带宽", i -> i.atLeast("100").actual("200"));
        assertThat(score(special)).isEqualTo("10.00");
        assertThat(rule(special)).isEqualTo("重点");
        assertThat(score(first(rules, "重点带宽", i -> i.atLeast("100").actual("199.99"))))
                .isEqualTo("20.00");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"重点质量, 10.00", "质量, 12.00"})
    void a_special_rule_on_ratings_speaks_of_its_own_rows_alone(String name, String points) {
        RuleSet rules = rules(r -> r.ratings("重点", named("重点"), ratingOn(WIDER), SampleRules.ours()));
        assertThat(score(first(rules, name, i -> i.rated("达成/部分达成/未达成").actual("部分达成"))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"重点建设, 10.00", "建设, 12.00"})
    void a_special_rule_on_words_speaks_of_its_own_rows_alone(String name, String points) {
        RuleSet rules = rules(r -> r.prose("重点", named("重点"), proseOn(WIDER), SampleRules.ours()));
        assertThat(score(first(rules, name, i -> i.prose("建成平台").actual("基本建成平台"))))
                .isEqualTo(points);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"重点验收, 19.00", "验收, 0.00"})
    void a_special_rule_on_deadlines_speaks_of_its_own_rows_alone(String name, String points) {
        RuleSet rules = rules(r -> r.deadlines("重点", named("重点"), deductLate("1", "4%"), SampleRules.ours()));
        LocalDate due = LocalDate.of(2024, 4, 9);
        assertThat(score(first(
                        rules, name, i -> i.due(LocalDate.of(2024, 1, 1), due).actual(due.plusDays(4)))))
                .isEqualTo(points);
    }

    @Test
    void a_rule_on_one_kind_of_target_says_nothing_of_another_kind() {
        RuleSet rules = rules(r -> r.numbers("重点", named("重点"), direct(), SampleRules.ours()));
        assertThat(score(first(rules, "重点质量", i -> i.rated("优良中低差").actual("良"))))
                .isEqualTo("16.00");
    }

    @ParameterizedTest(name = "actual {0} of 100, less {1}: {2}")
    @CsvSource({
        "100, 0, 20.00",
        "100, 0.5, 19.50",
        "80, 3, 13.00",
        "80, 15.99, 0.01",
        "80, 16, 0.00",
        "80, 16.01, 0.00",
        "80, 1000, 0.00",
        "300, 1, 17.00",
    })
    void a_deduction_by_hand_is_taken_from_the_computed_score_down_to_zero(
            String actual, String deduction, String points) {
        RuleSet rules = rules(r -> r.manualDeduction(SampleRules.ours()));
        IndicatorScore row =
                first(rules, "带宽", i -> i.atLeast("100").actual(actual).deduction(deduction));
        assertThat(score(row)).isEqualTo(points);
        assertThat(row.findings()).extracting(Finding::code).doesNotContain(FindingCode.DEDUCTION_NOT_FORESEEN);
    }

    @Test
    void rules_that_know_no_such_column_take_nothing_and_report_it() {
        IndicatorScore row = first(
                SampleRules.DISTRICT, "带宽", i -> i.atLeast("100").actual("100").deduction("0.5"));
        assertThat(score(row)).isEqualTo("20.00");
        assertThat(row.findings()).extracting(Finding::code).containsExactly(FindingCode.DEDUCTION_NOT_FORESEEN);
        assertThat(first(
                                SampleRules.DISTRICT,
                                "带宽",
                                i -> i.atLeast("100").actual("100").deduction("0"))
                        .findings())
                .isEmpty();
    }

    @Test
    void open_points_stay_open_whatever_is_deducted() {
        RuleSet rules = rules(r -> r.manualDeduction(SampleRules.ours()));
        assertThat(first(rules, "水平", i -> i.prose("提升水平").actual("有所提升").deduction("1"))
                        .score())
                .isEmpty();
    }
}
