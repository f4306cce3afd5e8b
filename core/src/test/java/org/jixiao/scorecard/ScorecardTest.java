package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scorecard.Forms.output;
import static org.jixiao.scorecard.Forms.scored;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorecardTest {
    @Test
    void a_sound_form_earns_everything() {
        Scorecard card = scored(Forms.sound());
        assertThat(card.total()).isEqualTo("100.00");
        assertThat(card.highestTotal()).isEqualTo("100.00");
        assertThat(card.open()).isZero();
        assertThat(card.grade()).contains(Grade.EXCELLENT);
        assertThat(card).hasToString("政务外网运维 2024: 100.00 优");
    }

    @Test
    void the_total_is_the_sum_of_the_rounded_scores() {
        SelfEvaluation thirds = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(Forms.row("3", "3", "1"))
                .output(o -> o.quantity("甲", i -> i.atLeast("3").actual("1").weight(10))
                        .quantity("乙", i -> i.atLeast("3").actual("2").weight(10)))
                .build();
        // 3.333… + 3.333… + 6.666… is 13.333…, cut off one by one 3.33 + 3.33 + 6.66
        assertThat(scored(thirds).total()).isEqualTo("13.32");
        // and rounded half up one by one 3.33 + 3.33 + 6.67
        assertThat(scored(thirds, NationalRules.YEAR_2020).total()).isEqualTo("13.33");
    }

    @ParameterizedTest(name = "{0} points of 100 open, all others earned: {1} to {2}, grade {3}")
    @CsvSource({"20, 80.00, 100.00, ''", "10, 90.00, 100.00, 优", "11, 89.00, 100.00, ''"})
    void open_points_give_both_bounds_and_a_grade_only_where_both_agree(
            int open, String least, String most, String grade) {
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "100"))
                .output(o -> o.quantity("甲", i -> i.atLeast("1").notReported().weight(open))
                        .quantity("乙", i -> i.atLeast("1").actual("1").weight(90 - open)))
                .build();
        Scorecard card = scored(form);
        assertThat(card.total()).isEqualTo(least);
        assertThat(card.highestTotal()).isEqualTo(most);
        assertThat(card.open()).isEqualTo(Integer.toString(open));
        assertThat(card.grade().map(Grade::label).orElse("")).isEqualTo(grade);
        assertThat(card).hasToString("项目 2024: " + least + (grade.isEmpty() ? "" : " " + grade));
    }

    @ParameterizedTest(name = "actual {0} of 1000 and 10 points for the money: {1}")
    @CsvSource({
        "1000, 优",
        "889, 优",
        "888.8, 良",
        "778, 良",
        "777.7, 中",
        "556, 中",
        "555.5, 差",
        "0, 差",
    })
    void the_total_is_graded_after_rounding(String actual, String grade) {
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .totalFunds(Forms.row("100", "100", "100"))
                .output(o ->
                        o.quantity("甲", i -> i.atLeast("1000").actual(actual).weight(90)))
                .build();
        assertThat(scored(form).grade().map(Grade::label)).contains(grade);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("positive", i -> i.atLeast("1").actual("1")),
                kind("reverse", i -> i.atMost("1").actual("1")),
                kind("rating", i -> i.rated("好坏").actual("好")),
                kind("attainment", i -> i.prose("完成").actual("已完成")),
                kind("attainment", i -> i.due(LocalDate.of(2024, 12, 31)).actual("按时完成")),
                kind("deadline", i -> i.due(LocalDate.of(2024, 12, 31)).actual("2024-12-31")),
                kind("open", i -> i.prose("完成").actual("较好")),
                kind("open", i -> i.atLeast("1").notReported()),
                kind("open", i -> i.atLeast("1 年").actual("1 天")));
    }

    private static Arguments kind(String code, Consumer<IndicatorBuilder> row) {
        return Arguments.of(code, scored(output(row)).indicators().get(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void a_score_says_by_which_kind_of_rule_it_came_about(String code, IndicatorScore score) {
        assertThat(score.kind().code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "weight {0}, {1}: {2}")
    @CsvSource({
        "10.005, HALF_UP, 10.00",
        "10.005, UP, 10.00",
        "10.005, DOWN, 10.00",
        "10.004, HALF_UP, 10.00",
        "10.01, HALF_UP, 10.01",
    })
    void a_weight_finer_than_the_rules_decimals_never_lifts_a_score_above_itself(
            String weight, RoundingMode mode, String score) {
        RuleSet rules = SampleRules.on(NationalRules.YEAR_2020)
                .rounding(2, mode, ours())
                .build();
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .output(o -> o.quantity("甲", i -> i.atLeast("1").actual("1").weight(weight)))
                .build();
        assertThat(scored(form, rules).indicators().get(0).score()).contains(new BigDecimal(score));
    }

    @Test
    void each_level_is_the_sum_of_the_level_below_in_the_order_of_the_form() {
        SelfEvaluation form = output(i -> i.atLeast("100").actual("95"));
        Scorecard card = scored(form);
        assertThat(card.levels())
                .extracting(level -> level.name() + " " + level.score() + "/" + level.weight())
                .containsExactly("产出指标 39.00/40", "成本指标 10.00/10", "效益指标 30.00/30", "满意度指标 10.00/10");
        assertThat(card.levels().get(0).levels())
                .extracting(level -> level.name() + " " + level.score() + "/" + level.weight())
                .containsExactly("数量指标 19.00/20", "质量指标 10.00/10", "时效指标 10.00/10");
        assertThat(card.levels().get(0).levels().get(0).levels()).isEmpty();
        assertThat(card.levels().get(0).indicators()).hasSize(3);
    }

    @Test
    void a_level_says_how_many_of_its_points_are_open() {
        Scorecard card = scored(output(i -> i.atLeast("100").notReported()));
        assertThat(card.levels())
                .extracting(level -> level.name() + " " + level.open())
                .containsExactly("产出指标 20", "成本指标 0", "效益指标 0", "满意度指标 0");
    }

    @Test
    void units_are_brought_together_before_anything_is_compared() {
        assertThat(scored(output(i -> i.atMost("1.5 小时").actual("100 分钟")))
                        .indicators()
                        .get(0)
                        .score())
                .contains(new BigDecimal("18.00"));
        assertThat(scored(output(i -> i.atLeast("1 亿元").actual("9000 万元")))
                        .indicators()
                        .get(0)
                        .score())
                .contains(new BigDecimal("18.00"));
        assertThat(scored(output(i -> i.atLeast("50").actual("45 %")))
                        .indicators()
                        .get(0)
                        .score())
                .contains(new BigDecimal("18.00"));
    }

    @Test
    void an_equals_sign_loses_points_far_above_the_target_like_any_number_of_which_more_is_better() {
        IndicatorScore score = Forms.first(output(i -> i.exactly("1").actual("7")));
        assertThat(score.score()).contains(new BigDecimal("14.00"));
        assertThat(score.rule()).isEqualTo(SampleRules.DISTRICT.find(RuleTopic.OVER_TARGET));
    }

    @Test
    void the_rule_of_a_score_is_the_one_that_took_or_gave_the_points() {
        assertThat(Forms.first(output(i -> i.atLeast("1").actual("7"))).rule())
                .isEqualTo(SampleRules.DISTRICT.find(RuleTopic.OVER_TARGET));
        assertThat(Forms.first(output(i -> i.atLeast("1").actual("2"))).rule())
                .contains(SampleRules.DISTRICT.rule(RuleTopic.POSITIVE));
        assertThat(Forms.first(output(i -> i.exactly("1").actual("2"))).rule())
                .contains(SampleRules.DISTRICT.rule(RuleTopic.EQUAL));
        assertThat(Forms.first(output(i -> i.atMost("1").actual("2"))).rule())
                .contains(SampleRules.DISTRICT.rule(RuleTopic.REVERSE));
        assertThat(Forms.first(output(i -> i.atLeast("1").notReported())).rule())
                .isEmpty();
    }
}
