package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.points;
import static org.jixiao.scoring.Inputs.rated;

import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {
    private static final ScoringStrategy<RatingInput> RULE = ScoringStrategies.rating();

    /** Bands 100–80, 80–50, 50–0 percent, lower edges included, as one province prints them. */
    private static final RatingScale HUBEI =
            RatingScale.named("湖北三档", "达成: [80%, 100%]", "部分达成: [50%, 80%)", "未达成: [0%, 50%)");

    @ParameterizedTest(name = "{0}, rated {1}: {2} of 10")
    @CsvSource({
        "优良中低差, 优, 10",
        "优良中低差, 良, 8",
        "优良中低差, 中, 6",
        "优良中低差, 低, 3",
        "优良中低差, 差, 0",
        "优良中差, 优, 10",
        "优良中差, 良, 8",
        "优良中差, 中, 6",
        "优良中差, 差, 0",
        "非常满意/较满意/基本满意/不满意, 非常满意, 10",
        "非常满意/较满意/基本满意/不满意, 较满意, 8",
        "非常满意/较满意/基本满意/不满意, 基本满意, 6",
        "非常满意/较满意/基本满意/不满意, 不满意, 0",
        "优良中, 优, 10",
        "优良中, 良, 8",
        "优良中, 中, 6",
        "优良, 优, 10",
        "优良, 良, 8",
        "高中低, 高, 10",
        "高中低, 中, 6",
        "高中低, 低, 0",
        "达成/部分达成/未达成, 达成, 10",
        "达成/部分达成/未达成, 部分达成, 6",
        "达成/部分达成/未达成, 未达成, 0",
        "好坏, 好, 10",
        "好坏, 坏, 0",
        "合格/不合格, 合格, 10",
        "合格/不合格, 不合格, 0",
        "符合/不符合, 符合, 10",
        "符合/不符合, 不符合, 0",
        "是/否, 是, 10",
        "是/否, 否, 0",
    })
    void without_an_award_the_top_level_earns_everything_and_any_other_its_lower_edge(
            String scale, String level, String earned) {
        assertThat(points(RULE.score(rated(scale, level)))).isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "{0}, rated {1}, award {2}, steps of {3}: {4}, {5}")
    @CsvSource({
        "达成/部分达成/未达成, 达成, 10, 0.01, 10, AWARDED",
        "达成/部分达成/未达成, 达成, 10.01, 0.01, 10, AWARD_CLAMPED",
        "达成/部分达成/未达成, 达成, 8, 0.01, 8, AWARDED",
        "达成/部分达成/未达成, 达成, 7.99, 0.01, 8, AWARD_CLAMPED",
        "达成/部分达成/未达成, 部分达成, 8, 0.01, 7.99, AWARD_CLAMPED",
        "达成/部分达成/未达成, 部分达成, 8, 0.1, 7.9, AWARD_CLAMPED",
        "达成/部分达成/未达成, 部分达成, 8, 1, 7, AWARD_CLAMPED",
        "达成/部分达成/未达成, 部分达成, 7.99, 0.01, 7.99, AWARDED",
        "达成/部分达成/未达成, 部分达成, 7.999, 0.01, 7.99, AWARDED",
        "达成/部分达成/未达成, 部分达成, 6, 0.01, 6, AWARDED",
        "达成/部分达成/未达成, 部分达成, 5.99, 0.01, 6, AWARD_CLAMPED",
        "达成/部分达成/未达成, 未达成, 5.99, 0.01, 5.99, AWARDED",
        "达成/部分达成/未达成, 未达成, 6, 0.01, 5.99, AWARD_CLAMPED",
        "达成/部分达成/未达成, 未达成, 0, 0.01, 0, AWARDED",
        "优良中低差, 优, 9, 0.01, 9, AWARDED",
        "优良中低差, 优, 8.99, 0.01, 9, AWARD_CLAMPED",
        "优良中低差, 低, 6, 0.01, 5.99, AWARD_CLAMPED",
        "优良中低差, 低, 3, 0.01, 3, AWARDED",
        "好坏, 坏, 7, 0.01, 5.99, AWARD_CLAMPED",
    })
    void an_award_is_held_inside_the_band_of_its_level(
            String scale, String level, String award, String step, String earned, StockReason reason) {
        Score score = RULE.score(rated(RatingTarget.on(RatingScale.standard(scale)), level, award, step));
        assertThat(points(score)).isEqualTo(Fraction.parse(earned));
        assertThat(score.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "rated {0}, award \"{1}\": {2}, {3}")
    @CsvSource({
        "部分达成, 5, 5, AWARDED",
        "部分达成, 4.99, 5, AWARD_CLAMPED",
        "部分达成, '', 5, RATED_LOWER",
        "未达成, 5, 4.99, AWARD_CLAMPED",
    })
    void a_scale_of_ones_own_has_its_own_edges(String level, String award, String earned, StockReason reason) {
        Score score = RULE.score(rated(RatingTarget.on(HUBEI), level, award, "0.01"));
        assertThat(points(score)).isEqualTo(Fraction.parse(earned));
        assertThat(score.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "target 达到良以上, rated {0}, award \"{1}\": {2}")
    @CsvSource({
        "优, '', 10",
        "良, '', 10",
        "中, '', 6",
        "低, '', 3",
        "差, '', 0",
        "良, 8, 8",
        "良, 7.99, 8",
        "良, 10, 10",
        "优, 8.5, 8.5",
        "中, 7.99, 7.99",
        "中, 8, 7.99",
        "中, 10, 7.99",
    })
    void a_least_level_that_is_reached_counts_as_attained_and_below_it_the_levels_own_band_holds(
            String level, String award, String earned) {
        RatingTarget target = RatingTarget.atLeast(RatingScale.FIVE_GRADES, "良");
        assertThat(points(RULE.score(rated(target, level, award, "0.01")))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void the_derivation_of_a_met_target_names_what_it_meets() {
        Score score = RULE.score(rated(RatingTarget.atLeast(RatingScale.FIVE_GRADES, "良"), "优", "", "0.01"));
        assertThat(chinese(score)).isEqualTo("评为 优，达到目标“达到良以上”，得满分 10");
        assertThat(english(score)).isEqualTo("rated 优, which meets the target \"达到良以上\": full marks, 10");
    }

    @Test
    void the_derivation_of_a_lower_level_shows_its_band_and_edge() {
        Score score = RULE.score(rated("优良中低差", "中"));
        assertThat(chinese(score)).isEqualTo("评为 中，该级得分值的 [60%, 80%)，未另行评分时取下限 60% × 10 = 6");
        assertThat(english(score))
                .isEqualTo("rated 中, a level that earns [60%, 80%) of the weight;"
                        + " without an award its lower edge 60% × 10 = 6");
    }

    @Test
    void the_derivation_of_an_award_shows_the_points_allowed() {
        RatingTarget target = RatingTarget.on(RatingScale.ATTAINMENT);
        Score inside = RULE.score(rated(target, "部分达成", "7", "0.01"));
        assertThat(chinese(inside)).isEqualTo("实际 部分达成，评价人给 7 分，在可给的 [6, 8) 分之内");
        assertThat(english(inside)).isEqualTo("actual 部分达成; the evaluator gave 7 points, inside the [6, 8) allowed");
        Score outside = RULE.score(rated(target, "部分达成", "9", "0.01"));
        assertThat(chinese(outside)).isEqualTo("实际 部分达成，评价人给 9 分，不在可给的 [6, 8) 分之内，取最近的 7.99 分");
        assertThat(english(outside))
                .isEqualTo("actual 部分达成; the evaluator gave 9 points, outside the [6, 8) allowed:"
                        + " the nearest value, 7.99");
    }
}
