package org.jixiao.rules.beijing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jixiao.rules.beijing.chaoyang.ChaoyangRules;
import org.junit.jupiter.api.Test;

/** The approved text: a change of any rule or its source shows here. */
class ChaoyangDescriptionTest {
    @Test
    void the_whole_pack_fits_on_a_page() {
        assertThat(ChaoyangRules.YEAR_2024.describe(Locale.CHINESE).lines()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void every_rule_of_the_pack_is_said_with_its_source() {
        assertThat(ChaoyangRules.YEAR_2024.describe(Locale.ENGLISH)).isEqualTo("""
                beijing/chaoyang/2024

                more is better: actual ÷ target × weight, full marks from the target on
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 7

                less is better: target ÷ actual × weight, full marks up to the target
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 7

                sign =: "=" read as "≥"; a target of 0 earns full marks for 0 or less, else 0
                    library default: what provincial systems do [national/2020]

                target set low: over target by (actual − target) ÷ target: [200%, 300%) −10%, [300%, 500%) −20%, [500%, +∞) −30% of the weight
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 7

                ratings: by the band of the level; without an award full marks where met, else the lower edge of the band
                    财预〔2020〕10号, clause 16 (clause text not verified) [national/2020]

                targets in words: rated attained, partly attained or not attained by what the actual says; what cannot be judged stays open
                    财预〔2020〕10号, clause 16 (clause text not verified) [national/2020]

                deadlines: on time earns full marks, late 0 unless the evaluator awards points
                    library default: no rule on late work is known [national/2020]

                budget execution: executed ÷ budget × weight, at most the weight
                    library default: what published forms and provincial systems do [national/2020]

                grades: [90, +∞) excellent; [80, 90) good; [60, 80) fair; [0, 60) poor
                    朝阳区2024年度项目支出绩效自评表填报注意事项, clause 8

                rounding: 2 decimals, the rest cut off
                    observed in published forms: 99.97% → 9.99, 99.98% → 9.99

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
