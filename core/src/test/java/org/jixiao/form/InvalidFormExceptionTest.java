package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class InvalidFormExceptionTest {
    @Test
    void a_refusal_gives_place_expectation_and_value_one_by_one() {
        InvalidFormException refusal = refusal(i -> i.weight(-5));
        assertThat(refusal.path()).isEqualTo(Forms.PATH);
        assertThat(refusal.expected()).isEqualTo("a weight above 0, at most 1000 and with at most 6 decimals");
        assertThat(refusal.met()).isEqualTo("-5");
        assertThat(refusal).hasNoCause();
    }

    @Test
    void the_refusal_of_a_value_is_told_with_its_place_and_kept_as_the_cause() {
        InvalidFormException refusal = refusal(i -> i.rated("好坏").actual("优").weight(1));
        assertThat(refusal.path()).isEqualTo(Forms.PATH);
        assertThat(refusal.expected()).isEqualTo("a level of 好坏 (好, 坏)");
        assertThat(refusal.met()).isEqualTo("\"优\"");
        assertThat(refusal)
                .hasCauseExactlyInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage("expected a level of 好坏 (好, 坏), got \"优\"");
    }

    @Test
    void a_weight_that_is_no_number_keeps_its_cause() {
        assertThat(refusal(i -> i.weight("二十"))).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_value_is_cut_after_eighty_characters() {
        assertThat(new InvalidFormException("甲", "text", "x".repeat(80)).met()).isEqualTo("x".repeat(80));
        assertThat(new InvalidFormException("甲", "text", "x".repeat(81)))
                .hasMessage("甲: expected text, got " + "x".repeat(80) + "… (81 characters)")
                .extracting(InvalidFormException::met)
                .isEqualTo("x".repeat(80) + "… (81 characters)");
    }

    private static InvalidFormException refusal(Consumer<IndicatorBuilder> description) {
        return catchThrowableOfType(InvalidFormException.class, () -> Forms.row(description));
    }
}
