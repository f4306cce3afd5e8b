package org.jixiao.examples.custompack;

import static org.jixiao.testkit.JixiaoAssertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.time.Year;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleTopic;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.testkit.ReachedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole forms by the rules of 2024. After the last test the rules and bands are printed that no form reached. */
class QingheFormsTest {
    @RegisterExtension
    static final ReachedRules REACHED = ReachedRules.of(QingheRules.YEAR_2024);

    @Test
    void a_form_is_scored_by_the_rules_of_the_district() {
        SelfEvaluation form = SelfEvaluation.forProject("某项目", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("82.6"))
                .output(o -> o.quantity(
                                "重点工程数", i -> i.atLeast("10 个").actual("6").weight(20))
                        .quantity("培训人次", i -> i.atLeast("100 人次").actual("320").weight(20))
                        .timeliness("平均用时", i -> i.atMost("10 天").actual("11").weight(10)))
                .benefit(b -> b.social("社会效益", i -> i.rated("优良中低差").actual("良").weight(30)))
                .satisfaction(s -> s.recipients(
                        "群众满意率", i -> i.atLeast("95 %").actual("88").weight(10)))
                .build();

        Scorecard card = REACHED.score(form);

        assertThat(card).hasTotal("67.3").hasGrade(Grade.FAIR).isFullyScored();
        assertThat(card).execution().hasScore("8.3").hasFinding(FindingCode.NOTE_OWED);
        assertThat(card).indicator("重点工程数").hasScore("0.0").isScoredByRule("重点指标");
        assertThat(card).indicator("培训人次").hasScore("18.0").isScoredBy(RuleTopic.OVER_TARGET);
        assertThat(card).indicator("平均用时").hasScore("9.0").isScoredBy(RuleTopic.REVERSE);
        assertThat(card).indicator("群众满意率").hasScore("8.0").isScoredByRule("满意度分档");
        assertThat(card).hasFinding(FindingCode.NOTE_MISSING, "产出指标/数量指标/培训人次");
    }
}
