package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Published forms whose faults are known (core/docs 9). */
class RealCasesTest {
    private static Map<String, @Nullable Object> review(String id) {
        return JsonTree.object(
                Program.run("--format", "json", Program.published(id)).out());
    }

    @Test
    void one_wanted_and_seven_delivered_is_7_of_10_and_the_second_time_on_the_form_too() {
        List<Map<String, @Nullable Object>> rows = JsonTree.children(review("chaoyang-2024-26"), "indicators");

        assertThat(rows.get(0)).containsEntry("published", "7").containsEntry("verdict", "MATCH");
        assertThat(rows.get(1))
                .containsEntry("published", "10")
                .containsEntry("score", "7.00")
                .containsEntry("verdict", "DIFFERS");
    }

    @Test
    void spending_37_of_79_is_neither_51_4_percent_nor_5_1_points() {
        Map<String, @Nullable Object> execution = JsonTree.child(review("tongzhou-2023-16"), "execution");

        assertThat(execution).containsEntry("published", "5.1").containsEntry("verdict", "DIFFERS");
        assertThat(execution).containsEntry("score", "4.7");
        assertThat((String) execution.get("exact")).startsWith("4.683");
        assertThat(execution.get("findings")).asInstanceOf(LIST).contains("RATE_MISMATCH");
    }

    @Test
    void spending_45_of_80_is_neither_100_percent_nor_10_points() {
        Map<String, @Nullable Object> execution = JsonTree.child(review("tongzhou-2023-01"), "execution");

        assertThat(execution)
                .containsEntry("rate", "0.5625")
                .containsEntry("exact", "5.625")
                .containsEntry("published", "10")
                .containsEntry("verdict", "DIFFERS");
    }

    @Test
    void an_execution_score_of_100_lies_above_its_weight_of_10() {
        Map<String, @Nullable Object> execution = JsonTree.child(review("fengtai-2022-08"), "execution");

        assertThat(execution).containsEntry("published", "100").containsEntry("verdict", "DIFFERS");
        assertThat(execution.get("findings")).asInstanceOf(LIST).contains("SCORE_ABOVE_WEIGHT");
    }
}
