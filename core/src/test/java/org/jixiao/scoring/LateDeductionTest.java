package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.dated;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.points;

import java.time.LocalDate;
import java.util.Locale;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateDeductionTest {
    private static final ScoringStrategy<DeadlineInput> RULE = ScoringStrategies.deductLate("1", "4%");

    /** The last day of 100 planned days; each day late is 1 % of them. */
    private static final LocalDate DUE = LocalDate.of(2024, 4, 9);

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** Work planned for 100 days, of weight 10; an empty award is none. */
    private static DeadlineInput late(int days, String award) {
        return late("10", FIRST, days, award);
    }

    private static DeadlineInput late(String weight, LocalDate first, int days, String award) {
        DeadlineInput work =
                DeadlineInput.of(Fraction.parse(weight), DeadlineTarget.between(first, DUE), DUE.plusDays(days));
        return award.isEmpty() ? work : work.awarded(Fraction.parse(award));
    }

    @ParameterizedTest(name = "{0} days late: {1}")
    @CsvSource({
        "-100, 10",
        "-1, 10",
        "0, 10",
        "1, 10",
        "3, 10",
        "4, 9",
        "5, 9",
        "7, 9",
        "8, 8",
        "20, 5",
        "36, 1",
        "39, 1",
        "40, 0",
        "41, 0",
        "44, 0",
        "10000, 0",
    })
    void every_full_step_beyond_the_planned_time_costs_its_points_down_to_zero(int days, String earned) {
        assertThat(points(RULE.score(late(days, "")))).isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "first day {0}, 1 point for every 100 %, {1} days late: {2}")
    @CsvSource({
        "2024-04-09, 1, 9",
        "2024-04-09, 2, 8",
        "2024-04-08, 1, 10",
        "2024-04-08, 2, 9",
        "2024-04-08, 3, 9",
        "2024-04-08, 4, 8",
    })
    void planned_time_counts_its_first_and_its_last_day(LocalDate first, int days, String earned) {
        assertThat(points(ScoringStrategies.deductLate("1", "100%").score(late("10", first, days, ""))))
                .isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "weight {0}, {1} days late: {2}")
    @CsvSource({"10, 2, 10", "10, 3, 9.5", "10, 60, 0", "0.4, 2, 0.4", "0.4, 3, 0", "0.5, 3, 0", "0.6, 3, 0.1"})
    void points_and_steps_need_not_be_whole_and_nothing_falls_below_zero(String weight, int days, String earned) {
        assertThat(points(ScoringStrategies.deductLate("0.5", "3%").score(late(weight, FIRST, days, ""))))
                .isEqualTo(Fraction.parse(earned));
    }

    @ParameterizedTest(name = "done {0}, award \"{1}\": {2}")
    @CsvSource({"2024-12-31, '', 10", "2025-01-01, '', 0", "2025-01-01, 6, 6", "2025-01-01, 0, 0"})
    void where_the_first_day_is_not_known_late_work_earns_the_award_or_nothing(
            String done, String award, String earned) {
        DeadlineInput in = dated("2024-12-31", done, award);
        assertThat(points(RULE.score(in))).isEqualTo(Fraction.parse(earned));
        assertThat(RULE.score(in)).isEqualTo(ScoringStrategies.deadline().score(in));
    }

    @ParameterizedTest(name = "{0} days late, award {1}: {2}")
    @CsvSource({"20, 9, 9", "20, 0, 0", "20, 10, 10", "20, 10.01, 10", "1, 3, 3", "0, 3, 10"})
    void an_award_for_late_work_comes_before_the_deduction(int days, String award, String earned) {
        assertThat(points(RULE.score(late(days, award)))).isEqualTo(Fraction.parse(earned));
    }

    @Test
    void an_award_above_the_weight_is_held_and_reported() {
        assertThat(RULE.score(late(20, "10.01")).reason()).isEqualTo(StockReason.AWARD_CLAMPED);
        assertThat(RULE.score(late(20, "10")).reason()).isEqualTo(StockReason.AWARDED);
    }

    @Test
    void the_derivation_counts_the_steps() {
        Score score = RULE.score(late(9, ""));
        assertThat(chinese(score)).isEqualTo("2024-04-18 完成，晚于 2024-04-09，超出计划时间 9%，扣 2 次、每次 1 分，不低于 0，得 8");
        assertThat(english(score))
                .isEqualTo("done 2024-04-18, after 2024-04-09, 9% beyond the planned time:"
                        + " 2 steps at 1 point, not below 0: 8");
    }

    @Test
    void points_and_step_are_above_zero() {
        assertThatThrownBy(() -> ScoringStrategies.deductLate("0", "4%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deductLate(\"0\"): expected points to deduct above 0, such as 0.5, got \"0\"");
        assertThatThrownBy(() -> ScoringStrategies.deductLate("1", "0%"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deductLate(\"1\", \"0%\"): expected a step above 0, such as 3%, got 0");
    }

    @Test
    void a_day_has_no_curve() {
        assertThat(RULE.curve(late(9, ""))).isEmpty();
    }

    @Test
    void it_is_described_with_its_figures() {
        assertThat(RULE.describe(Locale.CHINESE)).isEqualTo("逾期每超出计划时间 4% 扣 1 分，扣完为止；计划时间不明的，逾期得 0");
        assertThat(RULE.describe(Locale.ENGLISH))
                .isEqualTo("late work loses 1 point for every 4% beyond the planned time, down to 0;"
                        + " 0 where the planned time is not known");
    }
}
