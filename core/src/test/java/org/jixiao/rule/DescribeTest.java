package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Provenance.byDefault;
import static org.jixiao.rule.SampleRules.DISTRICT;
import static org.jixiao.rule.SampleRules.ours;

import java.math.RoundingMode;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescribeTest {
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_rule_is_described_with_its_source(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(DISTRICT.rules()).hasSize(17);
        for (Rule<?> rule : DISTRICT.rules()) {
            assertThat(DISTRICT.describe(locale))
                    .contains(rule.topic().text(locale))
                    .contains(rule.describe(locale))
                    .contains(rule.provenance().text(locale));
        }
    }

    @Test
    void a_clause_that_nobody_has_read_is_marked() {
        assertThat(DISTRICT.describe(Locale.ENGLISH))
                .contains("    财预〔2020〕10号, clause 18 (clause text not verified) [national/2020]\n")
                .contains("    某区填表说明, clause 7\n");
        assertThat(DISTRICT.describe(Locale.CHINESE))
                .contains("    财预〔2020〕10号 第 18 条（条文未经核对） [national/2020]\n")
                .contains("    某区填表说明 第 7 条\n");
    }

    @Test
    void the_description_in_chinese() {
        assertThat(DISTRICT.describe(Locale.CHINESE)).isEqualTo("""
                test/district/2024　test/district（2024 年起）
                    没有注明什么时候核对过

                文件：
                    某区填表说明
                    财预〔2020〕10号

                正向指标：实际 ÷ 目标 × 分值，达到目标得满分
                    财预〔2020〕10号 第 16 条（条文未经核对） [national/2020]

                反向指标：目标 ÷ 实际 × 分值，不超过目标得满分
                    财预〔2020〕10号 第 16 条（条文未经核对） [national/2020]

                “=”指标：“=”按“≥”计；目标为 0 时，实际不大于 0 得满分，否则得 0
                    本库约定：省级系统的通行做法 [national/2020]

                目标值设定偏低：超出目标的比例（实际 − 目标）÷ 目标：[200%, 300%) 扣分值的 10%，[300%, 500%) 扣分值的 20%，[500%, +∞) 扣分值的 30%
                    管越大越好的数字（成本以外的“=”也算），目标大于 0 的；越小越好的、另有专项规则的、预算执行率不在其中
                    某区填表说明 第 7 条

                定性指标（等级）：按等级区间评分；未另行评分时，达到要求得满分，其余取区间下限
                    优良中低差：依次得分值的 [90%, 100%], [80%, 90%), [60%, 80%), [30%, 60%), [0%, 30%)
                    优良中差，非常满意/较满意/基本满意/不满意：依次得分值的 [90%, 100%], [80%, 90%), [60%, 80%), [0%, 60%)
                    优良中：依次得分值的 [90%, 100%], [80%, 90%), [60%, 80%)
                    优良：依次得分值的 [90%, 100%], [80%, 90%)
                    高中低，达成/部分达成/未达成：依次得分值的 [80%, 100%], [60%, 80%), [0%, 60%)
                    好坏，合格/不合格，符合/不符合，是/否：依次得分值的 [80%, 100%], [0%, 60%)
                    除达成/部分达成/未达成以外，以上区间是本库照它定的
                    财预〔2020〕10号 第 16 条（条文未经核对） [national/2020]

                定性指标（文字）：文字说明按达成、部分达成、未达成评分；不能判断的待定
                    达成/部分达成/未达成：依次得分值的 [80%, 100%], [60%, 80%), [0%, 60%)
                    财预〔2020〕10号 第 16 条（条文未经核对） [national/2020]

                时限：按期得满分，逾期得 0，评价人可以给分
                    本库约定：逾期如何扣分未见规定 [national/2020]

                预算执行率：执行数 ÷ 预算数 × 分值，最高为分值
                    预算数是年度资金总额的全年预算数；没有填的用年初预算数
                    预算数是 0：没有执行的，分值待定；有执行的是超预算，得满分
                    本库约定：已公开的表和省级系统的通行算法 [national/2020]

                等级：[90, +∞) 优; [80, 90) 良; [60, 80) 中; [0, 60) 差
                    财预〔2020〕10号 第 18 条（条文未经核对） [national/2020]

                取整：保留 2 位小数，截去其余
                    据已公开的表：99.97% → 9.99

                一级指标分值：预算执行率 10，产出、成本 50，效益 30，满意度 10
                    财预〔2020〕10号 第 13 条（条文未经核对） [national/2020]

                不适用的指标：不适用的指标不免分，分值待定
                    本库约定：不因不填而得利 [national/2020]

                偏差说明：未达到目标或远超目标的，应说明原因和改进措施
                    某区填表说明 第 5 条

                每张表应有的一级指标：产出指标、效益指标、满意度指标
                    本库约定：官方表的三类一级指标 [national/2020]

                产出超前于支出：产出指标全部满分而执行率低于 80% 的要提示
                    本库约定：支出进度明显滞后的通行界限 [national/2020]

                成本与预算：成本高于预算 5% 以上的要提示
                    本库约定：尾差和零星追加不计 [national/2020]

                分值上限：得分不超过分值
                    某区填表说明 第 6 条

                留给人判断的条款：
                    财预〔2020〕10号 第 13 条（条文未经核对）：特殊情况可以调整一级指标分值，二、三级按重要程度分配
                """);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ADJUSTED, 预算数是年度资金总额的全年预算数；没有填的用年初预算数",
        "INITIAL, 预算数是年度资金总额的年初预算数；没有填的用全年预算数",
        "ADJUSTED_FISCAL, 预算数是所计资金的全年预算数；没有填的用年初预算数；表上分不出所计资金的，用年度资金总额",
        "ADJUSTED_FISCAL_OF_YEAR, 预算数是所计资金的全年预算数；没有填的用年初预算数；表上分不出所计资金的，用年度资金总额",
        "INITIAL_FISCAL, 预算数是所计资金的年初预算数；没有填的用全年预算数；表上分不出所计资金的，用年度资金总额",
    })
    void the_budget_of_the_execution_is_said_to_be_the_one_that_counts(ExecutionBase base, String remark) {
        RuleSet rules = RuleSet.named("test/base", Year.of(2024))
                .basedOn(NationalRules.YEAR_2020)
                .executionBase(base, byDefault("示例", "an example"))
                .build();
        assertThat(rules.describe(Locale.CHINESE)).contains("\n    " + remark + "\n");
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "UP, 只进不舍, rounded away from zero",
        "DOWN, 截去其余, the rest cut off",
        "CEILING, 向上取, rounded up",
        "FLOOR, 向下取, rounded down",
        "HALF_UP, 四舍五入, rounded half up",
        "HALF_DOWN, 五舍六入, rounded half down",
        "HALF_EVEN, 四舍六入五成双, rounded half to even",
    })
    void a_rounding_is_said_in_words(RoundingMode mode, String chinese, String english) {
        Rule<?> rounding = SampleRules.on(NationalRules.YEAR_2020)
                .rounding(1, mode, ours())
                .build()
                .rule(RuleTopic.ROUNDING);
        assertThat(rounding.describe(Locale.CHINESE)).isEqualTo("保留 1 位小数，" + chinese);
        assertThat(rounding.describe(Locale.ENGLISH)).isEqualTo("1 decimal, " + english);
    }

    @Test
    void sources_are_said_in_words() {
        Provenance clause = Provenance.clause(7).of("甲");
        assertThat(clause.text(Locale.CHINESE)).isEqualTo("甲 第 7 条");
        assertThat(clause.text(Locale.ENGLISH)).isEqualTo("甲, clause 7");
        Provenance annex = Provenance.clause("附件3").of("甲");
        assertThat(annex.text(Locale.CHINESE)).isEqualTo("甲 附件3");
        assertThat(annex.text(Locale.ENGLISH)).isEqualTo("甲, 附件3");
        assertThat(Provenance.clause("十八").of("甲").textNotVerified().text(Locale.CHINESE))
                .isEqualTo("甲 第 十八 条（条文未经核对）");
        assertThat(Provenance.clause("附件3").of("甲").textNotVerified().text(Locale.ENGLISH))
                .isEqualTo("甲, 附件3 (clause text not verified)");
        Provenance observed = Provenance.observedIn("99.97% → 9.99", "99.98% → 9.99");
        assertThat(observed.text(Locale.CHINESE)).isEqualTo("据已公开的表：99.97% → 9.99, 99.98% → 9.99");
        assertThat(observed.text(Locale.ENGLISH))
                .isEqualTo("observed in published forms: 99.97% → 9.99, 99.98% → 9.99");
        assertThat(ours().text(Locale.CHINESE)).isEqualTo("本库约定：测试");
        assertThat(ours().text(Locale.ENGLISH)).isEqualTo("library default: a test");
    }
}
