package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @ParameterizedTest(name = "\"{0}\" takes {1}")
    @CsvSource({
        "'', 0",
        "abc, 3",
        "分值, 4",
        "10分, 4",
        "≥90%, 4",
        "（一）, 6",
        "“好”, 4",
        "2024　年, 8",
        "ＡＢ, 4",
        "é, 1",
        "'e\u0301', 1",
        "한글, 4",
        "ア, 2",
        "𠀀, 2",
        "—, 1",
    })
    void a_chinese_character_takes_two_columns_and_a_combining_mark_none(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void columns_stand_under_one_another_whatever_they_hold() {
        TextTable table = TextTable.withHeader("name", "分值", "note")
                .numeric(1)
                .row("总带宽", "20", "x")
                .row("up", "7.5", "")
                .row("", "100", "好");
        assertThat(table).hasToString("""
                name    分值  note
                ------  ----  ----
                总带宽    20  x
                up       7.5
                         100  好
                """);
    }

    @Test
    void a_row_has_as_many_cells_as_the_header() {
        TextTable table = TextTable.withHeader("a", "b");
        assertThatIllegalArgumentException().isThrownBy(() -> table.row("1")).withMessage("expected 2 cells, got 1");
    }
}
