package org.jixiao.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.time.Year;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jixiao.doors.Copies;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.api.Test;

/** The caller's own key of a row comes back with everything that is said of it. */
class KeysTest {
    private static Scorecard card(UnaryOperator<IndicatorBuilder> key) {
        return Scorer.using(NationalRules.YEAR_2020)
                .score(SelfEvaluation.forProject("某项目", Year.of(2024))
                        .totalFunds(wan("80"), wan("80"), wan("80"))
                        .output(o -> o.quantity(
                                        "报告数量",
                                        i -> key.apply(i)
                                                .atLeast("5 份")
                                                .actual("4")
                                                .weight(40))
                                .quantity(
                                        "会议数量",
                                        i -> i.atLeast("5 次").actual("5").weight(40))
                                .quantity(
                                        "设备数量",
                                        i -> i.key("r-3")
                                                .atLeast("5 台")
                                                .actual("5 元")
                                                .weight(10)))
                        .build());
    }

    @Test
    void items_losses_findings_and_ways_carry_it() {
        Scorecard card = card(row -> row.key("r-1"));
        ScorecardData data = ScorecardData.of(card, Locale.CHINESE);
        WhatIfData whatIf = WhatIfData.of(WhatIf.of(card), Locale.CHINESE);

        assertThat(data.items()).extracting(ItemData::key).containsExactly(null, "r-1", null, "r-3");
        assertThat(data.losses()).extracting(LossData::key).containsExactly("r-1");
        assertThat(data.findings())
                .filteredOn(finding -> finding.code().equals("UNIT_MISMATCH"))
                .extracting(FindingData::key)
                .containsExactly("r-3");
        assertThat(whatIf.sensitivities()).extracting(SensitivityData::key).contains("r-1");
    }

    @Test
    void scores_and_the_form_hash_do_not_depend_on_it_and_it_is_stored() throws Exception {
        Scorecard card = card(row -> row.key("r-1"));
        Scorecard plain = card(row -> row);

        assertThat(card).isEqualTo(plain);
        assertThat(card.stamp()).isEqualTo(plain.stamp());
        Scorecard stored = Copies.serialised(card);
        assertThat(stored.indicators().get(0).indicator().key()).contains("r-1");
    }
}
