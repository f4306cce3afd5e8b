package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.scoring.ScoringStrategies.bands;

import java.util.Locale;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverTargetPointsTest {
    private static ItemScore first(String actual, String... rows) {
        RuleSet rules = SampleRules.on(SampleRules.DISTRICT)
                .overTarget(bands(rows), SampleRules.ours())
                .build();
        return Forms.scored(Forms.output(i -> i.atLeast("100 个").actual(actual)), rules)
                .indicators()
                .get(0);
    }

    @ParameterizedTest(name = "{0} of 100, weight 20: {1}")
    @CsvSource({"100, 20", "129.99, 20", "130, 18", "199, 18", "200, 16.5", "1000, 16.5", "50, 10"})
    void from_a_deviation_on_so_many_points_are_deducted(String actual, String score) {
        assertThat(first(actual, "30%: 2分", "100%: 3.5分").score().orElseThrow()).isEqualByComparingTo(score);
    }

    @Test
    void no_more_is_deducted_than_there_is() {
        assertThat(first("130", "30%: 25分").score().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void the_derivation_says_points_and_the_target_is_called_low() {
        ItemScore score = first("150", "30%: 2 points");

        assertThat(score.explain(Locale.CHINESE))
                .contains("在 [30%, +∞) 内，扣 2 分：max(0, 20 − 2) = 18", "[30%, +∞) 扣 2 分");
        assertThat(score.explain(Locale.ENGLISH)).contains("in [30%, +∞), which costs 2 points: max(0, 20 − 2) = 18");
        assertThat(score.findings()).extracting(finding -> finding.code()).contains(FindingCode.TARGET_SET_LOW);
        assertThat(score.rule().orElseThrow().topic()).isEqualTo(RuleTopic.OVER_TARGET);
    }

    @Test
    void points_and_shares_are_different_bands() {
        assertThat(bands("30%: 1分")).isEqualTo(bands("30%: 1 point")).isNotEqualTo(bands("30%: 1"));
        assertThat(bands("30%: 2分").isInPoints()).isTrue();
        assertThat(bands("30%: 2分")).hasToString("[30%, +∞) −2分");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"30%: -1分", "30%: 101分", "30%: 分", "30%: 2分; 50%: 20%", "30%: 20%; 50%: 2分", "30%: 2分; 50%: 1分"})
    void bad_points_and_both_kinds_in_one_table_are_refused(String rows) {
        assertThatThrownBy(() -> bands(rows.split("; "))).isInstanceOf(InvalidValueException.class);
    }
}
