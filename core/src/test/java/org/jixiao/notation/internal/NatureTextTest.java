package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Nature;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the column 绩效指标性质 says. */
class NatureTextTest {
    @ParameterizedTest
    @CsvSource({
        "≥, AT_LEAST",
        ">=, AT_LEAST",
        "≧, AT_LEAST",
        "⩾, AT_LEAST",
        "＞, MORE_THAN",
        ">, MORE_THAN",
        "≤, AT_MOST",
        "<=, AT_MOST",
        "≦, AT_MOST",
        "＜, LESS_THAN",
        "=, EQUAL",
        "＝, EQUAL",
        "正向, AT_LEAST",
        "正向指标, AT_LEAST",
        "反向, AT_MOST",
        "反向指标, AT_MOST",
        "逆向, AT_MOST",
        "逆向指标, AT_MOST"
    })
    void a_sign_or_a_word_for_one_is_a_nature(String cell, Nature nature) {
        assertThat(NatureText.of(cell)).isEqualTo(new NatureText(nature, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "定性", "定性指标", "定量", "定量指标", "/", "—"})
    void what_is_qualitative_or_says_nothing_names_no_direction_and_is_not_reported(String cell) {
        assertThat(NatureText.of(cell)).isEqualTo(new NatureText(null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"约", "A", "10", "优", "好坏"})
    void anything_else_is_reported_and_says_nothing_either(String cell) {
        assertThat(NatureText.of(cell)).isEqualTo(new NatureText(null, true));
        assertThat(read(cell, "5个").natureUnknown()).isTrue();
        assertThat(read(cell, "5个").target().value().orElseThrow()).hasToString("5个");
        assertThat(read(cell, "不少于5个").target().value().orElseThrow()).hasToString("≥5个");
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "≤, ≥5, ≤5, true",
        "≥, 5人以下, ≥5人, true",
        "反向, 不少于5次, ≤5次, true",
        "=, ≥5, =5, true",
        "≥, ≥5, ≥5, false",
        "≥, >5, ≥5, false",
        "≥, 5, ≥5, false",
        "正向, 不低于5, ≥5, false",
        "≤, 2小时内, ≤2小时, false",
        "定量, ≥5, ≥5, false",
    })
    void the_column_wins_and_a_contradiction_is_told(String nature, String cell, String read, boolean conflict) {
        IndicatorReading row = read(nature, cell);

        assertThat(row.target().value().orElseThrow()).hasToString(read);
        assertThat(row.natureConflict()).isEqualTo(conflict);
        assertThat(row.natureUnknown()).isFalse();
    }

    private static IndicatorReading read(String nature, String target) {
        return IndicatorNotation.of(Year.of(2023), FundsRow.empty(), MoneyUnit.WAN)
                .read(RowCells.row("产出指标", "数量指标", "某指标").withNature(nature).withTarget(target));
    }
}
