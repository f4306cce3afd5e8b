package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final Language language;
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

    Overview(Language language) {
        this.language = language;
    }

    /** Counts a form in all figures. */
    void count(Review review, PackChooser.Choice choice) {
        summary = summary.plus(review);
        departments.add(Optional.ofNullable(review.published().department())
                .orElseGet(
                        () -> choice.isAssumed() ? review.published().district() : RuleSetNames.place(choice.rules())));
        years.add(review.scorecard().form().year().getValue());
        rules.put(choice.rules().id(), RuleSetNames.of(choice.rules(), language.locale()));
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
                Cell.of(ReportWords.project(review.published().project(), language))
                        .linkedTo(name),
                Cell.of(review.published().id()),
                Cell.of(ReportWords.unit(review.published()).orElse("")),
                Cell.of(review.total().published().orElse(NONE)),
                Cell.of(ReportWords.range(review.scorecard())),
                Cell.of(review.total().verdict().label(language.locale())),
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
        facts.put(language.say("部门", "Department"), some(List.copyOf(departments)));
        facts.put(
                language.say("评价年度", "Year"),
                years.stream().map(String::valueOf).collect(Collectors.joining(between())));
        facts.put(
                language.say("审核规则", "Rules"),
                rules.values().stream().distinct().collect(Collectors.joining(language.say("；", "; "))));
        facts.put(language.say("自评表", "Forms"), summary.forms() + language.say(" 张", ""));
        facts.put(language.say("审核日期", "Date"), day);
        facts.put(language.say("审核程序", "Program"), version);
        return facts;
    }

    private String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(between()));
        return names.size() <= NAMED
                ? first
                : first
                        + language.say(
                                " 等 " + names.size() + " 个部门", " and " + (names.size() - NAMED) + " more departments");
    }

    private String between() {
        return language.say("、", ", ");
    }

    /** One page for the head of the department. */
    Section forTheHead(Optional<String> leftOut, Refusals refusals, NotRead notRead) {
        long others = summary.forms() - withErrors - withWarnings;
        Section page = Section.titled(language.say("审核结果概要", "The review at a glance"), "overview")
                .text(language.say(
                        "审核 " + summary.forms() + " 张表：有错误的 " + withErrors + " 张，只有警告的 " + withWarnings + " 张，其余 "
                                + others + " 张；公布得分与重算不同的 " + differences + " 项。",
                        "Forms reviewed: " + summary.forms() + "; with errors: " + withErrors + "; with warnings only: "
                                + withWarnings + "; others: " + others + ". Published scores that differ from ours: "
                                + differences + "."));
        if (leftOut.isPresent()) {
            page = page.text(leftOut.get());
        }
        page = page.table(published());
        if (summary.forms() > 1) {
            page = page.picture(Picture.grades(summary, language.locale()))
                    .picture(Picture.execution(dots, language.locale()));
        }
        page = page.table(mattering());
        if (!refusals.isEmpty()) {
            page = page.part(refusals.section(language));
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
        rows.add(row(language.say("有总分的表", "Forms with a total"), published.forms(), ours.forms()));
        for (Grade grade : Grade.values()) {
            rows.add(row(
                    language.say("等级为", "Grade ") + grade.label(language.locale()),
                    published.forms(grade),
                    ours.forms(grade)));
        }
        if (published.withoutGrade() + ours.withoutGrade() > 0) {
            rows.add(row(
                    language.say("不评等级（分值合计不是 100）", "No grade (weights are not 100)"),
                    published.withoutGrade(),
                    ours.withoutGrade()));
        }
        rows.add(row(language.say("平均总分", "Average total"), published, ours, TotalsSummary::average));
        rows.add(row(
                language.say("按全年预算数加权的平均总分", "Average weighted by budget"),
                published,
                ours,
                TotalsSummary::averageByBudget));
        return Table.of(
                        language.say(
                                "公布的与重算的（待定的分值按公布的得分计）",
                                "Published and recomputed (published scores where points are open)"),
                        List.of(
                                language.say("统计", "Figure"),
                                language.say("公布", "Published"),
                                language.say("重算", "Recomputed")),
                        rows)
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
                        Cell.of(OneLine.of(ReportWords.project(one.project(), language), SHORT))
                                .linkedTo(one.form()),
                        Cell.of(OneLine.of(FindingText.where(one.finding(), one.project(), language), 60)),
                        Cell.of(one.finding().label()
                                + language.colon()
                                + OneLine.of(one.finding().message(), 80))))
                .toList();
        return Table.of(
                language.counted("最需要处理的问题", "条", "Findings to see to first", rows.size()),
                List.of(
                        language.say("程度", "Severity"),
                        language.say("项目", "Project"),
                        language.say("位置", "Place"),
                        language.say("问题", "Finding")),
                rows);
    }

    Section index() {
        return Section.titled(language.say("目录", "Contents"), "index")
                .table(Table.of(
                                language.counted("自评表", "张", "Forms", index.size()),
                                List.of(
                                        language.say("项目", "Project"),
                                        language.say("编号", "Form"),
                                        language.say("实施单位", "Unit"),
                                        language.say("公布总分", "Published"),
                                        language.say("重算总分", "Recomputed"),
                                        language.say("结论", "Verdict"),
                                        language.say("不同的得分", "Differ"),
                                        language.say("错误", "Errors"),
                                        language.say("警告", "Warnings")),
                                index)
                        .figures(3, 4, 6, 7, 8));
    }
}
