package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.math.BigDecimal;
import java.time.Year;
import java.util.function.Consumer;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures worked by hand from notes 5 to 8 under the forms of 2024; weight 10, target 100. */
class ChaoyangVectorsTest {
    private static final Scorer SCORER = Scorer.using(ChaoyangRules.YEAR_2024);

    @ParameterizedTest(name = "at least 100, actual {0}: {1}")
    @CsvSource({
        "0, 0.00",
        "80, 8.00",
        "99.99, 9.99",
        "100, 10.00",
        "299, 10.00",
        "299.99, 10.00",
        "300, 9.00",
        "399.99, 9.00",
        "400, 8.00",
        "599, 8.00",
        "599.99, 8.00",
        "600, 7.00",
        "100000, 7.00",
    })
    void more_is_better_up_to_three_times_the_target(String actual, BigDecimal score) {
        assertThat(scored(i -> i.atLeast("100").actual(actual))
                        .indicators()
                        .get(0)
                        .score())
                .contains(score);
    }

    @ParameterizedTest(name = "at most 100, actual {0}: {1}")
    @CsvSource({"0, 10.00", "100, 10.00", "100.01, 9.99", "125, 8.00", "150, 6.66", "400, 2.50"})
    void less_is_better(String actual, BigDecimal score) {
        assertThat(scored(i -> i.atMost("100").actual(actual))
                        .indicators()
                        .get(0)
                        .score())
                .contains(score);
    }

    @ParameterizedTest(name = "budget {0}, executed {1}: {2}")
    @CsvSource({
        "696.02, 695.82, 9.99",
        "100, 99.98, 9.99",
        "100, 98.97, 9.89",
        "141.116, 141.116, 10.00",
        "100, 110, 10.00",
        "100, 0, 0.00",
    })
    void money_spent_over_money_planned_cut_off_after_two_decimals(String budget, String executed, BigDecimal score) {
        SelfEvaluation form = SelfEvaluation.forProject("项目", Year.of(2024))
                .appropriation(wan(budget), wan(budget), wan(executed))
                .output(o -> o.quantity("甲", i -> i.atLeast("1").actual("1").weight(90)))
                .build();
        assertThat(SCORER.score(form).execution().score()).contains(score);
    }

    @Test
    void a_target_missed_without_a_note_is_a_finding_and_with_one_it_is_none() {
        assertThat(codes(scored(i -> i.atLeast("100").actual("80")))).contains(FindingCode.NOTE_MISSING);
        assertThat(codes(scored(i -> i.atLeast("100").actual("80").deviationNote("原因及措施"))))
                .doesNotContain(FindingCode.NOTE_MISSING);
    }

    @Test
    void a_target_set_low_is_a_finding_from_three_times_the_target_on() {
        assertThat(codes(scored(i -> i.atLeast("100").actual("300")))).contains(FindingCode.TARGET_SET_LOW);
        assertThat(codes(scored(i -> i.atLeast("100").actual("299.99")))).doesNotContain(FindingCode.TARGET_SET_LOW);
    }

    private static Iterable<FindingCode> codes(Scorecard card) {
        return card.findings().stream().map(finding -> finding.code()).toList();
    }

    private static Scorecard scored(Consumer<IndicatorBuilder> row) {
        return SCORER.score(SelfEvaluation.forProject("项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o -> o.quantity("甲", i -> row.accept(i.weight(10))))
                .build());
    }
}
