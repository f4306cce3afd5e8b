package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.scorecard.Forms.row;
import static org.jixiao.scorecard.Forms.scored;
import static org.jixiao.value.Money.wan;

import java.util.List;
import java.util.Locale;
import org.jixiao.data.ScorecardData;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.FundingSource;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Condition;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedMoneyTest {
    private static RuleSet counting(ExecutionBase base) {
        return SampleRules.on(SampleRules.DISTRICT)
                .executionBase(base, SampleRules.ours())
                .build();
    }

    private static final SelfEvaluation THREE_SOURCES =
            Forms.funds(f -> f.totalFunds(wan("170"), wan("200"), wan("140"))
                    .appropriation(wan("80"), wan("100"), wan("90"))
                    .carryOver(wan("40"), wan("50"), wan("40"))
                    .otherFunds(wan("50"), wan("50"), wan("10")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ADJUSTED, 140/200",
        "INITIAL, 140/170",
        "ADJUSTED_FISCAL, 130/150",
        "INITIAL_FISCAL, 130/120",
        "ADJUSTED_FISCAL_OF_YEAR, 90/100",
        "INITIAL_FISCAL_OF_YEAR, 90/80"
    })
    void the_rate_counts_the_money_that_the_rules_name(ExecutionBase base, String rate) {
        assertThat(scored(THREE_SOURCES, counting(base)).execution().rate()).contains(Fraction.parse(rate));
    }

    @Test
    void a_finding_says_which_money_was_counted() {
        Scorecard card = scored(THREE_SOURCES, counting(ExecutionBase.ADJUSTED_FISCAL));

        assertThat(card.execution().budget()).contains(wan("150"));
        assertThat(card.execution().executed()).contains(wan("130"));
        assertThat(card.execution().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FISCAL_MONEY_COUNTED);
            assertThat(finding.message(Locale.CHINESE)).isEqualTo("执行率的分母是全年预算数，只算财政资金，含结转：预算 150万元，执行 130万元");
        });
        assertThat(ScorecardData.of(card, Locale.CHINESE).items().get(0).target())
                .isEqualTo("150万元");
        assertThat(ScorecardData.of(card, Locale.CHINESE).items().get(0).actual())
                .isEqualTo("130万元");
    }

    @Test
    void data_shows_the_initial_budget_where_the_rate_is_taken_against_it() {
        Scorecard card = scored(THREE_SOURCES, counting(ExecutionBase.INITIAL));

        assertThat(ScorecardData.of(card, Locale.CHINESE).items().get(0).target())
                .isEqualTo("170万元");
    }

    @Test
    void a_form_that_does_not_tell_its_sources_apart_is_taken_whole_and_says_so() {
        Scorecard card = scored(Forms.appropriation("100", "100", "80"), counting(ExecutionBase.ADJUSTED_FISCAL));

        assertThat(card.execution().rate()).contains(Fraction.of(4, 5));
        assertThat(codes(card)).containsExactly(FindingCode.ALL_MONEY_COUNTED);
    }

    @Test
    void sources_without_an_executed_amount_do_not_tell_it_apart() {
        SelfEvaluation form = Forms.funds(f -> f.totalFunds(wan("150"), wan("150"), wan("120"))
                .funds(new FundingSource("财政拨款"), row("100", "100", ""))
                .funds(new FundingSource("其他资金"), row("50", "50", "")));
        Scorecard card = scored(form, counting(ExecutionBase.ADJUSTED_FISCAL));

        assertThat(card.execution().rate()).contains(Fraction.of(4, 5));
        assertThat(codes(card)).containsExactly(FindingCode.ALL_MONEY_COUNTED);
    }

    @Test
    void where_there_is_no_other_money_nothing_is_said() {
        SelfEvaluation form = Forms.funds(f -> f.totalFunds(wan("100"), wan("100"), wan("80"))
                .appropriation(wan("100"), wan("100"), wan("80"))
                .otherFunds(wan("0"), wan("0"), wan("0")));
        Scorecard card = scored(form, counting(ExecutionBase.ADJUSTED_FISCAL));

        assertThat(card.execution().rate()).contains(Fraction.of(4, 5));
        assertThat(codes(card)).isEmpty();
    }

    @Test
    void fiscal_money_without_a_budget_leaves_the_points_open() {
        SelfEvaluation form = Forms.funds(f -> f.totalFunds(wan("50"), wan("50"), wan("50"))
                .appropriation(wan("0"), wan("0"), wan("0"))
                .otherFunds(wan("50"), wan("50"), wan("50")));
        Scorecard card = scored(form, counting(ExecutionBase.ADJUSTED_FISCAL));

        assertThat(card.execution().score()).isEmpty();
        assertThat(codes(card)).contains(FindingCode.NOT_ASSESSABLE);
    }

    @Test
    void parts_of_a_source_are_not_counted_twice() {
        SelfEvaluation form = Forms.funds(f -> f.totalFunds(wan("150"), wan("150"), wan("100"))
                .funds(new FundingSource("财政资金"), row("100", "100", "90"))
                .funds(new FundingSource("其中：中央资金"), row("60", "60", "55"))
                .funds(new FundingSource("自筹资金"), row("50", "50", "10")));

        assertThat(scored(form, counting(ExecutionBase.ADJUSTED_FISCAL))
                        .execution()
                        .rate())
                .contains(Fraction.of(9, 10));
    }

    @Test
    void a_reason_for_low_execution_quotes_the_money_that_counts() {
        RuleSet rules = SampleRules.on(SampleRules.DISTRICT)
                .executionBase(ExecutionBase.ADJUSTED_FISCAL, SampleRules.ours())
                .noteOwed("执行率偏低", Condition.executionRate("[0%, 90%)"), SampleRules.ours())
                .build();

        assertThat(scored(THREE_SOURCES, rules).execution().findings())
                .filteredOn(finding -> finding.code() == FindingCode.NOTE_MISSING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.details()).containsExactly(wan("150"), wan("130")));
    }

    @ParameterizedTest(name = "{0}: fiscal {1}, carried over {2}")
    @CsvSource({
        "当年财政拨款, true, false", "上年结转资金, true, true", "其他资金, false, false", "中央资金, true, false",
        "自筹资金, false, false", "非财政拨款, false, false", "其他财政资金, true, false", "财政拨款结余, true, true",
        "单位资金, false, false", "社会资本, false, false", "银行贷款, false, false"
    })
    void a_source_is_fiscal_by_its_name(String label, boolean fiscal, boolean carriedOver) {
        assertThat(new FundingSource(label).isFiscal()).isEqualTo(fiscal);
        assertThat(new FundingSource(label).isCarriedOver()).isEqualTo(carriedOver);
    }

    private static List<FindingCode> codes(Scorecard card) {
        return card.execution().findings().stream().map(Finding::code).toList();
    }
}
