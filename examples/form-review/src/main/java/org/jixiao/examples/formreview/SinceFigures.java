package org.jixiao.examples.formreview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.data.FindingData;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formreview.corrections.Place;
import org.jixiao.examples.formreview.since.CellChange;
import org.jixiao.examples.formreview.since.FindingChange;
import org.jixiao.examples.formreview.since.FormChange;
import org.jixiao.examples.formreview.since.ScoreChange;
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
    private final Language language;
    private final List<ReviewData> added = new ArrayList<>();
    private final List<ReviewData> unnamed = new ArrayList<>();
    private final List<ReviewData> twice = new ArrayList<>();
    private int matched;
    private int changed;
    private final Map<Standing, Long> findings = new EnumMap<>(Standing.class);
    private final Map<Standing, Long> scores = new EnumMap<>(Standing.class);
    private long cells;

    SinceFigures(List<ReviewData> earlier, Severity least, Language language) {
        this.since = new Since(earlier, least);
        this.language = language;
    }

    /** What changed on one more form; empty where it was not in the earlier run. */
    Optional<FormChange> add(Review review) {
        ReviewData now = ReviewData.of(review, language.locale());
        Optional<FormChange> change = since.next(now);
        change.ifPresentOrElse(this::count, () -> (Since.isNamed(now) ? added : unnamed).add(now));
        return change;
    }

    /** A form that stands in this run once more: it is held against nothing, and named. */
    void addAgain(Review review) {
        twice.add(ReviewData.of(review, language.locale()));
    }

    private void count(FormChange change) {
        matched++;
        changed += change.isChanged() ? 1 : 0;
        for (Standing standing : Standing.values()) {
            findings.merge(standing, change.count(standing), Long::sum);
            scores.merge(standing, change.countScores(standing), Long::sum);
        }
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
                new Figure("twice", Said.of("这次重复的表", "Forms that stand here twice"), twice.size()),
                new Figure("gone", Said.of("已改的问题", "Findings corrected"), findings(Standing.GONE)),
                new Figure("stays", Said.of("未改的问题", "Findings not corrected"), findings(Standing.STAYS)),
                new Figure("new", Said.of("新出现的问题", "Findings that are new"), findings(Standing.NEW)),
                new Figure(
                        "unmatched",
                        Said.of("所在的行已没有的问题", "Findings of rows that are gone"),
                        findings(Standing.UNMATCHED)),
                new Figure("scoresGone", Said.of("已改的不一致得分", "Scores corrected"), scores(Standing.GONE)),
                new Figure("scoresStay", Said.of("未改的不一致得分", "Scores not corrected"), scores(Standing.STAYS)),
                new Figure("scoresNew", Said.of("新出现的不一致得分", "Scores that differ now"), scores(Standing.NEW)),
                new Figure(
                        "scoresUnmatched",
                        Said.of("所在的行已没有的不一致得分", "Scores of rows that are gone"),
                        scores(Standing.UNMATCHED)),
                new Figure("cells", Said.of("有变化的单元格", "Cells that changed"), cells));
    }

    private long findings(Standing standing) {
        return findings.getOrDefault(standing, 0L);
    }

    private long scores(Standing standing) {
        return scores.getOrDefault(standing, 0L);
    }

    private List<ReviewData> missing() {
        return since.missing();
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
                                unnamed),
                        new Alone(
                                "twice",
                                Said.of("这次重复的表，没有再比", "Forms that stand here twice, not compared again"),
                                twice))
                .toList();
    }

    String title(Alone list) {
        return language.counted(
                list.title().chinese(),
                "张",
                list.title().english(),
                list.forms().size());
    }

    /** A form in a line. */
    String form(ReviewData form) {
        return ReportWords.form(form, language);
    }

    /** Both totals before and now, and the grade. */
    String totals(FormChange change) {
        String sentence = language.say("公布总分 ", "Printed total ")
                + step(change.before().total().published(), change.now().total().published())
                + ours(change)
                + step(change.before().total().accepted(), change.now().total().accepted())
                + language.say("，等级 ", ", grade ")
                + step(grade(change.before()), grade(change.now()));
        return change.before().rules().equals(change.now().rules())
                ? sentence
                : sentence
                        + language.say("；规则集 ", "; rules ")
                        + step(change.before().rules(), change.now().rules());
    }

    /** What our total is called; where points were or are open it holds the printed scores of those, and says so. */
    private String ours(FormChange change) {
        boolean isOpen = Stream.of(change.before(), change.now())
                .anyMatch(review -> !review.total().open().matches("0(\\.0*)?"));
        return isOpen
                ? language.say("，重算总分（待定的按公布的得分计）", ", ours (published scores in place of open points) ")
                : language.say("，重算总分 ", ", ours ");
    }

    private @Nullable String grade(ReviewData review) {
        return Stream.of(Grade.values())
                .filter(grade -> grade.name().equals(review.gradeCode()))
                .map(grade -> grade.label(language.locale()))
                .findFirst()
                .orElse(review.grade());
    }

    private static String step(@Nullable String before, @Nullable String now) {
        String from = before == null ? "—" : before;
        String to = now == null ? "—" : now;
        return from.equals(to) ? to : from + " → " + to;
    }

    /** How many findings and scores stand how, and how many cells changed. */
    String counts(FormChange change) {
        return language.say("问题：", "Findings: ")
                + counts(change::count)
                + language.say("；不一致的得分：", "; scores that differ: ")
                + counts(change::countScores)
                + language.say("；变了的单元格：", "; cells changed: ")
                + change.cells().size();
    }

    private String counts(ToLongFunction<Standing> counted) {
        String counts = Stream.of(Standing.values())
                .filter(standing -> counted.applyAsLong(standing) > 0)
                .map(standing -> language.say(standing.label()) + " " + counted.applyAsLong(standing))
                .collect(Collectors.joining(language.comma()));
        return counts.isEmpty() ? "0" : counts;
    }

    /** Where a finding stands. */
    String place(FindingData finding, String project) {
        return FindingText.rowAndNames(finding, project, language)
                + (finding.column() == null ? "" : language.comma() + finding.column());
    }

    /** Where a cell stands. */
    String place(CellChange cell) {
        return Place.text(cell.row(), cell.where(), language.locale());
    }

    /** Where a score stands. */
    String place(ScoreChange score) {
        return Place.text(score.row(), score.where(), language.locale());
    }

    /** What was printed, what is, and ours. */
    String words(ScoreChange score) {
        return step(score.before(), score.now())
                + language.say("，重算 ", ", ours ")
                + (score.ours() == null ? "—" : score.ours());
    }

    /** What a finding is called, and the finding. */
    String words(FindingChange change) {
        FindingData finding = change.finding();
        String label = Stream.of(FindingCode.values())
                .filter(code -> code.name().equals(finding.code()))
                .map(code -> code.label(language.locale()))
                .findFirst()
                .orElse(finding.label());
        return finding.message().equals(label) ? label : label + language.say("：", ": ") + finding.message();
    }

    String cell(@Nullable String text) {
        return text == null ? language.say("（空）", "(empty)") : text;
    }
}
