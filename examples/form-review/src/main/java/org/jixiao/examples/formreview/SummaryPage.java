package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.form.FundingSource;
import org.jixiao.form.Funds;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.summary.Average;
import org.jixiao.summary.Bounds;
import org.jixiao.summary.CellTotal;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.FundsTotal;
import org.jixiao.summary.ItemGroup;
import org.jixiao.summary.LossTotal;
import org.jixiao.summary.StatementReview;
import org.jixiao.summary.TotalsSummary;
import org.jixiao.value.Fraction;
import org.jixiao.value.MoneyUnit;
import org.jixiao.value.Rounding;

/** What all forms add up to, as a page. The figures are those of the text, and are printed in the same way. */
final class SummaryPage implements ReviewOutput {
    private static final String NONE = "—";
    private static final Rounding RATE = Rounding.of(2, RoundingMode.DOWN);
    private static final Rounding POINTS = Rounding.of(2, RoundingMode.HALF_UP);
    private static final int WAN_DECIMALS = 6;

    private final PrintStream out;
    private final Map<String, String> ruleSets = new TreeMap<>();
    private final StringBuilder statements = new StringBuilder();
    private DepartmentSummary summary = DepartmentSummary.empty();

    SummaryPage(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.print(Html.begin("绩效自评表汇总"));
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        summary = summary.plus(review);
        ruleSets.put(rules.rules().id(), RuleSetNames.withId(rules.rules()));
    }

    @Override
    public void statement(StatementReview statement) {
        statements.append(StatementWriting.html(statement));
    }

    @Override
    public void end(Refusals refusals) {
        StringBuilder html = new StringBuilder();
        Html.element(
                html,
                "p",
                "项目 " + summary.forms() + " 个已计分，其中全部计分 " + summary.fullyScored() + " 个、有待定分值 "
                        + summary.withOpenPoints() + " 个");
        rules(html);
        grades(html);
        funds(html);
        totals(html);
        threeWays(html);
        losses(html);
        findings(html);
        out.print(html.append(statements) + Html.of(refusals) + Html.END);
    }

    private void rules(StringBuilder html) {
        List<List<String>> rows = new ArrayList<>();
        ruleSets.forEach((id, name) ->
                rows.add(List.of(name, summary.ruleSets().getOrDefault(id, 0L).toString())));
        Html.table(html, "规则集", List.of("规则集", "项目数"), rows);
    }

    private void grades(StringBuilder html) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Grade, FundsTotal> grade : summary.grades().entrySet()) {
            rows.add(grade(grade.getKey().label(), grade.getValue()));
        }
        if (summary.undecided().forms() > 0) {
            rows.add(grade("待定", summary.undecided()));
        }
        Html.table(html, "等级", List.of("等级", "项目数", "占比", "全年预算数（万元）", "全年执行数（万元）"), rows);
    }

    private List<String> grade(String label, FundsTotal total) {
        return List.of(
                label,
                Long.toString(total.forms()),
                summary.forms() == 0 ? NONE : percent(Fraction.of(total.forms(), summary.forms()), POINTS),
                wan(total.adjusted()),
                wan(total.executed()));
    }

    private void funds(StringBuilder html) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<FundingSource, FundsTotal> source : summary.sources().entrySet()) {
            if (source.getValue().forms() > 0) {
                rows.add(funds(source.getKey().label(), source.getValue()));
            }
        }
        rows.add(funds(Funds.TOTAL_LABEL, summary.funds()));
        Html.table(html, "资金（万元）", List.of("资金来源", "年初预算数", "全年预算数", "全年执行数"), rows);
        Html.element(
                html,
                "p",
                "总体预算执行率 "
                        + summary.spending()
                                .rate()
                                .map(rate -> percent(rate, RATE))
                                .orElse(NONE) + "（" + summary.spending().forms() + " 个项目）");
    }

    private static List<String> funds(String source, FundsTotal row) {
        return List.of(source, wan(row.initial()), wan(row.adjusted()), wan(row.executed()));
    }

    private void totals(StringBuilder html) {
        Html.table(
                html,
                "总分",
                List.of("统计", "总分", "项目数"),
                List.of(
                        average("简单平均", summary.average()),
                        average("按全年预算数加权平均", summary.averageByBudget()),
                        average("按全年执行数加权平均", summary.averageByExecuted()),
                        List.of("最高", points(summary.highestTotal()), Long.toString(summary.forms())),
                        List.of("最低", points(summary.lowestTotal()), Long.toString(summary.forms()))));
    }

    private static List<String> average(String name, Average average) {
        return List.of(name, points(average.value()), Long.toString(average.forms()));
    }

    private void threeWays(StringBuilder html) {
        TotalsSummary published = summary.publishedTotals();
        TotalsSummary accepted = summary.acceptedTotals();
        List<List<String>> rows = new ArrayList<>();
        rows.add(counts("项目数", published.forms(), accepted.forms(), summary.forms()));
        summary.grades()
                .forEach((grade, ours) ->
                        rows.add(counts(grade.label(), published.forms(grade), accepted.forms(grade), ours.forms())));
        rows.add(counts(
                "待定或不评",
                published.withoutGrade(),
                accepted.withoutGrade(),
                summary.undecided().forms()));
        rows.add(averages("简单平均", published.average(), accepted.average(), summary.average()));
        rows.add(averages(
                "按全年预算数加权平均", published.averageByBudget(), accepted.averageByBudget(), summary.averageByBudget()));
        rows.add(averages(
                "按全年执行数加权平均",
                published.averageByExecuted(),
                accepted.averageByExecuted(),
                summary.averageByExecuted()));
        Html.table(html, "总分的三种口径", List.of("统计", "公布", "规则和给分", "只按规则"), rows);
    }

    private static List<String> counts(String name, long published, long accepted, long ours) {
        return List.of(name, Long.toString(published), Long.toString(accepted), Long.toString(ours));
    }

    private static List<String> averages(String name, Average published, Average accepted, Average ours) {
        return List.of(name, points(published.value()), points(accepted.value()), points(ours.value()));
    }

    private void losses(StringBuilder html) {
        List<List<String>> rows = new ArrayList<>();
        for (ItemGroup group : summary.mostOftenLost()) {
            LossTotal loss = summary.losses().getOrDefault(group, LossTotal.NONE);
            rows.add(List.of(
                    group.level1(),
                    group == ItemGroup.EXECUTION ? "" : group.level2(),
                    Long.toString(loss.items()),
                    Long.toString(loss.losing()),
                    loss.weight().toPlainString(),
                    loss.lost().toPlainString(),
                    loss.open().toPlainString()));
        }
        Html.table(html, "失分", List.of("一级指标", "二级指标", "项数", "失分项数", "分值", "失分", "待定"), rows);
    }

    private void findings(StringBuilder html) {
        Html.table(
                html,
                "问题",
                List.of("问题", "次数", "涉及项目"),
                summary.findings().stream()
                        .map(finding -> List.of(
                                Words.name(finding.code()),
                                Long.toString(finding.times()),
                                Long.toString(finding.forms())))
                        .toList());
    }

    private static String wan(CellTotal cell) {
        return cell.given() == 0 ? NONE : cell.sum().in(MoneyUnit.WAN).toDecimalText(WAN_DECIMALS);
    }

    private static String percent(Fraction share, Rounding rounding) {
        return share.times(Fraction.of(100))
                        .rounded(rounding)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    private static String points(Optional<Bounds> figure) {
        return figure.map(bounds -> bounds.isDecided()
                        ? points(bounds.least())
                        : points(bounds.least()) + "～" + points(bounds.most()))
                .orElse(NONE);
    }

    private static String points(Fraction figure) {
        return figure.rounded(POINTS).toPlainString();
    }
}
