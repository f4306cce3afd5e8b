package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.rule.Document;
import org.jixiao.rule.RuleChange;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.jixiao.rules.beijing.tongzhou.TongzhouRules;
import org.jixiao.spi.InstalledRuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The approved text: a change of any rule or its source shows here. */
class ChaoyangDescriptionTest {
    @Test
    void the_whole_pack_fits_on_two_pages() {
        assertThat(ChaoyangRules.YEAR_2024.describe(Locale.CHINESE).lines()).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void an_observation_that_contradicts_a_rule_stands_beside_it() {
        assertThat(TongzhouRules.YEAR_2023.describe(Locale.CHINESE))
                .contains("    据已公开的表：82.6% → 8.3, 82.9% → 8.3\n    与之不符：57.8% → 5.7\n");
        assertThat(TongzhouRules.YEAR_2023.describe(Locale.ENGLISH)).contains("    what contradicts it: 57.8% → 5.7\n");
    }

    @Test
    void the_municipal_rules_name_their_document_and_whether_anybody_checked_them() {
        assertThat(BeijingRules.YEAR_2020.describe(Locale.CHINESE))
                .startsWith("beijing/2020　北京市（2020 年起）\n    没有注明什么时候核对过\n\n文件：\n    京财绩效〔2020〕2146号\n");
        assertThat(BeijingRules.YEAR_2020.documents())
                .containsExactly(Document.titled("京财绩效〔2020〕2146号"), Document.titled("财预〔2020〕10号"));
    }

    static Stream<Arguments> pairs() {
        List<RuleSet> all = InstalledRuleSets.load().all();
        return all.stream().flatMap(one -> all.stream().map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_comparison_of_installed_sets_says_nothing_that_is_no_change(RuleSet one, RuleSet other) {
        RuleSetComparison comparison = RuleSetComparison.of(one, other);

        assertThat(comparison.changes()).filteredOn(RuleChange::isChange).allSatisfy(change -> {
            assertThat(change.before().map(rule -> rule.describe(Locale.CHINESE)))
                    .isNotEqualTo(change.after().map(rule -> rule.describe(Locale.CHINESE)));
            assertThat(change.before().or(change::after).orElseThrow().topic()).isNotEqualTo(RuleTopic.CAP);
        });
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(comparison.text(locale)).doesNotContain("取消：分值上限", "增加：分值上限", "dropped: cap", "added: cap", "␊");
        }
        assertThat(comparison.isEmpty())
                .isEqualTo(RuleSetComparison.of(other, one).isEmpty());
        if (one.equals(other)) {
            assertThat(comparison.isEmpty()).isTrue();
        }
    }

    @Test
    void every_rule_of_the_pack_is_said_with_its_source() {
        assertThat(ChaoyangRules.YEAR_2024.describe(Locale.ENGLISH)).isEqualTo("""
                beijing/chaoyang/2024  Chaoyang District, Beijing (from 2024)
                    nobody wrote down when they were last checked

                documents:
                    朝阳区2024年度项目支出绩效自评表填报注意事项; found at 朝阳区数据局2024年度自评表的表下
                    京财绩效〔2020〕2146号
                    财预〔2020〕10号

                more is better: actual ÷ target × weight, full marks from the target on
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 7

                less is better: target ÷ actual × weight, full marks up to the target
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 7

                sign =: "=" read as "≥"; a target of 0 earns full marks for 0 or less, else 0
                    library default: what provincial systems do [national/2020]

                target set low: over target by (actual − target) ÷ target: [200%, 300%) −10%, [300%, 500%) −20%, [500%, +∞) −30% of the weight
                    covers numbers of which more is better, = outside cost included, against a target above 0; not those of which less is better, those with a special rule, or the budget execution
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 7

                ratings: by the band of the level; without an award full marks where met, else the lower edge of the band
                    优良中低差: in this order [90%, 100%], [80%, 90%), [60%, 80%), [30%, 60%), [0%, 30%) of the weight
                    优良中差, 非常满意/较满意/基本满意/不满意: in this order [90%, 100%], [80%, 90%), [60%, 80%), [0%, 60%) of the weight
                    优良中: in this order [90%, 100%], [80%, 90%), [60%, 80%) of the weight
                    优良: in this order [90%, 100%], [80%, 90%) of the weight
                    高中低, 达成/部分达成/未达成: in this order [80%, 100%], [60%, 80%), [0%, 60%) of the weight
                    好坏, 合格/不合格, 符合/不符合, 是/否: in this order [80%, 100%], [0%, 60%) of the weight
                    but for 达成/部分达成/未达成 these bands are drawn by this library after it
                    财预〔2020〕10号, clause 16 (clause text not verified) [national/2020]

                targets in words: rated attained, partly attained or not attained by what the actual says; what cannot be judged stays open
                    达成/部分达成/未达成: in this order [80%, 100%], [60%, 80%), [0%, 60%) of the weight
                    财预〔2020〕10号, clause 16 (clause text not verified) [national/2020]

                deadlines: on time earns full marks, late 0 unless the evaluator awards points
                    library default: no rule on late work is known [national/2020]

                budget execution: executed ÷ budget × weight, at most the weight
                    the budget is the adjusted one of the total row; where it is blank, the initial one
                    a budget of 0: points stay open where nothing was executed; anything executed is more than the budget, and earns all
                    library default: what published forms and provincial systems do [national/2020]

                grades: [90, +∞) excellent; [80, 90) good; [60, 80) fair; [0, 60) poor
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 8

                rounding: 2 decimals, the rest cut off
                    observed in published forms: 99.97% → 9.99, 99.98% → 9.99
                    what contradicts it: 98.97% → 9.9

                level-1 weights: execution 10, output and cost 50, benefit 30, satisfaction 10
                    财预〔2020〕10号, clause 13 (clause text not verified) [national/2020]

                indicators that do not apply: their points stay open
                    library default: nobody gains by leaving an indicator out [national/2020]

                deviation notes: a target missed or far exceeded owes a reason and a remedy
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 5

                classes every form has: 产出指标 and 效益指标 and 满意度指标
                    library default: the three classes that the official form prints [national/2020]

                output ahead of spending: reported where all output is full and less than 80% of the money was spent
                    library default: what reviewers take for lagging well behind [national/2020]

                cost against the budget: reported where a cost lies more than 5% above the budget
                    library default: odd amounts and small additions do not count [national/2020]

                cap: no score exceeds its weight
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 6

                clauses left to people:
                    财预〔2020〕10号, clause 13 (clause text not verified): level-1 weights may be adapted in special cases, those below follow importance
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 1: every project is evaluated; secret ones are not submitted
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 2: the three money columns agree with the final accounts
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 3: goal, indicators and targets are those approved, unchanged
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 4: projects added in the year adjust their targets with the budget
                """);
    }
}
