package org.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.time.Year;
import java.util.function.Consumer;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.api.Test;

/** The same form with another actual; keys, which are the caller's; and values by what forms call them. */
class ChangedFormTest {
    private static SelfEvaluation form(Consumer<IndicatorBuilder> second) {
        return SelfEvaluation.forProject("某项目", Year.of(2024))
                .totalFunds(wan("80"), wan("80"), wan("70"))
                .output(o -> o.quantity(
                                "报告数量",
                                i -> i.atLeast("5 份").actual("4").weight(40).deviationNote("较晚"))
                        .quality("工作质量", second))
                .build();
    }

    private static void rated(IndicatorBuilder row) {
        row.rated("优良中低差").actual("良").award("42").deduction("1").weight(50);
    }

    @Test
    void another_actual_leaves_the_rest_of_the_form_as_it_is() {
        SelfEvaluation form = form(ChangedFormTest::rated);

        assertThat(form.withActual(0, "20"))
                .isEqualTo(SelfEvaluation.forProject("某项目", Year.of(2024))
                        .totalFunds(wan("80"), wan("80"), wan("70"))
                        .output(o -> o.quantity(
                                        "报告数量",
                                        i -> i.atLeast("5 份")
                                                .actual("20")
                                                .weight(40)
                                                .deviationNote("较晚"))
                                .quality("工作质量", ChangedFormTest::rated))
                        .build());
    }

    @Test
    void an_award_was_for_the_actual_before() {
        Indicator changed = form(row -> {
                    rated(row);
                    row.key("r-2");
                })
                .withActual(1, "优")
                .indicators()
                .indicators()
                .get(1);

        assertThat(changed.award()).isEmpty();
        assertThat(changed.deduction()).contains(BigDecimal.ONE);
        assertThat(changed.key()).contains("r-2");
        assertThat(changed.actual()).hasToString("优");
    }

    @Test
    void a_row_that_is_not_there_and_a_text_that_does_not_suit_are_refused() {
        SelfEvaluation form = form(ChangedFormTest::rated);

        assertThatThrownBy(() -> form.withActual(2, "20"))
                .isInstanceOf(InvalidFormException.class)
                .hasMessage("某项目: expected the place of a row, from 0 to 1, got 2");
        assertThatThrownBy(() -> form.withActual(-1, "20")).isInstanceOf(InvalidFormException.class);
        assertThatThrownBy(() -> form.withActual(1, "20")).isInstanceOf(InvalidFormException.class);
    }

    @Test
    void a_row_is_found_by_its_key() {
        SelfEvaluation form = form(row -> {
            rated(row);
            row.key("r-2");
        });

        assertThat(form.withActual("r-2", "优")).isEqualTo(form.withActual(1, "优"));
        assertThatThrownBy(() -> form.withActual("r-3", "优"))
                .isInstanceOf(InvalidFormException.class)
                .hasMessage("某项目: expected the key of one row (0 have it), got \"r-3\"");
    }

    @Test
    void a_key_of_two_rows_names_neither() {
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .totalFunds(wan("80"), wan("80"), wan("70"))
                .output(o -> o.quantity(
                                "报告数量",
                                i -> i.atLeast("5 份").actual("4").weight(40).key("r"))
                        .quantity(
                                "会议次数",
                                i -> i.atLeast("5 次").actual("4").weight(50).key("r")))
                .build();

        assertThatThrownBy(() -> form.withActual("r", "5")).hasMessageContaining("(2 have it)");
    }

    @Test
    void a_key_is_kept_and_is_no_part_of_what_the_form_says() {
        SelfEvaluation one = form(row -> {
            rated(row);
            row.key("r-2");
        });
        SelfEvaluation other = form(ChangedFormTest::rated);

        assertThat(one.indicators().indicators())
                .extracting(row -> row.key().orElse("none"))
                .containsExactly("none", "r-2");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThatThrownBy(() -> form(row -> row.key(" ")))
                .isInstanceOf(InvalidFormException.class)
                .hasMessage("产出指标/质量指标/工作质量: expected a key that is not blank, got blank text");
    }

    @Test
    void values_are_found_by_what_forms_call_them() {
        for (Nature nature : Nature.values()) {
            assertThat(Nature.ofSign(nature.sign())).isEqualTo(nature);
        }
        for (IndicatorClass level1 : IndicatorClass.values()) {
            assertThat(IndicatorClass.ofLabel(level1.label())).isEqualTo(level1);
        }
        for (MoneyUnit unit : MoneyUnit.values()) {
            assertThat(MoneyUnit.ofSymbol(" " + unit.symbol())).isEqualTo(unit);
        }
        assertThat(new FundingSource("其他资金")).isEqualTo(FundingSource.OTHER);
        assertThatThrownBy(() -> MoneyUnit.ofSymbol("美元"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("expected one of 元 万元 亿元, got \"美元\"");
    }

    @Test
    void a_number_comes_out_as_a_decimal_where_it_is_one() {
        assertThat(Fraction.of(1, 8).toBigDecimal()).contains(new BigDecimal("0.125"));
        assertThat(wan("695.82").in(MoneyUnit.YUAN).toBigDecimal().orElseThrow())
                .isEqualByComparingTo("6958200");
        assertThat(Fraction.of(1, 3).toBigDecimal()).isEmpty();
        assertThat(Fraction.of(2, 4).toBigDecimal()).contains(new BigDecimal("0.5"));
    }
}
