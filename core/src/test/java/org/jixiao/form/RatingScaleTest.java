package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RatingScaleTest {
    /** The table of section 4 of the normative text in core/docs, written out. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "优良中低差             | 优 [90%, 100%] 良 [80%, 90%) 中 [60%, 80%) 低 [30%, 60%) 差 [0%, 30%)",
                "优良中差               | 优 [90%, 100%] 良 [80%, 90%) 中 [60%, 80%) 差 [0%, 60%)",
                "非常满意/较满意/基本满意/不满意 | 非常满意 [90%, 100%] 较满意 [80%, 90%) 基本满意 [60%, 80%) 不满意 [0%, 60%)",
                "优良中                 | 优 [90%, 100%] 良 [80%, 90%) 中 [60%, 80%)",
                "优良                   | 优 [90%, 100%] 良 [80%, 90%)",
                "高中低                 | 高 [80%, 100%] 中 [60%, 80%) 低 [0%, 60%)",
                "达成/部分达成/未达成   | 达成 [80%, 100%] 部分达成 [60%, 80%) 未达成 [0%, 60%)",
                "好坏                   | 好 [80%, 100%] 坏 [0%, 60%)",
                "合格/不合格            | 合格 [80%, 100%] 不合格 [0%, 60%)",
                "符合/不符合            | 符合 [80%, 100%] 不符合 [0%, 60%)",
                "是/否                  | 是 [80%, 100%] 否 [0%, 60%)"
            })
    void a_standard_scale_has_the_bands_of_the_table(String name, String levels) {
        RatingScale scale = RatingScale.standard(name);
        assertThat(scale.levels().stream().map(RatingLevel::toString).collect(Collectors.joining(" ")))
                .isEqualTo(levels);
        assertThat(scale).hasToString(name).isEqualTo(RatingScale.standard(" " + name + " "));
        assertThat(scale.top()).isEqualTo(scale.levels().get(0));
    }

    @Test
    void there_are_eleven_standard_scales_with_constants_of_their_own() {
        assertThat(RatingScale.standard())
                .doesNotHaveDuplicates()
                .containsExactly(
                        RatingScale.FIVE_GRADES,
                        RatingScale.FOUR_GRADES,
                        RatingScale.SATISFACTION,
                        RatingScale.THREE_GRADES,
                        RatingScale.TWO_GRADES,
                        RatingScale.HIGH_TO_LOW,
                        RatingScale.ATTAINMENT,
                        RatingScale.GOOD_OR_BAD,
                        RatingScale.QUALIFIED,
                        RatingScale.CONFORMING,
                        RatingScale.YES_OR_NO);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> RatingScale.standard().clear());
    }

    @Test
    void a_scale_of_ones_own_works_like_a_standard_one() {
        RatingScale own = RatingScale.named("三档", "A: [95%, 100%]", "B：(0.6, 0.95)", " C :[0%, 60%] ");
        assertThat(own.levels()).extracting(RatingLevel::name).containsExactly("A", "B", "C");
        assertThat(own.level(" B ")).isEqualTo(own.levels().get(1)).hasToString("B (60%, 95%)");
        assertThat(own.find("D")).isEmpty();
        assertThat(own.rank(own.level("C"))).isEqualTo(2);
        assertThat(own.level("C").band().contains(Fraction.parse("60%"))).isTrue();
        Indicator row = Forms.row(i -> i.ratedAtLeast(own, "B").actual("C").weight(10));
        assertThat(row.target()).hasToString("达到B以上");
        assertThat(row.actual()).isEqualTo(new RatingActual(own.level("C")));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> own.levels().clear());
    }

    @Test
    void scales_are_equal_by_name_and_bands() {
        assertThat(RatingScale.named("优良", "优: [0.90, 1.0]", "良: [8/10, 90%)"))
                .isEqualTo(RatingScale.TWO_GRADES)
                .hasSameHashCodeAs(RatingScale.TWO_GRADES);
        assertThat(RatingScale.named("优良", "优: [91%, 100%]", "良: [80%, 90%)")).isNotEqualTo(RatingScale.TWO_GRADES);
        assertThat(RatingScale.QUALIFIED).isNotEqualTo(RatingScale.CONFORMING);
    }

    @Test
    void levels_made_elsewhere_make_a_scale_too() {
        assertThat(new RatingScale("优良", RatingScale.TWO_GRADES.levels())).isEqualTo(RatingScale.TWO_GRADES);
    }

    @Test
    void the_same_levels_stand_with_other_bands() {
        assertThat(RatingScale.TWO_GRADES.withBands("[85%, 100%]", "[60%, 85%)"))
                .isEqualTo(RatingScale.named("优良", "优: [85%, 100%]", "良: [60%, 85%)"));
        assertThatThrownBy(() -> RatingScale.TWO_GRADES.withBands("[85%, 100%]"))
                .hasMessage("expected a band for each level of 优良 (优, 良), got [85%, 100%]");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                refused("expected the name of a rating scale, got blank text", () -> RatingScale.named(" ")),
                refused("rating scale 三档: expected at least one level, got none", () -> RatingScale.named("三档")),
                refused(
                        "rating scale 三档: expected a level such as 良: [80%, 90%), got \"B [60%, 90%)\"",
                        () -> own("B [60%, 90%)")),
                refused(
                        "rating scale 三档, level : expected the name of a level, got blank text",
                        () -> own(": [0%, 50%)")),
                refused(
                        "rating scale 三档, level B: expected an interval such as [80%, 90%), got \"50-90\"",
                        () -> own("B: 50-90")),
                refused(
                        "rating scale 三档, level B: expected a number such as 0.7, 70% or 7/10, got \"x\"",
                        () -> own("B: [x, 90%)")),
                refused(
                        "rating scale 三档, level B: expected a lower edge below the upper one, got \"[90%, 80%)\"",
                        () -> own("B: [90%, 80%)")),
                refused(
                        "rating scale 三档, level B: expected a band such as [80%, 90%), got blank text",
                        () -> own("B:  ")),
                refused(
                        "rating scale 三档, level B: expected a band inside [0%, 100%], got [-1%, 90%)",
                        () -> own("B: [-1%, 90%)")),
                refused(
                        "rating scale 三档, level B: expected a band inside [0%, 100%], got (-∞, 90%)",
                        () -> own("B: (-∞, 90%)")),
                refused(
                        "rating scale 三档, level A: expected a share such as 90% or 0.9, got \"90\" (was 90% meant? without % it is 9000%)",
                        () -> RatingScale.named("三档", "A: [90, 100]")),
                refused(
                        "rating scale 三档, level B: expected a band below A [90%, 100%], got [80%, 90%]",
                        () -> own("B: [80%, 90%]")),
                refused(
                        "rating scale 三档, level B: expected a band below A [90%, 100%], got [95%, 96%)",
                        () -> own("B: [95%, 96%)")),
                refused(
                        "rating scale 三档, level C: expected a band below B [50%, 90%), got [40%, 60%)",
                        () -> own("B: [50%, 90%)", "C: [40%, 60%)")),
                refused(
                        "rating scale 三档: expected names that differ, got [A [90%, 100%], A [0%, 90%)]",
                        () -> own("A: [0%, 90%)")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_wrong_scale_cannot_be_built(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    @ParameterizedTest(name = "{0} at least {1}: {2} meets it: {3}")
    @CsvSource({
        "优良中低差, , 优, true", "优良中低差, , 良, false",
        "优良中低差, 中, 优, true", "优良中低差, 中, 良, true",
        "优良中低差, 中, 中, true", "优良中低差, 中, 低, false",
        "优良中低差, 差, 差, true", "好坏, , 好, true",
        "好坏, , 坏, false", "非常满意/较满意/基本满意/不满意, 基本满意, 较满意, true"
    })
    void a_target_is_met_by_its_least_level_or_a_better_one(
            RatingScale scale, @Nullable String least, String actual, boolean met) {
        RatingTarget target = least == null ? RatingTarget.on(scale) : RatingTarget.atLeast(scale, least);
        assertThat(target.isMetBy(scale.level(actual))).isEqualTo(met);
        assertThat(target).hasToString(least == null ? scale.name() : "达到" + least + "以上");
    }

    @Test
    void a_level_of_another_scale_is_refused() {
        RatingTarget target = RatingTarget.on(RatingScale.FOUR_GRADES);
        RatingLevel foreign = RatingScale.FIVE_GRADES.level("差");
        assertThatThrownBy(() -> target.isMetBy(foreign))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a level of 优良中差 (优, 良, 中, 差), got 差 [0%, 30%)");
        assertThatThrownBy(() -> RatingTarget.atLeast(RatingScale.FOUR_GRADES, "低"))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("expected a level of 优良中差 (优, 良, 中, 差), got \"低\"");
    }

    /** A scale of A, then these rows. */
    private static RatingScale own(String... rows) {
        return RatingScale.named(
                "三档",
                Stream.concat(Stream.of("A: [90%, 100%]"), Stream.of(rows)).toArray(String[]::new));
    }

    private static Arguments refused(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }
}
