package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseJudgeTest {
    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "按时保质完成运维工作 | 按时保质完成运维工作",
                "按时保质完成运维工作 | 按时保质完成运维工作。",
                "按时、保质完成运维工作 | 按时保质 完成运维工作",
                "提升IPv6覆盖 | 提升ＩＰｖ６覆盖",
                "提升ipv6覆盖 | 提升IPV6覆盖",
                "保障“一网通办”（全区） | 保障一网通办(全区)",
                "系统运行达1.5年 | 系统运行达１．５年",
            })
    void the_targets_own_words_say_that_it_was_attained_whatever_width_space_and_punctuation(
            String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).contains(Attainment.ATTAINED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "完成",
        "已完成",
        "已完成。",
        "按时完成",
        "已按时完成",
        "按期完成",
        "如期完成",
        "及时完成",
        "提前完成",
        "按计划完成",
        "全部完成",
        "均已完成",
        "已全部完成",
        "已经完成",
        "都已完成",
        "达成",
        "已达成",
        "达成预期指标",
        "达成预期目标",
        "达到预期",
        "达到预期目标",
        "已达到预期目标",
        "达到目标",
        "实现预期目标",
        "符合",
        "符合要求",
        "均符合要求",
        "已通过",
        "全覆盖",
        "已全覆盖",
        "健全",
        "100%",
        "完成100%",
        "达成年度指标",
        "达到预期效果",
        "达到预期指标",
        "完成预期指标",
        "'符合要求'",
        "全部通过",
        "达标",
        "均达标",
        "'已完成，符合要求'",
        "'已完成；群众反映良好'",
        "'运行平稳，达到预期目标！'",
    })
    void words_for_done_say_that_the_target_was_attained(String actual) {
        assertThat(ProseJudge.judge("完成年度运维", actual)).contains(Attainment.ATTAINED);
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "完成系统升级 | 已完成系统升级",
                "通过专家验收 | 均通过专家验收",
                "通过专家验收 | 全部通过专家验收",
                "通过专家验收 | 已全部通过专家验收",
                "通过专家验收 | 项目进展顺利，已通过专家验收",
                "完成调研，形成报告 | 已完成调研，形成报告",
                "完成调研、形成报告；上报 | 均已完成调研，形成报告，上报。",
                "基本建成平台 | 已基本建成平台",
                "基本建成平台 | 基本建成平台",
                "部分完成改造 | 完成",
                "未发生安全事故 | 未发生安全事故",
                "全年未完成整改事项清零 | 已全年未完成整改事项清零",
            })
    void an_emphasis_in_front_of_the_targets_own_words_says_that_it_was_attained(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).contains(Attainment.ATTAINED);
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "完成系统升级 | 基本完成系统升级",
                "完成系统升级 | 部分完成系统升级",
                "完成系统升级 | 大部分完成系统升级",
                "完成系统升级 | 已基本完成系统升级",
                "完成系统升级 | 基本上完成系统升级",
                "满足业务需求 | 基本满足业务需求。",
                "完成调研，形成报告 | 基本完成调研，形成报告",
                "完成系统升级 | 基本完成",
                "完成系统升级 | 部分完成",
                "完成系统升级 | 基本符合要求",
                "完成系统升级 | 基本达到预期目标",
                "完成系统升级 | 部分达成",
                "完成系统升级 | 部分未完成",
                "2024-12-31前 | 基本按时完成",
            })
    void a_weakening_in_front_says_that_it_was_attained_in_part(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).contains(Attainment.PARTLY);
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "完成系统升级 | 未完成",
                "完成系统升级 | 未完成系统升级",
                "完成系统升级 | 因疫情未开展",
                "通过验收 | 未通过验收",
                "完成系统升级 | 尚未启动",
                "完成系统升级 | 没有完成",
                "符合要求 | 不符合要求",
                "达标 | 不达标",
                "按时完成 | 未按时完成",
                "完成系统升级 | 未达到预期目标",
                "完成系统升级 | 未实现",
                "完成系统升级 | 受招标影响，项目尚未验收。",
            })
    void a_denial_says_that_it_was_not_attained(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).contains(Attainment.NOT_ATTAINED);
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // words of something else
                "提升服务水平 | 群众反映良好",
                "提升服务水平 | 有所提升",
                "提升服务水平 | 好",
                "提升服务水平 | 提升服务",
                // a number says how much, not that
                "完成系统升级 | 已完成80%",
                "完成系统升级 | 完成率80%",
                "完成系统升级 | 已完成 ８０％",
                "完成系统升级 | 已完成：80%",
                "完成系统升级 | 完成3项",
                // signs and decimal points are no punctuation
                "系统运行达1.5年 | 系统运行达15年",
                "响应时间<2小时 | 响应时间>2小时",
                "供热不低于-5度 | 供热不低于5度",
                "比例达到1:2 | 比例达到12",
                // a denial that the target itself uses denies nothing
                "未通过验收项目整改 | 未通过验收",
                "杜绝未完成事项 | 未完成",
                // what the target denies is not said
                "未发生安全事故 | 发生安全事故1起",
                // contradictions
                "完成系统升级 | 已完成，未通过验收",
                "完成系统升级 | 基本完成，尚未验收",
                "完成系统升级 | 已完成；部分完成",
                // a denial that is denied itself
                "完成系统升级 | 无未完成事项",
                "完成系统升级 | 不存在未达标情况",
                "完成系统升级 | 没有未通过的项目",
                // nothing but signs: neither side says anything
                "/ | —",
                "/ | /",
                "—— | 已",
            })
    void what_the_words_do_not_say_plainly_stays_open(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'已完成，完成率80%'", "'已完成，80%'", "'按时完成；进度达９０％'"})
    void a_share_beside_words_for_done_leaves_the_points_open(String actual) {
        assertThat(ProseJudge.judge("完成系统升级", actual)).isEmpty();
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "提升服务水平 | 提升服务水平明显",
                "保障安全运行 | 保障安全运行，不断提升水平",
                "文明施工 | 文明施工，未发生扰民事件",
                "提升服务水平 | 已提升服务水平，群众反映良好",
                "提升服务水平 | 提升服务水平，满意度达95%",
                "保障网络畅通 | 均保障网络畅通并扩容2处",
                "完成调研，形成报告 | 已完成调研，形成报告并上报",
            })
    void the_targets_own_words_followed_by_more_say_that_it_was_attained(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).contains(Attainment.ATTAINED);
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "提升服务水平 | 提升服务水平的目标未达到",
                "提升服务水平 | 提升服务水平工作尚在进行",
                "提升服务水平 | 提升服务水平不明显",
                "提升服务水平 | 提升服务水平有待加强",
                "提升服务水平 | 提升服务水平，但仍有差距",
                "提升服务水平 | 提升服务水平（部分街道）",
                "完成系统升级 | 完成系统升级80%",
                "完成系统升级 | 已完成系统升级，完成率为80%",
            })
    void more_that_takes_the_targets_own_words_back_does_not(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).isNotEqualTo(Optional.of(Attainment.ATTAINED));
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "须符合相关标准 | 符合相关标准",
                "必须符合相关标准 | 符合相关标准",
                "应当符合相关标准 | 均符合相关标准",
                "提高保障能力 | 提高了保障能力",
                "提高保障能力 | 已提高了保障能力",
            })
    void words_of_mood_and_aspect_change_nothing(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).contains(Attainment.ATTAINED);
        assertThat(ProseJudge.judge(actual, target)).contains(Attainment.ATTAINED);
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "保障全区政务外网终端稳定运行，提升… | 保障全区政务外网终端稳定运行，提升服务水平",
                "保障全区政务外网终端稳定运行，提升服务水平 | 保障全区政务外网终端稳定运行，提…",
                "保障全区政务外网终端稳定运行… | 保障全区政务外网终端稳定运行…",
            })
    void what_is_left_of_a_cell_that_was_cut_is_the_same_statement(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).contains(Attainment.ATTAINED);
    }

    @ParameterizedTest(name = "target {0}, actual {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "保障全区政务外网终端稳定运行，提升服务水平 | 保障全区政务外网终端稳定运行",
                "保障运行，提… | 保障道路畅通",
                "保障全区政务外网终端稳定运行，提升… | 保障全区道路稳定运行，提升服务水平",
            })
    void less_than_the_statement_or_too_little_of_it_stays_open(String target, String actual) {
        assertThat(ProseJudge.judge(target, actual)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"达成年度指标, ATTAINED", "达成预期指标, ATTAINED", "部分达成年度指标并具有一定效果, PARTLY", "未达成年度指标且效果较差, NOT_ATTAINED"})
    void the_national_clauses_own_sentences_say_what_they_say(String actual, Attainment said) {
        assertThat(ProseJudge.judge("完成年度运维", actual)).contains(said);
    }

    /** Law: what an emphasis in front says stays said, and a weakening never says all. */
    @Property
    void an_emphasis_changes_nothing_and_a_weakening_says_part(
            @ForAll @IntRange(min = 0, max = 5) int subject, @ForAll @IntRange(min = 0, max = 4) int emphasis) {
        String target = List.of("完成系统升级", "通过专家验收", "保障网络畅通", "提升服务水平", "规范采购流程", "建成平台3个")
                .get(subject);
        String front = List.of("", "已", "均", "全部", "已全部").get(emphasis);

        assertThat(ProseJudge.judge(target, front + target)).contains(Attainment.ATTAINED);
        assertThat(ProseJudge.judge(target, front + target + "。")).contains(Attainment.ATTAINED);
        assertThat(ProseJudge.judge(target, "基本" + target)).contains(Attainment.PARTLY);
        assertThat(ProseJudge.judge(target, "部分" + target)).contains(Attainment.PARTLY);
        assertThat(ProseJudge.judge(target, "未" + target)).isNotEqualTo(Optional.of(Attainment.ATTAINED));
    }
}
