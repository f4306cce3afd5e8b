package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeBandsTest {
    @ParameterizedTest(name = "edges {0}, {1}, {2}: a total of {3} is {4}")
    @CsvSource({
        "90, 80, 60, 100, 优",
        "90, 80, 60, 110, 优",
        "90, 80, 60, 90, 优",
        "90, 80, 60, 89.99, 良",
        "90, 80, 60, 80, 良",
        "90, 80, 60, 79.99, 中",
        "90, 80, 60, 60, 中",
        "90, 80, 60, 59.99, 差",
        "90, 80, 60, 0, 差",
        "90, 80, 70, 70, 中",
        "90, 80, 70, 69.99, 差",
        "80, 70, 60, 80, 优",
        "80, 70, 60, 79.99, 良",
        "80, 70, 60, 70, 良",
        "80, 70, 60, 69.99, 中",
        "80, 70, 60, 60, 中",
        "80, 70, 60, 59.99, 差",
    })
    void a_lower_edge_belongs_to_the_better_grade(
            long excellent, long good, long fair, BigDecimal total, String grade) {
        assertThat(GradeBands.of(excellent, good, fair).gradeOf(total)).hasToString(grade);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({"90, 90, 60", "80, 90, 60", "90, 60, 60", "90, 60, 80", "90, 80, 0", "90, 80, -1"})
    void edges_descend_and_lie_above_zero(long excellent, long good, long fair) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(excellent, good, fair))
                .withMessage("expected grade edges that descend and lie above 0, such as 90, 80, 60, got " + excellent
                        + ", " + good + ", " + fair);
    }

    @Test
    void bands_of_whole_numbers_leave_holes_and_cannot_be_built() {
        Map<Grade, String> whole = Map.of(
                Grade.EXCELLENT, "[90, +∞)", Grade.GOOD, "[80, 89]", Grade.FAIR, "[60, 79]", Grade.POOR, "[0, 59]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(whole))
                .withMessage(
                        "expected bands over all of [0, +∞), but there is a gap: (59, 60) and (79, 80) and (89, 90)");
    }

    @Test
    void a_total_that_no_band_holds_cannot_be_left_over() {
        Map<Grade, String> hole = Map.of(Grade.EXCELLENT, "(90, +∞)", Grade.GOOD, "[0, 90)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(hole))
                .withMessage("expected bands over all of [0, +∞), but there is a gap: [90, 90]");
    }

    @Test
    void bands_that_overlap_cannot_be_built() {
        Map<Grade, String> twice = Map.of(Grade.EXCELLENT, "[90, +∞)", Grade.GOOD, "[0, 90]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(twice))
                .withMessage(
                        "expected bands inside [0, +∞) that do not overlap, got [0, 90] where only [0, 90) is free");
    }

    @Test
    void an_upper_edge_can_belong_to_the_lower_grade() {
        GradeBands bands = GradeBands.of(Map.of(Grade.EXCELLENT, "(90, +∞)", Grade.POOR, "[0, 90]"));
        assertThat(bands.gradeOf(new BigDecimal("90"))).isEqualTo(Grade.POOR);
        assertThat(bands.gradeOf(new BigDecimal("90.01"))).isEqualTo(Grade.EXCELLENT);
    }

    @Test
    void a_total_below_zero_has_no_grade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(90, 80, 60).gradeOf(new BigDecimal("-0.01")))
                .withMessage("expected a number in [0, +∞), got -0.01");
    }

    @Test
    void bands_are_shown_best_grade_first_and_equal_by_value() {
        assertThat(GradeBands.of(90, 80, 60)).hasToString("[90, +∞) 优; [80, 90) 良; [60, 80) 中; [0, 60) 差");
        assertThat(GradeBands.of(90, 80, 60))
                .isEqualTo(GradeBands.of(90, 80, 60))
                .hasSameHashCodeAs(GradeBands.of(90, 80, 60))
                .isNotEqualTo(GradeBands.of(90, 80, 70));
    }

    @Test
    void more_points_never_earn_a_worse_grade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeBands.of(Map.of(Grade.EXCELLENT, "[0, 60)", Grade.POOR, "[60, +∞)")))
                .withMessage("expected a better grade for [60, +∞) than for [0, 60), got 差 and 优");
    }
}
