package org.jixiao.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.junit.jupiter.api.Test;

class QuickStartTest {
    private final Scorer scorer = Scorer.forDistrict("beijing/chaoyang", Year.of(2024));

    @Test
    void spending_695_82_of_696_02_earns_9_99_and_a_total_of_99_99() {
        Scorecard card = scorer.score(PublishedForms.cityBrain());

        assertThat(card.execution().score()).contains(new BigDecimal("9.99"));
        assertThat(card.total()).isEqualTo(new BigDecimal("99.99"));
    }

    @Test
    void seven_delivered_of_one_loses_30_percent_each_time() {
        Scorecard card = scorer.score(PublishedForms.websites());

        assertThat(card.losses())
                .extracting(loss -> loss.item().where() + " " + loss.points())
                .containsExactly("产出指标/数量指标/实施方案 3.00", "产出指标/数量指标/项目总结报告 3.00");
    }

    @Test
    void the_program_prints_tables_totals_and_the_explanation_of_a_loss() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        QuickStart.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("总分 99.99，等级 优")
                .contains("总分 94.00，等级 优")
                .contains("(7份 − 1份) ÷ 1份 = 600%，在 [500%, +∞) 内，扣分值的 30%：10 − 30% × 10 = 7");
    }
}
