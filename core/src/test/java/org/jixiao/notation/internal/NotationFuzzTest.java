package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.notation.NumberNotation;
import org.jixiao.value.Money;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text at all gives a value or a reported failure, in time linear in its length. */
class NotationFuzzTest {
    private static final IndicatorNotation NOTATION = IndicatorNotation.of(
            Year.of(2023), FundsRow.empty().withInitial(Money.wan(80)).withAdjusted(Money.wan(75)), MoneyUnit.WAN);

    @Property(tries = 2000)
    void any_cells_give_readings(
            @ForAll("cells") String target,
            @ForAll("cells") String actual,
            @ForAll("cells") String nature,
            @ForAll("cells") String unit,
            @ForAll("cells") String name) {
        IndicatorReading reading = NOTATION.read(RowCells.row("产出指标", "时效指标", name)
                .withNature(nature)
                .withTarget(target)
                .withUnit(unit)
                .withActual(actual));

        for (Reading<?> cell : List.of(reading.target(), reading.actual())) {
            assertThat(cell.value().isPresent()).isNotEqualTo(cell.problem().isPresent());
            assertThat(cell.rule().isPresent()).isEqualTo(cell.value().isPresent());
        }
    }

    @Property(tries = 1000)
    void any_text_is_read_as_money_or_refused(@ForAll("cells") String cell) {
        Reading<Money> reading = MoneyText.read(cell, MoneyUnit.WAN);

        assertThat(reading.value().isPresent()).isNotEqualTo(reading.problem().isPresent());
        assertThatCode(() -> NumberNotation.plain(cell)).doesNotThrowAnyException();
        assertThatCode(() -> NumberNotation.percent(cell)).doesNotThrowAnyException();
        assertThatCode(() -> NumberNotation.year(cell)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1.", "不超过", "预算", "优", "(", "月", "2023年", " ", ",111", "第1", "达到", "-", "≥", "未完成，"})
    void a_cell_of_a_million_characters_is_read_in_a_moment(String piece) {
        String cell = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> NOTATION.read(
                        RowCells.row("产出指标", "时效指标", "某指标").withTarget(cell).withActual(cell)));
    }

    /** Pieces of real cells in any order, and any characters at all. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "不低于",
                        "≥",
                        "≤",
                        "<=",
                        "600",
                        "12",
                        "2023",
                        "年",
                        "月",
                        "日",
                        "底前",
                        ".",
                        ",",
                        "-",
                        "%",
                        "万元",
                        "个",
                        "人/年",
                        "优",
                        "良",
                        "优良中低差",
                        "达到",
                        "以上",
                        "内",
                        "（",
                        "）",
                        "完成",
                        "未完成",
                        "基本",
                        "不超预算批复数",
                        "…",
                        "第",
                        " ",
                        "\n",
                        "某指标",
                        "指标1：",
                        "1e999999999",
                        "定性",
                        "无",
                        "为优",
                        "\uD83D",
                        "０",
                        "９")
                .list()
                .ofMaxSize(8)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(30));
    }
}
