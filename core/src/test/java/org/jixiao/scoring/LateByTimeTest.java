package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.chinese;
import static org.jixiao.scoring.Inputs.dated;
import static org.jixiao.scoring.Inputs.english;
import static org.jixiao.scoring.Inputs.points;
import static org.jixiao.scoring.ScoringStrategies.deduct;
import static org.jixiao.scoring.ScoringStrategies.deductLate;

import java.time.LocalDate;
import java.util.Locale;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.scoring.ScoringInput.DeadlineInput;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deductions for every so many days or months of delay. */
class LateByTimeTest {
    private static final String DUE = "2024-06-30";

    private static Fraction earned(ScoringStrategy<DeadlineInput> rule, String done) {
        return points(rule.score(dated(DUE, done, "")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-06-29, 10",
        "2024-06-30, 10",
        "2024-07-01, 9.5",
        "2024-07-02, 9",
        "2024-07-19, 0.5",
        "2024-07-20, 0",
        "2025-07-20, 0"
    })
    void every_day_late_costs_its_points_down_to_zero(String done, String points) {
        assertThat(earned(deductLate("0.5", "1天"), done)).isEqualTo(Fraction.parse(points));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-07-09, 10", "2024-07-10, 9", "2024-07-19, 9", "2024-07-20, 8"})
    void a_step_of_days_that_is_not_full_costs_nothing(String done, String points) {
        assertThat(earned(deductLate("1", "10 天"), done)).isEqualTo(Fraction.parse(points));
        assertThat(earned(deductLate("1", "10日"), done)).isEqualTo(Fraction.parse(points));
    }

    @ParameterizedTest(name = "due {0}, done {1}: {2}")
    @CsvSource({
        "2024-06-30, 2024-07-29, 10",
        "2024-06-30, 2024-07-30, 8",
        "2024-06-30, 2024-08-29, 8",
        "2024-06-30, 2024-08-30, 6",
        "2024-01-31, 2024-02-28, 10",
        "2024-01-31, 2024-02-29, 8",
        "2023-01-31, 2023-02-28, 8",
        "2024-12-31, 2025-05-31, 0",
        "2024-12-31, 2025-04-30, 2",
    })
    void a_month_is_full_on_the_same_day_of_the_next_one_or_on_its_last_day(String due, String done, String points) {
        assertThat(points(deductLate("2", "1个月").score(dated(due, done, "")))).isEqualTo(Fraction.parse(points));
    }

    @Test
    void weeks_count_as_days_and_quarters_as_months() {
        assertThat(deductLate("1", "1周")).isEqualTo(deductLate("1", "7天"));
        assertThat(deductLate("1", "1季度")).isEqualTo(deductLate("1", "3个月")).isNotEqualTo(deductLate("1", "90天"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-07-05, 10", "2024-07-06, 9", "2024-07-07, 8"})
    void days_of_grace_cost_nothing(String done, String points) {
        assertThat(earned(deduct("1").forEvery("1天").above("5天").late(), done)).isEqualTo(Fraction.parse(points));
    }

    @Test
    void points_of_a_table_cost_another_weight_the_same_share() {
        ScoringStrategy<DeadlineInput> rule =
                deduct("1").outOf("5").forEvery("4%").late();
        LocalDate first = LocalDate.of(2024, 1, 1);
        DeadlineInput tenDaysOf50 = DeadlineInput.of(
                Fraction.of(10), DeadlineTarget.between(first, first.plusDays(49)), first.plusDays(59));

        assertThat(points(rule.score(tenDaysOf50))).isEqualTo(Fraction.ZERO);
        assertThat(points(deduct("1").outOf("20").forEvery("4%").late().score(tenDaysOf50)))
                .isEqualTo(Fraction.parse("7.5"));
        assertThat(deduct("1").forEvery("4%").late()).isEqualTo(deductLate("1", "4%"));
    }

    @Test
    void an_award_for_late_work_comes_before_the_deduction() {
        assertThat(points(deductLate("1", "1天").score(dated(DUE, "2024-07-05", "9"))))
                .isEqualTo(Fraction.of(9));
    }

    @Test
    void the_derivation_counts_days_or_months_and_shows_its_sum() {
        Score days = deductLate("0.5", "10天").score(dated(DUE, "2024-07-25", ""));
        assertThat(chinese(days)).isEqualTo("2024-07-25 完成，晚于 2024-06-30，晚 25 天，扣 2 次、每次 0.5 分：10 − 2 × 0.5，不低于 0，得 9");
        assertThat(english(days))
                .isEqualTo("done 2024-07-25, after 2024-06-30, 25 days late: 2 steps at 0.5 points,"
                        + " 10 − 2 × 0.5, not below 0: 9");
        Score months = deduct("1").outOf("5").forEvery("1个月").late().score(dated(DUE, "2024-08-01", ""));
        assertThat(chinese(months))
                .isEqualTo("2024-08-01 完成，晚于 2024-06-30，晚满 1 个月，扣 1 次、每次 1 分（满分 5 分）：10 − 1 × 1 ÷ 5 × 10，不低于 0，得 8");
        assertThat(english(months)).contains("1 full month late: 1 step at 1 point of 5, 10 − 1 × 1 ÷ 5 × 10");
    }

    @Test
    void it_is_described_with_its_figures() {
        assertThat(deductLate("0.5", "10天").describe(Locale.CHINESE)).isEqualTo("逾期每满 10 天，扣 0.5 分，扣完为止");
        assertThat(deductLate("1", "1个月").describe(Locale.ENGLISH))
                .isEqualTo("late work loses 1 point for every full 1 month, down to 0");
        ScoringStrategy<DeadlineInput> grace =
                deduct("1").outOf("5").forEvery("4%").above("8%").late();
        assertThat(grace.describe(Locale.CHINESE))
                .isEqualTo("逾期超过 计划时间的 8% 的部分，每满 计划时间的 4%，扣 1 分（满分 5 分），扣完为止；计划时间不明的，逾期得 0");
        assertThat(grace.describe(Locale.ENGLISH))
                .isEqualTo(
                        "late work loses 1 point of 5 for every full 4% of the planned time beyond 8% of the planned time,"
                                + " down to 0; 0 where the planned time is not known");
    }

    @Test
    void a_step_is_a_share_days_or_whole_months_and_the_bound_is_counted_like_it() {
        assertThatThrownBy(() -> deductLate("1", "0天")).hasMessageContaining("deductLate(\"1\", \"0天\")");
        assertThatThrownBy(() -> deductLate("1", "3件")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deductLate("1", "3工作日")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deductLate("1", "0.5个月")).hasMessageContaining("whole days or months");
        assertThatThrownBy(() -> deductLate("1", "8小时")).hasMessageContaining("whole days or months");
        assertThat(deductLate("1", "48小时")).isEqualTo(deductLate("1", "2天"));
        assertThatThrownBy(() -> deduct("1").late()).hasMessageContaining("forEvery(\"1%\")");
        assertThatThrownBy(() -> deduct("1").forEvery("1天").above("1个月").late())
                .hasMessageContaining("above(\"1个月\"): expected a time that is counted like the step, such as 3天");
        assertThatThrownBy(() -> deduct("1").forEvery("1天").above("5").late())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deduct("1").forEvery("1天").of(Measure.COMPLETION))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
