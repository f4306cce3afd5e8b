package org.jixiao.examples.custompack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.time.Year;
import java.util.Locale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorer;
import org.jixiao.spi.InstalledRuleSets;
import org.jixiao.testkit.checks.WorkedCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QingheRulesTest {
    static Iterable<RuleSet> ruleSets() {
        return new QingheRules().ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void every_worked_case_comes_out(RuleSet rules) {
        assertThat(rules.workedCases()).isNotEmpty();
        WorkedCases.check(rules);
    }

    @ParameterizedTest(name = "budget year {0}: rules of {1}")
    @CsvSource({"2024, 2024", "2025, 2025", "2026, 2025"})
    void a_budget_year_finds_the_newest_rules_that_are_not_later(int year, int version) {
        assertThat(InstalledRuleSets.load().find("yunxi/qinghe", Year.of(year)).year())
                .isEqualTo(Year.of(version));
    }

    @Test
    void the_old_rules_stay_as_they_were_beside_the_new_ones() {
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o -> o.quantity("数量", i -> i.atLeast("9").actual("6").weight(90)))
                .build();

        assertThat(Scorer.using(QingheRules.YEAR_2024).score(form).total()).isEqualByComparingTo("70.0");
        assertThat(Scorer.using(QingheRules.YEAR_2024).score(form).grade()).contains(Grade.FAIR);
        SelfEvaluation less = SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o -> o.quantity("数量", i -> i.atLeast("9").actual("5.9").weight(90)))
                .build();
        assertThat(Scorer.using(QingheRules.YEAR_2024).score(less).grade()).contains(Grade.FAIR);
        assertThat(Scorer.using(QingheRules.YEAR_2025).score(less).grade()).contains(Grade.POOR);
    }

    @Test
    void what_no_rule_codes_is_said() {
        assertThat(QingheRules.YEAR_2025.uncodedClauses())
                .extracting(clause -> clause.text(Locale.ENGLISH))
                .contains(
                        "清河区2024年度项目支出绩效自评办法（虚构）, clause 1: every project is evaluated",
                        "清河区2024年度项目支出绩效自评办法（虚构）, clause 2: targets are those that were approved");
    }
}
