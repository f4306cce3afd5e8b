package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.function.Consumer;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class InvalidFormExceptionTest {
    @Test
    void a_refusal_gives_place_expectation_and_value_one_by_one() {
        InvalidFormException refusal = refusal(i -> i.weight(-5));
        assertThat(refusal.place()).isEqualTo(Forms.PATH);
        assertThat(refusal.expected(Locale.ENGLISH))
                .isEqualTo("a weight above 0, at most 1000 and with at most 6 decimals");
        assertThat(refusal.met()).isEqualTo("-5");
        assertThat(refusal).hasNoCause();
    }

    @Test
    void the_refusal_of_a_value_is_told_with_its_place_and_kept_as_the_cause() {
        InvalidFormException refusal = refusal(i -> i.rated("好坏").actual("优").weight(1));
        assertThat(refusal.place()).isEqualTo(Forms.PATH);
        assertThat(refusal.expected(Locale.ENGLISH)).isEqualTo("a level of 好坏 (好, 坏)");
        assertThat(refusal.met()).isEqualTo("优");
        assertThat(refusal)
                .hasCauseExactlyInstanceOf(InvalidValueException.class)
                .hasRootCauseMessage("expected a level of 好坏 (好, 坏), got \"优\"");
    }

    @Test
    void a_weight_that_is_no_number_keeps_its_cause() {
        assertThat(refusal(i -> i.weight("二十"))).hasCauseExactlyInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_long_value_is_cut_after_eighty_characters() {
        assertThat(refusal(i -> i.atLeast("x".repeat(80))).met()).isEqualTo("x".repeat(80));
        assertThat(refusal(i -> i.atLeast("x".repeat(81))).met()).isEqualTo("x".repeat(80) + "… (81 characters)");
    }

    @Test
    void the_hint_of_a_value_is_no_part_of_what_was_met() {
        InvalidFormException refusal = refusal(i -> i.atLeast("5 foo"));
        assertThat(refusal.code()).isEqualTo("unit.unknown");
        assertThat(refusal.met()).isEqualTo("foo");
        assertThat(refusal).hasMessageEndingWith("got \"foo\" (Unit.counted makes a new counted word)");
    }

    @Test
    void both_languages_tell_the_whole_mistake() {
        InvalidFormException refusal = refusal(i -> i.weight(-5));
        assertThat(refusal.code()).isEqualTo("weight.range");
        assertThat(refusal.message(Locale.ENGLISH)).isEqualTo(refusal.getMessage());
        assertThat(refusal.message(Locale.CHINESE)).isEqualTo("【产出指标/数量指标/终端】应为：大于 0、不超过 1000、至多 6 位小数的分值；实际：-5");
        assertThat(refusal(i -> i.actual("5").weight(1)).message(Locale.CHINESE))
                .isEqualTo("【产出指标/数量指标/终端】应为：年度指标值；实际：无");
        assertThat(refusal(i -> i.atLeast(5).atMost("6 个")).message(Locale.CHINESE))
                .isEqualTo("【产出指标/数量指标/终端】应为：一个年度指标值；实际：第二个，≤6个");
    }

    private static InvalidFormException refusal(Consumer<IndicatorBuilder> description) {
        return catchThrowableOfType(InvalidFormException.class, () -> Forms.row(description));
    }
}
