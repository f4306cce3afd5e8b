package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.value.Money.wan;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.junit.jupiter.api.Test;

class TextReportTest {
    /** 9.99 for 695.82 of 696.02, 7 of 10 for seven reports instead of one, 60 for 优, and 20 points open. */
    private static final Scorecard CARD = Forms.scored(SelfEvaluation.forProject("网站监测", Year.of(2024))
            .totalFunds(wan("696.02"), wan("696.02"), wan("695.82"))
            .output(o -> o.quantity(
                    "报告", i -> i.atLeast("1 份").actual("7").weight(10).deviationNote("需求增加")))
            .benefit(b -> b.social("保障运行", i -> i.rated("优良中低差").actual("优").weight(60)))
            .satisfaction(s ->
                    s.recipients("用户意见", i -> i.prose("用户满意").actual("反映较好").weight(20)))
            .build());

    @Test
    void the_report_in_chinese_gives_both_bounds_of_a_form_with_open_points() {
        assertThat(TextReport.of(CARD, Locale.CHINESE)).hasToString("""
                网站监测　2024 年度　规则 test/district/2024

                一级指标    二级指标            三级指标  年度指标值  实际完成值  分值   得分
                ----------  ------------------  --------  ----------  ----------  ----  -----
                预算执行率                                            99.97%        10   9.99
                产出指标    数量指标            报告      ≥1份        7             10   7.00
                效益指标    社会效益指标        保障运行  优良中低差  优            60  60.00
                满意度指标  服务对象满意度指标  用户意见  用户满意    反映较好      20      —
                总分                                                               100  76.99

                总分在 76.99 与 96.99 之间（20 分待定），等级 待定

                失分
                  -3.00  产出指标/数量指标/报告　得满分需：不少于 1份且少于 3份
                  -0.01  预算执行率　得满分需：不少于 696.02万元

                问题
                  [警告] 目标值设定偏低（TARGET_SET_LOW）  产出指标/数量指标/报告：目标 ≥1份，实际 7，目标值设定偏低
                  [警告] 不能按规则评定（NOT_ASSESSABLE）  满意度指标/服务对象满意度指标/用户意见：目标 用户满意，实际 反映较好，不能按规则评定（看不出实际是否达到目标），分值待定
                """);
    }

    @Test
    void the_report_in_english() {
        assertThat(TextReport.of(CARD, Locale.ENGLISH)).hasToString("""
                网站监测, 2024, by test/district/2024

                level 1     level 2             level 3   target      actual    weight  score
                ----------  ------------------  --------  ----------  --------  ------  -----
                预算执行率                                            99.97%        10   9.99
                产出指标    数量指标            报告      ≥1份        7             10   7.00
                效益指标    社会效益指标        保障运行  优良中低差  优            60  60.00
                满意度指标  服务对象满意度指标  用户意见  用户满意    反映较好      20      —
                total                                                              100  76.99

                total between 76.99 and 96.99 (20 points open), grade undecided

                points lost
                  -3.00  产出指标/数量指标/报告  full marks for: at least 1份 and less than 3份
                  -0.01  预算执行率  full marks for: at least 696.02万元

                findings
                  [warning] target set low (TARGET_SET_LOW)  产出指标/数量指标/报告: target ≥1份, actual 7: the target was set low
                  [warning] not assessable (NOT_ASSESSABLE)  满意度指标/服务对象满意度指标/用户意见: target 用户满意, actual 反映较好: cannot be assessed by rule (the cells do not say whether the target was reached); its points stay open
                """);
    }

    @Test
    void the_report_of_a_sound_form_has_neither_losses_nor_findings() {
        assertThat(TextReport.of(Forms.scored(Forms.sound()), Locale.CHINESE).toString())
                .endsWith("\n总分 100.00，等级 优\n")
                .doesNotContain("失分", "问题");
    }

    @Test
    void a_form_without_a_rate_shows_a_dash() {
        assertThat(TextReport.of(Forms.scored(Forms.appropriation("0", "0", "0")), Locale.CHINESE)
                        .table()
                        .lines()
                        .skip(2)
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).matches("预算执行率 +— +10 +—"));
    }

    @Test
    void a_rate_of_any_number_of_digits_is_shown() {
        Scorecard card = Forms.scored(SelfEvaluation.forProject("网站监测", Year.of(2024))
                .totalFunds(wan("0." + "0".repeat(39) + "1"), wan("0." + "0".repeat(39) + "1"), wan("9".repeat(40)))
                .output(o -> o.quantity("报告", i -> i.atLeast("1 份").actual("1").weight(90)))
                .build());

        assertThat(TextReport.of(card, Locale.CHINESE).toString())
                .contains(" " + "9".repeat(40) + "0".repeat(42) + "% ");
        assertThat(SummaryReport.of(DepartmentSummary.empty().plus(card), Locale.CHINESE)
                        .toString())
                .contains(" " + "9".repeat(40) + "0".repeat(42) + "%（");
    }

    /** ESC, BEL, right-to-left override and a line break. */
    private static final String HOSTILE = "\u001B[31m\u0007\u202E\n";

    @Test
    void nothing_of_a_name_or_a_cell_reaches_the_terminal_that_it_would_obey() {
        SelfEvaluation form = SelfEvaluation.forProject("项目" + HOSTILE, Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("50"))
                .level1(
                        "产出" + HOSTILE,
                        level -> level.indicator(
                                "数量" + HOSTILE,
                                "报告" + HOSTILE,
                                i -> i.prose("完成" + HOSTILE)
                                        .actual("基本" + HOSTILE)
                                        .weight(90)))
                .build();
        Scorecard card = Forms.scored(form);
        ScoredTwice twice = new ScoredTwice(card, Forms.scored(form, NationalRules.YEAR_2020));
        DepartmentSummary summary = DepartmentSummary.empty().plus(card).plusUnscorable("f" + HOSTILE, "错" + HOSTILE);

        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            for (Object report : List.of(
                    TextReport.of(card, locale),
                    SummaryReport.of(summary, locale),
                    SideBySideReport.of(twice, locale),
                    SideBySideReport.of(SideBySideSummary.empty().plus(twice), locale))) {
                assertThat(report.toString().replace("\n", "").codePoints().map(Character::getType))
                        .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT);
            }
        }
        assertThat(TextReport.of(card, Locale.CHINESE).toString())
                .contains("项目␛[31m␇\\u202E␊", "完成␛[31m␇\\u202E␊", "基本␛[31m␇\\u202E␊");
        assertThat(SummaryReport.of(summary, Locale.CHINESE).toString()).contains("错␛[31m␇\\u202E␊：f␛[31m␇\\u202E␊");
    }
}
