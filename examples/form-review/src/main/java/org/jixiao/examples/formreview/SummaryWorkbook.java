package org.jixiao.examples.formreview;

import static org.jixiao.examples.formreview.ReportTab.head;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.data.FindingTotalData;
import org.jixiao.data.FundsTotalData;
import org.jixiao.data.GradeTotalData;
import org.jixiao.data.LossTotalData;
import org.jixiao.data.RefusalData;
import org.jixiao.data.RuleSetUseData;
import org.jixiao.data.SummaryData;
import org.jixiao.data.SummaryTotalsData.Bounds;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formreview.workbook.ReportSheet;
import org.jixiao.examples.formreview.workbook.ReportWorkbook;
import org.jixiao.examples.formreview.workbook.SheetValue;
import org.jixiao.examples.formreview.workbook.SheetValue.Count;
import org.jixiao.examples.formreview.workbook.SheetValue.Share;
import org.jixiao.review.Review;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.StatementReview;
import org.jspecify.annotations.Nullable;

/** What all forms add up to, as a workbook: a sheet a table. The figures are those of the JSON. */
final class SummaryWorkbook implements ReviewOutput {
    private static final ReportTab FIGURES = ReportTab.of(
            "总分",
            "Totals",
            head("统计", "Figure", 40),
            head("公布", "Published", 12),
            head("重算，待定的按公布的计", "Recomputed, published awards where open", 18),
            head("重算，待定的不得分", "Recomputed, open points earn nothing", 18),
            head("重算，待定的得满分", "Recomputed, open points earn all", 18));
    private static final ReportTab GRADES = ReportTab.of(
            "等级",
            "Grades",
            head("等级", "Grade", 14),
            head("项目数", "Projects", 10),
            head("全年预算数（万元）", "Budget (10,000 yuan)", 18),
            head("全年执行数（万元）", "Executed (10,000 yuan)", 18));
    private static final ReportTab FUNDS = ReportTab.of(
            "资金",
            "Money",
            head("资金来源", "Source", 30),
            head("年初预算数（万元）", "Initial budget (10,000 yuan)", 18),
            head("全年预算数（万元）", "Adjusted budget (10,000 yuan)", 18),
            head("全年执行数（万元）", "Executed (10,000 yuan)", 18),
            head("执行率", "Execution rate", 12));
    private static final ReportTab LOSSES = ReportTab.of(
            "失分",
            "Losses",
            head("一级指标", "Level 1", 20),
            head("二级指标", "Level 2", 20),
            head("指标数", "Rows", 10),
            head("失分的", "Losing", 10),
            head("分值", "Weight", 12),
            head("失分", "Lost", 12),
            head("待定", "Open", 12));
    private static final ReportTab FINDINGS = ReportTab.of(
            "问题",
            "Findings",
            head("代码", "Code", 26),
            head("问题", "Finding", 30),
            head("程度", "Severity", 10),
            head("次数", "Times", 10),
            head("表数", "Forms", 10),
            head("怎么办", "What to do", 70));
    private static final ReportTab RULES =
            ReportTab.of("规则集", "Rules", head("规则集", "Rule set", 40), head("项目数", "Projects", 10));
    private static final ReportTab REFUSED = ReportTab.of(
            "不能审核的", "Not reviewed", head("原因", "Reason", 50), head("文件数", "Files", 10), head("其中", "Among them", 80));

    private final OutputStream out;
    private final Language language;
    private final List<StatementReview> statements = new ArrayList<>();
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryWorkbook(OutputStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void review(Review review) {
        summary = summary.plus(review);
    }

    @Override
    public void unusable(UnusableInputException refused) {
        Said kind = refused.kind().label();
        summary = summary.plusUnscorable(refused.file(), kind.english(), kind.chinese());
    }

    @Override
    public void statement(StatementReview statement) {
        statements.add(statement);
    }

    @Override
    public void end(Refusals refusals) {
        Locale locale = language.locale();
        SummaryData data = SummaryData.of(summary, locale);
        try (ReportWorkbook workbook = new ReportWorkbook()) {
            figures(FIGURES.in(workbook, locale), data);
            grades(GRADES.in(workbook, locale), data);
            funds(FUNDS.in(workbook, locale), data);
            losses(LOSSES.in(workbook, locale), data);
            findings(FINDINGS.in(workbook, locale), data);
            rules(RULES.in(workbook, locale), data);
            if (!data.refusals().isEmpty()) {
                refused(REFUSED.in(workbook, locale), data);
            }
            StatementsTab.write(statements, workbook, locale);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetValue count(String number) {
        return new Count(Long.parseLong(number));
    }

    private SheetValue words(String chinese, String english) {
        return SheetValue.text(language.say(chinese, english));
    }

    private void figures(ReportSheet sheet, SummaryData data) {
        SummaryData.Totals published = data.threeWays().published();
        SummaryData.Totals accepted = data.threeWays().accepted();
        sheet.row(List.of(
                words("有总分的表", "Forms with a total"),
                count(published.forms()),
                count(accepted.forms()),
                count(data.forms()),
                count(data.forms())));
        sheet.row(List.of(
                words("其中有待定分值的", "of these with open points"),
                SheetValue.BLANK,
                SheetValue.BLANK,
                count(data.withOpenPoints()),
                count(data.withOpenPoints())));
        average(
                sheet,
                words("平均总分", "Average total"),
                published.average(),
                accepted.average(),
                data.totals().average());
        average(
                sheet,
                words("按全年预算数加权的平均总分", "Average weighted by budget"),
                published.averageByBudget(),
                accepted.averageByBudget(),
                data.totals().averageByBudget());
        average(
                sheet,
                words("按全年执行数加权的平均总分", "Average weighted by executed money"),
                published.averageByExecuted(),
                accepted.averageByExecuted(),
                data.totals().averageByExecuted());
        average(sheet, words("最高总分", "Highest total"), null, null, data.totals().highest());
        average(sheet, words("最低总分", "Lowest total"), null, null, data.totals().lowest());
    }

    private static void average(
            ReportSheet sheet, SheetValue name, @Nullable String published, @Nullable String accepted, Bounds ours) {
        sheet.row(List.of(
                name,
                SheetValue.average(published),
                SheetValue.average(accepted),
                SheetValue.average(ours.least()),
                SheetValue.average(ours.most())));
    }

    private void grades(ReportSheet sheet, SummaryData data) {
        for (GradeTotalData grade : data.grades()) {
            sheet.row(List.of(
                    grade.grade() == null ? words("没有等级", "without a grade") : SheetValue.text(grade.grade()),
                    count(grade.projects()),
                    SheetValue.figure(grade.adjusted()),
                    SheetValue.figure(grade.executed())));
        }
    }

    private static void funds(ReportSheet sheet, SummaryData data) {
        for (int i = 0; i < data.funds().size(); i++) {
            FundsTotalData row = data.funds().get(i);
            boolean isTotal = i == data.funds().size() - 1;
            sheet.row(List.of(
                    SheetValue.text(row.source()),
                    SheetValue.figure(row.initial()),
                    SheetValue.figure(row.adjusted()),
                    SheetValue.figure(row.executed()),
                    isTotal && data.rate() != null
                            ? new Share(new BigDecimal(Objects.requireNonNull(data.rate())))
                            : SheetValue.BLANK));
        }
    }

    private static void losses(ReportSheet sheet, SummaryData data) {
        for (LossTotalData loss : data.losses()) {
            sheet.row(List.of(
                    SheetValue.text(loss.level1()),
                    SheetValue.text(loss.level2()),
                    count(loss.items()),
                    count(loss.losing()),
                    SheetValue.figure(loss.weight()),
                    SheetValue.figure(loss.lost()),
                    SheetValue.figure(loss.open())));
        }
    }

    private void findings(ReportSheet sheet, SummaryData data) {
        for (FindingTotalData finding : data.findings()) {
            sheet.row(List.of(
                    SheetValue.text(finding.code()),
                    SheetValue.text(finding.label()),
                    SheetValue.text(finding.severityLabel()),
                    count(finding.times()),
                    count(finding.forms()),
                    SheetValue.text(Remedies.of(finding.code(), language.locale()))));
        }
    }

    private static void rules(ReportSheet sheet, SummaryData data) {
        for (RuleSetUseData use : data.ruleSets()) {
            sheet.row(List.of(SheetValue.text(use.rules()), count(use.forms())));
        }
    }

    private static void refused(ReportSheet sheet, SummaryData data) {
        for (RefusalData refusal : data.refusals()) {
            sheet.row(List.of(
                    SheetValue.text(refusal.kind()),
                    count(refusal.files()),
                    SheetValue.text(String.join("\n", refusal.examples()))));
        }
    }
}
