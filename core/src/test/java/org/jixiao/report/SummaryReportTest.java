package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.batch.ScoringResult;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.SampleDepartment;
import org.jixiao.value.InvalidValueException;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;

class SummaryReportTest {
    private final DepartmentSummary summary = SampleDepartment.cards().stream()
            .collect(DepartmentSummary.ofScorecards())
            .plusUnscorable("f-7.json", "没有指标")
            .plusUnscorable("f-6.json", "没有指标");

    @Test
    void the_report_shows_every_figure_in_chinese() {
        assertThat(SummaryReport.of(summary, Locale.CHINESE)).hasToString("""
                项目 5 个已计分，其中全部计分 3 个、有待定分值 2 个；不能计分 2 个
                规则：test/district/2024（5 个）

                等级  项目数  占比  全年预算数（万元）  全年执行数（万元）  未填（个）
                ----  ------  ----  ------------------  ------------------  ----------
                优         3   60%                 500                 400         1/1
                良         1   20%                 100                 100         0/0
                中         0    0%                   —                   —         0/0
                差         0    0%                   —                   —         0/0
                待定       1   20%                 100                 100         0/0

                资金来源      年初预算数（万元）  全年预算数（万元）  全年执行数（万元）  未填（个）
                ------------  ------------------  ------------------  ------------------  ----------
                当年财政拨款                 200                 200                 200       0/0/0
                年度资金总额                 550                 700                 600       0/1/1

                总体预算执行率 85.71%（4 个项目）

                统计                           总分  项目数
                --------------------  -------------  ------
                简单平均              89.50 – 95.50       5
                按全年预算数加权平均  92.86 – 95.71       4
                按全年执行数加权平均  92.08 – 95.42       4
                最高                         100.00       5
                最低                          80.00       5

                失分
                一级指标    二级指标  项数  失分项数  分值   失分  待定
                ----------  --------  ----  --------  ----  -----  ----
                产出指标    数量指标     5         1   100  20.00    20
                预算执行率               5         1    50   2.50    10

                问题
                问题            代码                      次数  涉及项目
                --------------  ------------------------  ----  --------
                不能按规则评定  NOT_ASSESSABLE               2         2
                缺少偏差说明    NOTE_MISSING                 1         1
                产出超前于支出  OUTPUT_AHEAD_OF_SPENDING     1         1

                不能计分
                  2 个　没有指标：f-6.json，f-7.json
                """);
    }

    @Test
    void the_report_shows_every_figure_in_english() {
        assertThat(SummaryReport.of(summary, Locale.ENGLISH)).hasToString("""
                projects: 5 scored, of which 3 in full and 2 with open points; 2 could not be scored
                rules: test/district/2024 (5)

                grade      projects  share  adjusted budget (万元)  executed (万元)  empty cells
                ---------  --------  -----  ----------------------  ---------------  -----------
                excellent         3    60%                     500              400          1/1
                good              1    20%                     100              100          0/0
                fair              0     0%                       —                —          0/0
                poor              0     0%                       —                —          0/0
                undecided         1    20%                     100              100          0/0

                source        initial budget (万元)  adjusted budget (万元)  executed (万元)  empty cells
                ------------  ---------------------  ----------------------  ---------------  -----------
                当年财政拨款                    200                     200              200        0/0/0
                年度资金总额                    550                     700              600        0/1/1

                overall execution rate 85.71% (4 projects)

                figure                                       total  projects
                -----------------------------------  -------------  --------
                simple average                       89.50 – 95.50         5
                average weighted by adjusted budget  92.86 – 95.71         4
                average weighted by executed money   92.08 – 95.42         4
                highest                                     100.00         5
                lowest                                       80.00         5

                where points were lost
                level 1     level 2   items  of which losing  weight   lost  open
                ----------  --------  -----  ---------------  ------  -----  ----
                产出指标    数量指标      5                1     100  20.00    20
                预算执行率                5                1      50   2.50    10

                findings
                finding                   code                      times  forms
                ------------------------  ------------------------  -----  -----
                not assessable            NOT_ASSESSABLE                2      2
                deviation note missing    NOTE_MISSING                  1      1
                output ahead of spending  OUTPUT_AHEAD_OF_SPENDING      1      1

                could not be scored
                  2  没有指标: f-6.json, f-7.json
                """);
    }

    @Test
    void a_report_of_nothing_shows_dashes_and_no_empty_tables() {
        assertThat(SummaryReport.of(DepartmentSummary.empty(), Locale.ENGLISH)).hasToString("""
                projects: 0 scored, of which 0 in full and 0 with open points; 0 could not be scored
                rules: —

                grade      projects  share  adjusted budget (万元)  executed (万元)  empty cells
                ---------  --------  -----  ----------------------  ---------------  -----------
                excellent         0      —                       —                —          0/0
                good              0      —                       —                —          0/0
                fair              0      —                       —                —          0/0
                poor              0      —                       —                —          0/0

                source        initial budget (万元)  adjusted budget (万元)  executed (万元)  empty cells
                ------------  ---------------------  ----------------------  ---------------  -----------
                年度资金总额                      —                       —                —        0/0/0

                overall execution rate — (0 projects)

                figure                               total  projects
                -----------------------------------  -----  --------
                simple average                           —         0
                average weighted by adjusted budget      —         0
                average weighted by executed money       —         0
                highest                                  —         0
                lowest                                   —         0
                """);
    }

    @Test
    void reasons_that_are_not_listed_are_counted() {
        DepartmentSummary failed = DepartmentSummary.empty();
        for (int i = 10; i < 33; i++) {
            failed = failed.plusUnscorable("f-" + i, "原因" + i);
        }

        assertThat(SummaryReport.of(failed, Locale.CHINESE).toString())
                .contains("  1 个　原因29：f-29\n  3 个　其他原因\n")
                .doesNotContain("原因30");
    }

    @Test
    void the_reason_of_a_row_that_gave_no_form_is_said_in_the_language_of_the_report() {
        InvalidValueException wrong = catchThrowableOfType(InvalidValueException.class, () -> Money.wan("八十"));
        DepartmentSummary failed = Stream.of(ScoringResult.failed("f-3", wrong)).collect(DepartmentSummary.ofResults());

        assertThat(SummaryReport.of(failed, Locale.CHINESE))
                .asString()
                .contains("  1 个　应为：一个普通小数，例如 246.768；实际：\"八十\"：f-3\n");
        assertThat(SummaryReport.of(failed, Locale.ENGLISH))
                .asString()
                .contains("  1  expected a plain decimal number such as 246.768, got \"八十\": f-3\n");
    }
}
