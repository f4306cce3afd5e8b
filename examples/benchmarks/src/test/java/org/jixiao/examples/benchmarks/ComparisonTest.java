package org.jixiao.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void the_fastest_stands_first_and_each_has_its_ratio_to_the_bigdecimal_loop() {
        String table = Comparison.of(List.of(
                new Figure(Contenders.OURS_SCORE, 5_000, 100, 24_000),
                new Figure(Contenders.BIGDECIMAL_LOOP, 2_000, Double.NaN, 1_500),
                new Figure(Contenders.LONG_LOOP, 100, 3, 136)));

        assertThat(table).isEqualTo("""
                | who                          | ns a form | ± ns | bytes a form | ratio to the BigDecimal loop |
                |------------------------------|----------:|-----:|-------------:|-----------------------------:|
                | hand-written long loop       |       100 |    3 |          136 |                         0.05 |
                | hand-written BigDecimal loop |     2,000 |    - |        1,500 |                         1.00 |
                | ours: score                  |     5,000 |  100 |       24,000 |                         2.50 |
                """);
    }

    @Test
    void one_cell_is_not_held_against_a_whole_form() {
        String table = Comparison.of(List.of(
                new Figure(Contenders.BIGDECIMAL_LOOP, 2_000, 1, 1_500),
                new Figure(Contenders.OURS_CELL, 1_000, 1, 800)));

        assertThat(table.lines().filter(line -> line.contains(Contenders.OURS_CELL.label())))
                .singleElement()
                .asString()
                .endsWith("- |");
    }
}
