package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.Inputs.less;
import static org.jixiao.scoring.Inputs.more;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CurveTest {
    private static final Fraction TEN = Fraction.of(10);
    private static final Curve POSITIVE =
            ScoringStrategies.proportional().curve(more("10", "100", "0")).orElseThrow();
    private static final Curve REVERSE =
            ScoringStrategies.reverseRatio().curve(less("10", "100", "0")).orElseThrow();
    private static final Curve OVER_TARGET = ScoringStrategies.lessOverTarget(
                    ScoringStrategies.proportional(), ScoringStrategies.bands("200%: 10%", "500%: 30%"))
            .curve(more("10", "100", "0"))
            .orElseThrow();
    /** 5 + 1 ÷ B below 0, nothing at 0, 5 − 1 ÷ B above it. */
    private static final Curve BOTH_SIDES = Curve.of(Bands.<Formula>over(Interval.all())
            .band(Interval.parse("(-∞, 0)"), Formula.ratio(Fraction.of(5), Fraction.ONE))
            .band(Interval.parse("[0, 0]"), Formula.constant(Fraction.ZERO))
            .band(Interval.parse("(0, +∞)"), Formula.ratio(Fraction.of(5), Fraction.of(-1)))
            .build());

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(POSITIVE, "(-∞, 0): 0; [0, 100]: 0.1·B; (100, +∞): 10"),
                Arguments.of(REVERSE, "(-∞, 100]: 10; (100, +∞): 1000÷B"),
                Arguments.of(OVER_TARGET, "(-∞, 0): 0; [0, 100]: 0.1·B; (100, 300): 10; [300, 600): 9; [600, +∞): 7"),
                Arguments.of(
                        ScoringStrategies.reverseLinear()
                                .curve(less("10", "100", "0"))
                                .orElseThrow(),
                        "(-∞, 100): 10; [100, 200]: 20 + -0.1·B; (200, +∞): 0"),
                Arguments.of(
                        ScoringStrategies.corridor("[70%, 130%]")
                                .curve(more("10", "100", "0"))
                                .orElseThrow(),
                        "(-∞, 70): 0; [70, 100]: 0.1·B; (100, 130]: 10; (130, +∞): 0"),
                Arguments.of(
                        ScoringStrategies.equalOrNothing()
                                .curve(more("10", "100", "0"))
                                .orElseThrow(),
                        "(-∞, 100): 0; [100, 100]: 10; (100, +∞): 0"),
                Arguments.of(
                        ScoringStrategies.deduct("4")
                                .forEvery("10%")
                                .of(Measure.ABSOLUTE_DEVIATION)
                                .curve(more("10", "100", "0"))
                                .orElseThrow(),
                        "(-∞, 70]: 0; (70, 80]: 2; (80, 90]: 6; (90, 110): 10; [110, 120): 6; [120, 130): 2; [130, +∞): 0"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("written")
    void a_curve_is_written_piece_by_piece(Curve curve, String text) {
        assertThat(curve).hasToString(text);
    }

    @ParameterizedTest(name = "{0} points")
    @CsvSource(
            delimiter = '|',
            value = {
                "0    | [(-∞, +∞)]          | [(0, +∞)]",
                "2.5  | [[25, +∞)]          | [(25, +∞)]",
                "7    | [[70, +∞)]          | [(70, 600)]",
                "7.01 | [[70.1, 600)]       | [(70.1, 600)]",
                "9    | [[90, 600)]         | [(90, 300)]",
                "9.5  | [[95, 300)]         | [(95, 300)]",
                "10   | [[100, 300)]        | []",
                "11   | []                  | []",
            })
    void the_actuals_that_reach_so_many_points_are_solved_for_in_each_piece(
            String points, String reaching, String above) {
        assertThat(OVER_TARGET.reaching(Fraction.parse(points))).hasToString(reaching);
        assertThat(OVER_TARGET.above(Fraction.parse(points))).hasToString(above);
    }

    @ParameterizedTest(name = "{0} points")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | [(-∞, -0.2], [0, 0], [0.2, +∞)] | [(-∞, -0.2), (0.2, +∞)]",
                "4 | [(-∞, -1], [1, +∞)]             | [(-∞, -1), (1, +∞)]",
                "5 | []                              | []",
                "6 | []                              | []",
            })
    void a_ratio_is_solved_on_either_side_of_zero(String points, String reaching, String above) {
        assertThat(BOTH_SIDES.reaching(Fraction.parse(points))).hasToString(reaching);
        assertThat(BOTH_SIDES.above(Fraction.parse(points))).hasToString(above);
    }

    @Test
    void a_ratio_that_comes_down_to_its_constant_never_falls_below_it() {
        assertThat(REVERSE.reaching(Fraction.ZERO)).hasToString("[(-∞, +∞)]");
        assertThat(REVERSE.above(Fraction.ZERO)).hasToString("[(-∞, +∞)]");
        assertThat(REVERSE.reaching(Fraction.of(4))).hasToString("[(-∞, 250]]");
    }

    @Test
    void a_piece_says_which_of_its_edges_belong_to_it() {
        assertThat(OVER_TARGET.pieces())
                .extracting(piece -> piece.interval().toString())
                .containsExactly("(-∞, 0)", "[0, 100]", "(100, 300)", "[300, 600)", "[600, +∞)");
        assertThat(Curve.constant(TEN).only(Interval.parse("[3, 3]")).pieces())
                .extracting(piece -> piece.interval().toString())
                .containsExactly("(-∞, 3)", "[3, 3]", "(3, +∞)");
        assertThat(Curve.constant(TEN).pieces()).hasSize(1);
    }

    @Test
    void where_a_formula_goes_on_no_piece_ends() {
        Curve line = Curve.linear(Fraction.ONE, Fraction.ONE);
        assertThat(line.where(Interval.parse("[2, 3)"), line)).isEqualTo(line).hasSameHashCodeAs(line);
        assertThat(line.where(Interval.parse("[2, 2]"), Curve.constant(Fraction.of(3))))
                .isEqualTo(line);
        assertThat(line.where(Interval.parse("[2, 2]"), Curve.constant(Fraction.of(4))))
                .isNotEqualTo(line);
        assertThat(Curve.constant(Fraction.of(3))
                        .where(Interval.parse("(2, 5)"), line)
                        .pieces())
                .extracting(piece -> piece.interval().toString())
                .containsExactly("(-∞, 2]", "(2, 5)", "[5, +∞)");
    }

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"-50", "0", "30", "49", "50", "51", "99", "100", "101", "300", "400", "599", "600", "601"})
    void a_cap_and_a_deduction_act_on_every_actual(String actual) {
        Fraction at = Fraction.parse(actual);
        Fraction five = Fraction.of(5);
        for (Curve curve : List.of(POSITIVE, REVERSE, OVER_TARGET)) {
            Fraction points = curve.at(at);
            assertThat(curve.atMost(five).at(at)).isEqualTo(points.min(five));
            assertThat(curve.minus(five).at(at)).isEqualTo(points.minus(five).max(Fraction.ZERO));
            assertThat(curve.minus(Fraction.ZERO)).isEqualTo(curve);
            assertThat(curve.atMost(TEN)).isEqualTo(curve);
            assertThat(curve.only(Interval.parse("[50, 100)")).at(at))
                    .isEqualTo(Interval.parse("[50, 100)").contains(at) ? points : Fraction.ZERO);
        }
    }

    @Test
    void full_marks_in_two_places_are_no_single_interval() {
        Curve twice = Curve.constant(TEN).where(Interval.parse("[50, 100)"), Curve.constant(Fraction.ZERO));
        assertThat(twice.fullMarks(TEN)).isEmpty();
        assertThat(twice.reaching(TEN)).hasToString("[(-∞, 50), [100, +∞)]");
        assertThat(POSITIVE.fullMarks(TEN)).isEqualTo(Inputs.interval("[100, +∞)"));
        assertThat(POSITIVE.fullMarks(Fraction.of(11))).isEmpty();
    }

    @Test
    void a_ratio_cannot_hold_zero() {
        Formula ratio = Formula.ratio(Fraction.ZERO, Fraction.ONE);
        assertThatThrownBy(() -> Curve.constant(TEN).where(Interval.parse("[0, 1]"), ratio))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an interval without 0 for the ratio 1÷B, got [0, 1]");
        Bands<Formula> everywhere =
                Bands.<Formula>over(Interval.all()).band(Interval.all(), ratio).build();
        assertThatThrownBy(() -> Curve.of(everywhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected pieces with a ratio not to hold 0, got 1÷B in (-∞, +∞)");
    }

    @Test
    void a_curve_covers_every_number() {
        Bands<Formula> half = Bands.<Formula>over(Interval.parse("[0, +∞)"))
                .band(Interval.parse("[0, +∞)"), Formula.constant(TEN))
                .build();
        assertThatThrownBy(() -> Curve.of(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected bands over all of (-∞, +∞), but there is a gap: (-∞, 0)");
    }

    @Test
    void a_formula_is_a_line_or_a_ratio() {
        assertThatThrownBy(() -> new Formula(Fraction.ONE, Fraction.ONE, Fraction.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a slope or a ratio, not both, got 1 + 1 · B + 1 ÷ B");
    }
}
