package org.jixiao.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.math.RoundingMode;
import java.time.Year;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Grade;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.Scope;
import org.jixiao.rule.WorkedCase;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.testkit.ReachedRules;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;

class ReachedRulesTest {
    private static final SelfEvaluation FORM = SelfEvaluation.forProject("网络运维", Year.of(2024))
            .appropriation(Money.wan(100), Money.wan(100), Money.wan(90))
            .output(level -> level.quantity(
                            "总带宽", row -> row.atLeast("100").actual("300").weight(10))
                    .quality("验收", row -> row.rated("好坏").actual("好").weight(80)))
            .build();

    private static RuleSetBuilder rules() {
        return RuleSet.named("test/reached", Year.of(2024))
                .basedOn(NationalRules.YEAR_2020)
                .rounding(2, RoundingMode.DOWN, Pack.TEST)
                .overTarget(ScoringStrategies.bands("200%: 10%", "300%: 20%"), Pack.TEST)
                .numbers("重点", Scope.named("重点"), ScoringStrategies.direct(), Pack.TEST);
    }

    @Test
    void nothing_is_reached_before_anything_is_scored() {
        assertThat(ReachedRules.of(rules().build()).missed())
                .contains("POSITIVE", "OVER_TARGET [200%, 300%)", "SPECIAL_NUMBERS 重点", "RATING", "grade 优")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_form_reaches_its_rules_bands_pieces_levels_and_grade() {
        ReachedRules reached = ReachedRules.of(rules().build());

        assertThat(reached.score(FORM).total()).isEqualByComparingTo("98");

        assertThat(reached.missed())
                .doesNotContain("POSITIVE", "OVER_TARGET [200%, 300%)", "RATING", "EXECUTION", "grade 优")
                .contains("OVER_TARGET [300%, +∞)", "SPECIAL_NUMBERS 重点", "REVERSE", "grade 良", "rating 坏 of 好坏")
                .doesNotContain("rating 好 of 好坏")
                .contains("POSITIVE at [0, 100] of a target of 100");
    }

    @Test
    void worked_cases_of_the_rule_set_count_as_reached() {
        ReachedRules reached = ReachedRules.of(rules().worked(
                        WorkedCase.target(Nature.AT_LEAST, "100").actual("400").earns("8"))
                .worked(WorkedCase.target(Nature.AT_LEAST, "100")
                        .of("产出指标", "数量指标", "重点工作")
                        .actual("100")
                        .earns("10"))
                .worked(WorkedCase.budget("100").actual("50").earns("5"))
                .build());

        assertThat(reached.missed())
                .contains("OVER_TARGET [200%, 300%)")
                .doesNotContain("OVER_TARGET [300%, +∞)", "SPECIAL_NUMBERS 重点", "EXECUTION");
    }

    @Test
    void grades_and_notes_of_worked_cases_count_as_reached() {
        RuleSetBuilder noted = rules().noteOwed("超额", Condition.completion("[130%, +∞)"), Pack.TEST)
                .noteOwed("未完成", Condition.missed(), Pack.TEST);

        assertThat(ReachedRules.of(noted.worked(WorkedCase.total("89.99", Grade.GOOD))
                                .worked(WorkedCase.row(row ->
                                                row.atLeast("100").actual("150").weight(10))
                                        .owesNote())
                                .build())
                        .missed())
                .doesNotContain("grade 良", "NOTE_OWED_WHEN 超额")
                .contains("grade 优", "NOTE_OWED_WHEN 未完成");
    }

    @Test
    void the_report_is_published_after_all_tests_of_a_class() {
        String report = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(ReachingPack.class))
                .execute()
                .allEvents()
                .reportingEntryPublished()
                .stream()
                .findFirst()
                .orElseThrow()
                .getRequiredPayload(ReportEntry.class)
                .getKeyValuePairs()
                .get("reached rules");

        assertThat(report)
                .startsWith("test/pack/2024: the tests reached ")
                .contains("; never reached:\n  ")
                .contains("\n  OVER_TARGET [500%, +∞)")
                .doesNotContain("OVER_TARGET [200%, 300%)");
    }
}
