package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.Year;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSet;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;

/** A stored scorecard carries the rules applied in it, not the whole rule set. */
class StoredCardTest {
    private static final int MOST_BYTES = 6_000;

    /** Bands far above a target, notes that are owed, and grades. */
    private static RuleSet rules() {
        Provenance.Clause clause = Provenance.clause(7).of("项目支出绩效自评表填报注意事项");
        return RuleSet.named("test/stored", Year.of(2024))
                .basedOn(RulesCases.chaoyang(2, RoundingMode.DOWN).rules())
                .noteOwed("超额完成", Condition.completion("[130%, +∞)"), clause)
                .noteOwed("执行率低", Condition.executionRate("[0%, 90%)"), 300, clause)
                .openForReview("全部超额", Condition.everyIndicator(Condition.completion("[150%, +∞)")), clause)
                .gradeLowering("90%", "80%", "70%", clause)
                .build();
    }

    private static SelfEvaluation form() {
        return SelfEvaluation.forProject("政务外网终端技术服务外包", Year.of(2024))
                .department("城市管理指挥中心")
                .unit("信息化科")
                .appropriation(Money.wan("0"), Money.wan("246.768"), Money.wan("240.5"))
                .output(level -> level.quantity(
                                "维护人员数量",
                                row -> row.atLeast("24 人/年").actual("24").weight(20))
                        .quality(
                                "服务内容验收合格率",
                                row -> row.atLeast("95 %").actual("98 %").weight(10))
                        .timeliness(
                                "故障修复响应时间",
                                row -> row.atMost("2 小时").actual("90 分钟").weight(10)))
                .cost(level -> level.economic(
                        "支出金额",
                        row -> row.atMost("246.768 万元").actual("240.5 万元").weight(10)))
                .benefit(level -> level.social(
                                "培训人次",
                                row -> row.atLeast("100 人次")
                                        .actual("400 人次")
                                        .deviationNote("年初指标值设置偏低，今后将合理设置指标值。")
                                        .weight(10))
                        .sustainable(
                                "保障网络稳定运行",
                                row -> row.rated("优良中低差")
                                        .actual("良")
                                        .award("8.5")
                                        .weight(20)))
                .satisfaction(level -> level.recipients(
                        "服务对象满意度",
                        row -> row.atLeast("90 %")
                                .actual("85 %")
                                .deviationNote("部分用户对响应速度不满意。")
                                .weight(10)))
                .build();
    }

    @Test
    void a_scorecard_of_seven_rows_is_stored_in_less_than_6_kilobytes() {
        Scorecard card = Scorer.using(rules()).score(form());
        assertThat(card.indicators()).hasSize(7);
        assertThat(card.open()).isZero();
        assertThat(card.findings()).isNotEmpty();

        byte[] stored = Copies.bytesOf(card);

        assertThat(stored.length)
                .as("a scorecard of 7 rows is stored in %d bytes", stored.length)
                .isLessThan(MOST_BYTES);
        assertThat(Copies.serialised(card)).isEqualTo(card);
    }
}
