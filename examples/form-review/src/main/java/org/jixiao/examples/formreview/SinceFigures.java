package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.data.FindingData;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formreview.corrections.Place;
import org.jixiao.examples.formreview.since.CellChange;
import org.jixiao.examples.formreview.since.FindingChange;
import org.jixiao.examples.formreview.since.FormChange;
import org.jixiao.examples.formreview.since.Since;
import org.jixiao.examples.formreview.since.Standing;
import org.jixiao.finding.FindingCode;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jspecify.annotations.Nullable;

/** Holds a run against an earlier one, counts what changed, and words it: the same figures for text, page and JSON. */
final class SinceFigures {
    private final Since since;
    private final Locale locale;
    private final List<ReviewData> added = new ArrayList<>();
    private final List<ReviewData> unnamed = new ArrayList<>();
    private int matched;
    private int changed;
    private long gone;
    private long stays;
    private long found;
    private long unmatched;
    private long cells;

    SinceFigures(List<ReviewData> earlier, Severity least, Locale locale) {
        this.since = new Since(earlier, least);
        this.locale = locale;
    }

    /** What changed on one more form; empty where it was not in the earlier run. */
    Optional<FormChange> add(Review review) {
        ReviewData now = ReviewData.of(review, locale);
        Optional<FormChange> change = since.next(now);
        change.ifPresentOrElse(this::count, () -> (Since.isNamed(now) ? added : unnamed).add(now));
        return change;
    }

    private void count(FormChange change) {
        matched++;
        boolean isChanged = !change.cells().isEmpty()
                || change.count(Standing.STAYS) < change.findings().size()
                || !change.rowsGone().isEmpty()
                || !change.rowsAdded().isEmpty();
        changed += isChanged ? 1 : 0;
        gone += change.count(Standing.GONE);
        stays += change.count(Standing.STAYS);
        found += change.count(Standing.NEW);
        unmatched += change.count(Standing.UNMATCHED);
        cells += change.cells().size();
    }

    /** A figure of the whole, and what it is called: in JSON, and in a report. */
    record Figure(String name, Said label, long value) {}

    /** The figures of all forms, in their order. */
    List<Figure> figures() {
        return List.of(
                new Figure("matched", Said.of("两次都有的表", "Forms in both runs"), matched),
                new Figure("changed", Said.of("其中有变化的", "of these changed"), changed),
                new Figure("added", Said.of("新的表", "Forms that are new"), added.size()),
                new Figure(
                        "missing",
                        Said.of("这次没有的表", "Forms that are missing"),
                        missing().size()),
                new Figure(
                        "unnamed",
                        Said.of("名称不全而无法对应的表", "Forms without a full name, not matched"),
                        since.unnamed().size() + unnamed.size()),
                new Figure("gone", Said.of("已改的问题", "Findings corrected"), gone),
                new Figure("stays", Said.of("未改的问题", "Findings not corrected"), stays),
                new Figure("new", Said.of("新出现的问题", "Findings that are new"), found),
                new Figure("unmatched", Said.of("所在的行已没有的问题", "Findings of rows that are gone"), unmatched),
                new Figure("cells", Said.of("有变化的单元格", "Cells that changed"), cells));
    }

    private List<ReviewData> missing() {
        return since.missing();
    }

    String say(String chinese, String english) {
        return Said.of(chinese, english).in(locale);
    }

    String say(Said said) {
        return said.in(locale);
    }

    /** Forms that stand in one run alone: what such a list is called in JSON and in a report, and its forms. */
    record Alone(String name, Said title, List<ReviewData> forms) {}

    /** The lists of forms that stand in one run alone. */
    List<Alone> alone() {
        return Stream.of(
                        new Alone("added", Said.of("新的表", "New forms"), added),
                        new Alone("missing", Said.of("这次没有的表", "Missing forms"), missing()),
                        new Alone(
                                "unnamedBefore",
                                Said.of("上次的表，名称不全，无法对应", "Earlier forms without a full name, not matched"),
                                since.unnamed()),
                        new Alone(
                                "unnamedNow",
                                Said.of("这次的表，名称不全，无法对应", "Forms of this run without a full name, not matched"),
                                unnamed))
                .toList();
    }

    String title(Alone list) {
        return say(list.title())
                + say("（" + list.forms().size() + " 张）", " (" + list.forms().size() + ")");
    }

    /** A form in a line. */
    String form(ReviewData form) {
        return ReportWords.form(form, locale);
    }

    /** Both totals before and now, and the grade. */
    String totals(FormChange change) {
        String sentence = say("公布总分 ", "Printed total ")
                + step(change.before().total().published(), change.now().total().published())
                + say("，重算总分 ", ", ours ")
                + step(change.before().total().accepted(), change.now().total().accepted())
                + say("，等级 ", ", grade ")
                + step(grade(change.before()), grade(change.now()));
        return change.before().rules().equals(change.now().rules())
                ? sentence
                : sentence
                        + say("；规则集 ", "; rules ")
                        + step(change.before().rules(), change.now().rules());
    }

    private @Nullable String grade(ReviewData review) {
        return Stream.of(Grade.values())
                .filter(grade -> grade.name().equals(review.gradeCode()))
                .map(grade -> grade.label(locale))
                .findFirst()
                .orElse(review.grade());
    }

    private static String step(@Nullable String before, @Nullable String now) {
        String from = before == null ? "—" : before;
        String to = now == null ? "—" : now;
        return from.equals(to) ? to : from + " → " + to;
    }

    /** How many findings stand how, and how many cells changed. */
    String counts(FormChange change) {
        StringBuilder text = new StringBuilder();
        for (Standing standing : Standing.values()) {
            text.append(say(standing.label()))
                    .append(' ')
                    .append(change.count(standing))
                    .append(say("，", ", "));
        }
        return text.append(say("单元格变化 ", "cells changed "))
                .append(change.cells().size())
                .toString();
    }

    /** Where a finding stands. */
    String place(FindingData finding, String project) {
        Integer row = finding.row() == null ? null : Integer.valueOf(finding.row());
        String where = finding.path().isEmpty() && finding.where().equals(project)
                ? say("整张表", "the form as a whole")
                : finding.where();
        return Place.text(row, where, locale) + (finding.column() == null ? "" : say("，", ", ") + finding.column());
    }

    /** Where a cell stands. */
    String place(CellChange cell) {
        return Place.text(cell.row(), cell.where(), locale);
    }

    /** What a finding is called, and the finding. */
    String words(FindingChange change) {
        FindingData finding = change.finding();
        String label = Stream.of(FindingCode.values())
                .filter(code -> code.name().equals(finding.code()))
                .map(code -> code.label(locale))
                .findFirst()
                .orElse(finding.label());
        return label + say("：", ": ") + finding.message();
    }

    String cell(@Nullable String text) {
        return text == null ? say("（空）", "(empty)") : text;
    }
}
