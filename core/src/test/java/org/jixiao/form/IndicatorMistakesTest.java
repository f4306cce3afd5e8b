package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in an indicator says where it is, what was met and what was expected, when it is made. */
@Timeout(value = 2, unit = TimeUnit.SECONDS)
class IndicatorMistakesTest {
    private static final String WEIGHT = "a weight above 0, at most 1000 and with at most 6 decimals";
    private static final String ACTUAL = "an actual (notReported() says that the cell is empty)";
    private static final String UNIT = "a unit such as 万元, %, 小时, 月, Mbps, 个, 人次 or 人/年";
    private static final String UNIT_HINT = " (Unit.counted makes a new counted word)";
    private static final String QUANTITY = "a number with an optional unit, such as 24 人/年";

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0.00",
        "-5, -5",
        "-0.001, -0.001",
        "1000.000001, 1000.000001",
        "1001, 1001",
        "0.0000001, 1E-7",
        "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
        "0.1234567890123456789012345678901234567890, 0.1234567890123456789012345678901234567890",
    })
    void a_weight_outside_its_bounds_is_refused(String weight, String met) {
        assertThatThrownBy(() -> Forms.row(i -> i.weight(weight)))
                .isExactlyInstanceOf(InvalidFormException.class)
                .hasMessage(Forms.PATH + ": expected " + WEIGHT + ", got " + met);
        assertThatThrownBy(() -> Forms.row(i -> i.weight(new BigDecimal(weight))))
                .isExactlyInstanceOf(InvalidFormException.class)
                .hasMessage(Forms.PATH + ": expected " + WEIGHT + ", got " + met);
    }

    @ParameterizedTest
    @CsvSource({"1E+999999999", "1E-999999999", "-1E+999999999"})
    void a_weight_with_a_huge_exponent_is_refused_in_a_moment(String weight) {
        assertThatThrownBy(() -> Forms.row(i -> i.weight(new BigDecimal(weight))))
                .isExactlyInstanceOf(InvalidFormException.class)
                .hasMessage(Forms.PATH + ": expected " + WEIGHT + ", got " + weight);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN",
        "Infinity",
        "-Infinity",
        "''",
        "' '",
        "二十",
        "20分",
        "'1,000'",
        "0x10",
        "1e3",
        "1e999999999",
        "1e-999999999"
    })
    void a_weight_that_is_no_number_is_refused(String weight) {
        assertThatThrownBy(() -> Forms.row(i -> i.weight(weight)))
                .isExactlyInstanceOf(InvalidFormException.class)
                .hasMessage(Forms.PATH + ": expected " + WEIGHT + ", got \"" + weight + "\"");
    }

    @Test
    void a_weight_of_a_million_digits_is_refused_quickly_and_briefly() {
        assertThatThrownBy(() -> Forms.row(i -> i.weight("9".repeat(1_000_000))))
                .isExactlyInstanceOf(InvalidFormException.class)
                .hasMessage(
                        Forms.PATH + ": expected " + WEIGHT + ", got \"" + "9".repeat(80) + "… (1000000 characters)\"");
    }

    @ParameterizedTest
    @CsvSource({"0.000001", "1000", "12.5", "' 20 '", "80.0000000000"})
    void a_weight_inside_its_bounds_is_taken(String weight) {
        assertThat(Forms.row(Forms.met(weight)).weight()).isEqualByComparingTo(weight.strip());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                refused("a_negative_weight", i -> i.weight(-5), WEIGHT, "-5"),
                refused("a_weight_of_zero", i -> i.weight(0), WEIGHT, "0"),
                refused("no_weight", i -> i.atLeast("5").actual("5"), "a weight", "none"),
                refused("no_target", i -> i.actual("5").weight(1), "a target", "none"),
                refused("no_actual", i -> i.atLeast("5").weight(1), ACTUAL, "none"),
                refused("nothing_at_all", i -> {}, "a target", "none"),
                refused("two_targets", i -> i.atLeast("5").atMost("6 个"), "one target", "a second one, ≤6个"),
                refused("two_actuals", i -> i.actual("5").actual("6"), "one actual", "a second one, 6"),
                refused("two_actuals_of_two_kinds", i -> i.actual(5).notReported(), "one actual", "a second one, —"),
                refused(
                        "an_actual_and_not_applicable",
                        i -> i.notReported().notApplicable("停用"),
                        "one actual",
                        "a second one, 不适用（停用）"),
                refused("an_unknown_unit_of_the_target", i -> i.atLeast("5 foo"), UNIT, "\"foo\"" + UNIT_HINT),
                refused(
                        "an_unknown_unit_of_the_actual",
                        i -> i.atLeast("5").actual("5 foo").weight(1),
                        UNIT,
                        "\"foo\"" + UNIT_HINT),
                refused("a_target_that_is_no_number", i -> i.atMost("约两小时"), QUANTITY, "\"约两小时\""),
                refused("a_target_with_a_separator", i -> i.exactly("1,000 个"), QUANTITY, "\"1,000 个\""),
                refused("a_target_that_is_not_a_number", i -> i.withoutSign("NaN"), QUANTITY, "\"NaN\""),
                refused("an_exponent", i -> i.moreThan("1e999999999"), QUANTITY, "\"1e999999999\""),
                refused(
                        "a_target_of_61_digits",
                        i -> i.atLeast("1" + "0".repeat(60)),
                        "a number with at most 60 digits on either side of the decimal point",
                        "1" + "0".repeat(60)),
                refused(
                        "a_long_text_for_a_number",
                        i -> i.atLeast("很".repeat(500)),
                        QUANTITY,
                        "\"" + "很".repeat(80) + "… (500 characters)\""),
                refused(
                        "a_word_for_an_actual_number",
                        i -> i.atLeast("5").actual("已完成").weight(1),
                        QUANTITY,
                        "\"已完成\""),
                refused(
                        "a_huge_actual_number",
                        i -> i.actual(new BigDecimal("1e999999999")),
                        "a number with at most 60 digits on either side of the decimal point",
                        "1E+999999999"),
                refused(
                        "an_unknown_scale",
                        i -> i.rated("甲乙丙"),
                        "one of the rating scales [优良中低差, 优良中差, 非常满意/较满意/基本满意/不满意, 优良中, 优良, 高中低,"
                                + " 达成/部分达成/未达成, 好坏, 合格/不合格, 符合/不符合, 是/否]",
                        "\"甲乙丙\""),
                refused(
                        "an_unknown_scale_with_a_least_level",
                        i -> i.ratedAtLeast("", "良"),
                        "one of the rating scales " + RatingScale.standard(),
                        "\"\""),
                refused(
                        "an_unknown_level_as_the_least_one",
                        i -> i.ratedAtLeast("优良中差", "低"),
                        "a level of 优良中差 (优, 良, 中, 差)",
                        "\"低\""),
                refused(
                        "an_unknown_level_as_the_actual",
                        i -> i.rated("好坏").actual("优").weight(1),
                        "a level of 好坏 (好, 坏)",
                        "\"优\""),
                refused(
                        "a_level_of_another_scale",
                        i -> i.rated("优良中差")
                                .actual(new RatingActual(RatingScale.FIVE_GRADES.level("差")))
                                .weight(1),
                        "a level of 优良中差 (优, 良, 中, 差)",
                        "差 [0%, 30%)"),
                refused(
                        "a_number_for_a_rating",
                        i -> i.rated("好坏").actual(5).weight(1),
                        "a level of 好坏 (好, 坏)",
                        "\"5\""),
                refused(
                        "a_decimal_for_a_rating",
                        i -> i.rated("好坏").actual(BigDecimal.ONE).weight(1),
                        "an actual of the same kind as the target 好坏",
                        "1"),
                refused(
                        "a_rating_for_a_number",
                        i -> i.atLeast("24 人/年")
                                .actual(new RatingActual(RatingScale.GOOD_OR_BAD.top()))
                                .weight(1),
                        "an actual of the same kind as the target ≥24人/年",
                        "好"),
                refused(
                        "a_date_for_a_number",
                        i -> i.actual(LocalDate.of(2024, 11, 30)).lessThan("5").weight(1),
                        "an actual of the same kind as the target <5",
                        "2024-11-30"),
                refused(
                        "a_number_for_a_deadline",
                        i -> i.due(LocalDate.of(2024, 12, 31))
                                .actual(new QuantityActual(Quantity.parse("3 月")))
                                .weight(1),
                        "an actual of the same kind as the target 2024-12-31前",
                        "3月"),
                refused(
                        "a_date_for_words",
                        i -> i.prose("按时完成").actual(LocalDate.of(2024, 11, 30)).weight(1),
                        "an actual of the same kind as the target 按时完成",
                        "2024-11-30"),
                refused(
                        "a_date_that_is_none",
                        i -> i.due(LocalDate.of(2024, 12, 31))
                                .actual("2024-02-30")
                                .weight(1),
                        "a date such as 2024-11-30",
                        "\"2024-02-30\""),
                refused(
                        "an_award_on_a_number",
                        i -> i.atLeast("24 个").actual("20").weight(10).award("10"),
                        "an award on a rating, words or a deadline only",
                        "one of 10 on the number ≥24个"),
                refused("a_negative_award", i -> i.award("-0.5"), "an award of 0 or more", "-0.5"),
                refused("an_award_in_words", i -> i.award("满分"), "an award of 0 or more", "\"满分\""),
                refused(
                        "a_huge_award",
                        i -> i.award(new BigDecimal("1e999999999")),
                        "a number with at most 60 digits on either side of the decimal point",
                        "1E+999999999"),
                refused("a_blank_target_in_words", i -> i.prose(" "), "a target in words", "blank text"),
                refused(
                        "a_blank_actual_in_words",
                        i -> i.prose("完成").actual("").weight(1),
                        "an actual in words",
                        "blank text"),
                refused(
                        "no_reason_why_it_does_not_apply",
                        i -> i.notApplicable(" "),
                        "a reason why the indicator does not apply",
                        "blank text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_refused(String name, Consumer<IndicatorBuilder> description, String expected, String met) {
        assertThatThrownBy(() -> Forms.row(description))
                .as(name)
                .isExactlyInstanceOf(InvalidFormException.class)
                .hasMessage(Forms.PATH + ": expected " + expected + ", got " + met);
    }

    private static Arguments refused(String name, Consumer<IndicatorBuilder> description, String expected, String met) {
        return Arguments.of(name, description, expected, met);
    }

    @Test
    void a_mistake_is_refused_on_the_line_that_makes_it() {
        assertThatThrownBy(() -> Forms.row(i -> {
                    i.weight(0);
                    throw new AssertionError("went on after a wrong weight");
                }))
                .isExactlyInstanceOf(InvalidFormException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', 产出指标/数量指标/", "' ', '产出指标/数量指标/ '"})
    void an_empty_name_is_refused(String name, String path) {
        assertThatThrownBy(() -> Forms.with(o -> o.quantity(name, Forms.met("1"))))
                .isExactlyInstanceOf(InvalidFormException.class)
                .hasMessage(path + ": expected a name at each of the three levels, got a blank one");
    }

    @Test
    void an_empty_name_at_level_two_is_refused() {
        assertThatThrownBy(() -> Forms.with(o -> o.indicator(" ", "终端", Forms.met("1"))))
                .isExactlyInstanceOf(InvalidFormException.class)
                .hasMessage("产出指标/ /终端: expected a name at each of the three levels, got a blank one");
    }
}
