package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actuals that are computed from collected figures. */
class QuotientTest {
    private static Indicator row(String target, String part, String whole) {
        return SelfEvaluation.forProject("项目", Year.of(2024))
                .output(o -> o.quality(
                        "验收合格率",
                        i -> i.atLeast(target)
                                .actualQuotient("合格", part, "验收", whole)
                                .weight(10)))
                .build()
                .indicators()
                .indicators()
                .get(0);
    }

    @ParameterizedTest(name = "{1} ÷ {2} against {0}: {3}")
    @CsvSource({
        "95%, 45 台, 50 台, 90%, 合格 45台 ÷ 验收 50台",
        "95%, 45, 50, 90%, 合格 45 ÷ 验收 50",
        "95%, 45 台, 50, 90%, 合格 45台 ÷ 验收 50",
        "95%, 4500元, 0.5万元, 90%, 合格 4500元 ÷ 验收 0.5万元",
        "3元/平方米, 100元, 50平方米, 2元/平方米, 合格 100元 ÷ 验收 50平方米",
    })
    void one_figure_divided_by_another_is_a_percentage_or_a_rate(
            String target, String part, String whole, String actual, String figures) {
        Indicator computed = row(target, part, whole);

        assertThat(computed.actual()).hasToString(actual);
        assertThat(computed.computedFrom()).contains(figures);
        assertThat(computed.comparison()).isPresent();
    }

    @Test
    void the_quotient_is_exact() {
        assertThat(row("95%", "1", "3").comparison().orElseThrow().actual()).isEqualTo(Fraction.of(100, 3));
    }

    @Test
    void a_divisor_is_not_zero_and_a_figure_is_a_number() {
        assertThatExceptionOfType(InvalidFormException.class)
                .isThrownBy(() -> row("95%", "45 台", "0 台"))
                .withMessageContaining("产出指标/质量指标/验收合格率")
                .withMessageContaining("a divisor other than 0, got \"0 台\"");
        assertThatThrownBy(() -> row("95%", "很多", "50")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_that_was_entered_has_no_figures() {
        Indicator computed = row("95%", "45 台", "50 台");
        Indicator entered = computed.withActual("90%", Funds.none());

        assertThat(entered.computedFrom()).isEmpty();
        assertThat(entered.actual()).isEqualTo(computed.actual());
        assertThat(entered).isNotEqualTo(computed);
    }
}
