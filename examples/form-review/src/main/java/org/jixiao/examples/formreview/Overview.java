package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.data.FindingData;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.finding.Severity;
import org.jixiao.report.Cell;
import org.jixiao.report.Picture;
import org.jixiao.report.Section;
import org.jixiao.report.Table;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.summary.Average;
import org.jixiao.summary.Bounds;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.TotalsSummary;

/** What stands in front of the forms: the cover, one page for the head of the department, and an index. */
final class Overview {
    private static final String NONE = "—";
    private static final int NAMED = 3;
    /** A project is named in so many characters on the page for the head of the department. */
    private static final int SHORT = 24;

    private final TreeSet<String> departments = new TreeSet<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private final Map<String, String> rules = new TreeMap<>();
    private final List<List<Cell>> index = new ArrayList<>();
    private final List<Picture.Dot> dots = new ArrayList<>();
    private final Weightiest weightiest = new Weightiest();
    private DepartmentSummary summary = DepartmentSummary.empty();
    private int withErrors;
    private int withWarnings;
    private int differences;

    /** Counts a form in all figures. */
    void count(Review review, PackChooser.Choice choice) {
        summary = summary.plus(review);
        departments.add(Optional.ofNullable(review.published().department())
                .orElseGet(
                        () -> choice.isAssumed() ? review.published().district() : RuleSetNames.place(choice.rules())));
        years.add(review.scorecard().form().year().getValue());
        rules.put(choice.rules().id(), RuleSetNames.of(choice.rules()));
        Picture.Dot.of(review).ifPresent(dots::add);
        differences += Differences.of(review).size();
        if (review.hasErrors()) {
            withErrors++;
        } else if (count(review, Severity.WARNING) > 0) {
            withWarnings++;
        }
    }

    /** Lists a form that has a section of its own, called {@code name}. */
    void list(String name, Review review, List<FindingData> findings) {
        weightiest.add(name, review, findings);
        index.add(List.of(
                Cell.of(review.published().project()).linkedTo(name),
                Cell.of(review.published().id()),
                Cell.of(ReportWords.unit(review.published()).orElse("")),
                Cell.of(review.total().published().orElse(NONE)),
                Cell.of(ReportWords.range(review.scorecard())),
                Cell.of(ReportWords.of(review.total().verdict())),
                Cell.of(Integer.toString(Differences.of(review).size())),
                Cell.of(Long.toString(count(review, Severity.ERROR))),
                Cell.of(Long.toString(count(review, Severity.WARNING)))));
    }

    private static long count(Review review, Severity severity) {
        return review.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    boolean isEmpty() {
        return index.isEmpty();
    }

    /** What the cover says; {@code day} is that of the report. */
    Map<String, String> cover(String day, String version) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("部门", some(List.copyOf(departments), "个部门"));
        facts.put("评价年度", years.stream().map(String::valueOf).collect(Collectors.joining("、")));
        facts.put("审核规则", rules.values().stream().distinct().collect(Collectors.joining("；")));
        facts.put("自评表", summary.forms() + " 张");
        facts.put("审核日期", day);
        facts.put("审核程序", version);
        return facts;
    }

    private static String some(List<String> names, String counted) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining("、"));
        return names.size() <= NAMED ? first : first + " 等 " + names.size() + " " + counted;
    }

    /** One page for the head of the department. */
    Section forTheHead(Optional<String> leftOut, Refusals refusals, NotRead notRead) {
        Section page = Section.titled("审核结果概要", "overview")
                .text("审核 " + summary.forms() + " 张表：有错误的 " + withErrors + " 张，只有警告的 " + withWarnings + " 张，其余 "
                        + (summary.forms() - withErrors - withWarnings) + " 张；公布得分与重算不同的 " + differences + " 项。");
        if (leftOut.isPresent()) {
            page = page.text(leftOut.get());
        }
        page = page.table(published());
        if (summary.forms() > 1) {
            page = page.picture(Picture.grades(summary, Locale.CHINESE))
                    .picture(Picture.execution(dots, Locale.CHINESE));
        }
        page = page.table(mattering());
        if (!refusals.isEmpty()) {
            page = page.part(refusals.section());
        }
        for (Section notes : notRead.sections()) {
            page = page.part(notes);
        }
        return page;
    }

    /** What was published beside what was recomputed. */
    private Table published() {
        TotalsSummary published = summary.publishedTotals();
        TotalsSummary ours = summary.acceptedTotals();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("有总分的表", published.forms(), ours.forms()));
        for (Grade grade : Grade.values()) {
            rows.add(row("等级为" + grade.label(), published.forms(grade), ours.forms(grade)));
        }
        if (published.withoutGrade() + ours.withoutGrade() > 0) {
            rows.add(row("不评等级（分值合计不是 100）", published.withoutGrade(), ours.withoutGrade()));
        }
        rows.add(row("平均总分", published, ours, TotalsSummary::average));
        rows.add(row("按全年预算数加权的平均总分", published, ours, TotalsSummary::averageByBudget));
        return Table.of("公布的与重算的（待定的分值按公布的得分计）", List.of("统计", "公布", "重算"), rows)
                .figures(1, 2);
    }

    private static List<Cell> row(String name, long published, long ours) {
        return List.of(Cell.of(name), Cell.of(Long.toString(published)), Cell.of(Long.toString(ours)));
    }

    private static List<Cell> row(
            String name, TotalsSummary published, TotalsSummary ours, Function<TotalsSummary, Average> average) {
        return List.of(Cell.of(name), points(average.apply(published)), points(average.apply(ours)));
    }

    private static Cell points(Average average) {
        return Cell.of(
                average.value().map(Bounds::least).map(ReportWords::points).orElse(NONE));
    }

    private Table mattering() {
        List<List<Cell>> rows = weightiest.list().stream()
                .map(one -> List.of(
                        Cell.of(one.finding().severityLabel()),
                        Cell.of(OneLine.of(one.project(), SHORT)).linkedTo(one.form()),
                        Cell.of(OneLine.of(FindingText.where(one.finding(), one.project()), 60)),
                        Cell.of(one.finding().label() + "："
                                + OneLine.of(one.finding().message(), 80))))
                .toList();
        return Table.of("最需要处理的问题（" + rows.size() + " 条）", List.of("程度", "项目", "位置", "问题"), rows);
    }

    Section index() {
        return Section.titled("目录", "index")
                .table(Table.of(
                                "自评表（" + index.size() + " 张）",
                                List.of("项目", "编号", "实施单位", "公布总分", "重算总分", "结论", "不同的得分", "错误", "警告"),
                                index)
                        .figures(3, 4, 6, 7, 8));
    }
}
