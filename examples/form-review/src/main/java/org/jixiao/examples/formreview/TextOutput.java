package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.data.FindingData;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formfiles.OneLine;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.ReviewedTotal;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.summary.StatementReview;
import org.jspecify.annotations.Nullable;

/** A report for the person who has to decide about the forms. */
final class TextOutput implements ReviewOutput {
    private static final String NONE = "—";
    /** From so many columns on a table shows target and actual. */
    private static final int WIDE = 120;
    /** Number of the row, and the names of the three levels. */
    private static final int NAMES = 4;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_FIGURE = 16;
    private static final int LONGEST_LINE = 300;
    private static final String RULE = "=".repeat(60);

    private final PrintStream out;
    private final int width;
    private final Shown shown;
    private final Language language;
    private final FittedTable overview;
    private final NotRead notRead;
    private int leftOut;

    TextOutput(PrintStream out, int width, Shown shown, Language language) {
        this.out = out;
        this.width = width;
        this.shown = shown;
        this.language = language;
        this.notRead = new NotRead(language);
        this.overview = new FittedTable(
                        width,
                        language.say("编号", "Form"),
                        language.say("项目", "Project"),
                        language.say("公布总分", "Published"),
                        language.say("重算总分", "Recomputed"),
                        language.say("不同的得分", "Differ"),
                        language.say("错误", "Errors"))
                .numeric(2)
                .numeric(3)
                .numeric(4)
                .numeric(5);
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        if (!shown.shows(review)) {
            leftOut++;
            return;
        }
        StringBuilder text = new StringBuilder();
        title(text, review, rules);
        text.append('\n').append(table(review)).append('\n');
        line(text, ReportWords.total(review, language));
        differences(text, review);
        findings(
                text, shown.found(review, language.locale()), review.published().project());
        out.print(text.append('\n'));
        overview(review);
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        review(review, rules);
    }

    @Override
    public void statement(StatementReview statement) {
        out.print(StatementWriting.text(statement, language));
    }

    @Override
    public void summary(CoverageReport coverage) {
        out.print(RULE + "\n" + language.say("各表结果", "The forms") + "\n\n" + overview + "\n"
                + coverage.text(width, language));
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        ReportWords.leftOut(leftOut, language).ifPresent(sentence -> out.print("\n" + sentence + "\n"));
        out.print(text(notRead));
        out.print(text(refusals, language));
    }

    /** What was not read, and what to compare with the document; nothing where there is neither. */
    static String text(NotRead notRead) {
        StringBuilder text = new StringBuilder();
        for (List<String> block : notRead.blocks()) {
            text.append('\n');
            block.forEach(note -> line(text, note));
        }
        return text.toString();
    }

    /** The files that could not be reviewed; nothing where there are none. */
    static String text(Refusals refusals, Language language) {
        StringBuilder text = new StringBuilder();
        if (!refusals.isEmpty()) {
            line(text, "\n" + refusals.title(language));
            refusals.lists(language).forEach((kind, files) -> {
                line(text, "  " + kind);
                files.forEach(file -> line(text, "    " + file));
            });
        }
        return text.toString();
    }

    private void overview(Review review) {
        long errors = review.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        overview.row(
                OneLine.of(review.published().id(), LONGEST_NAME),
                OneLine.of(ReportWords.project(review.published().project(), language), LONGEST_NAME),
                figure(review.total().published()),
                ReportWords.range(review.scorecard()),
                Integer.toString(Differences.of(review).size()),
                Long.toString(errors));
    }

    private void title(StringBuilder text, Review review, PackChooser.Choice rules) {
        FormCells form = review.published();
        line(text, RULE);
        String project = ReportWords.project(form.project(), language);
        line(
                text,
                language.say(
                        "【" + form.id() + "】" + project + "　" + form.year() + " 年度",
                        "[" + form.id() + "] " + project + ", " + form.year()));
        line(text, language.say("实施单位：", "Unit: ") + ReportWords.unit(form).orElse(NONE));
        line(text, language.say("审核规则：", "Rules: ") + ReportWords.of(rules, language));
    }

    private FittedTable table(Review review) {
        FittedTable table = new FittedTable(
                width,
                row(
                        List.of(
                                language.say("行", "Row"),
                                language.say("一级指标", "Level 1"),
                                language.say("二级指标", "Level 2"),
                                language.say("三级指标", "Level 3"),
                                language.say("年度指标值", "Target"),
                                language.say("实际完成值", "Actual")),
                        language.say("分值", "Weight"),
                        language.say("公布得分", "Published"),
                        language.say("重算得分", "Recomputed"),
                        language.say("结论", "Verdict")));
        int names = isWide() ? NAMES + 2 : NAMES;
        table.numeric(0).numeric(names).numeric(names + 1).numeric(names + 2);
        if (review.scorecard().form().execution().isPresent()) {
            row(table, Printed.execution(review.published()), review.execution(), null);
        }
        for (int i = 0; i < review.indicators().size(); i++) {
            ReviewedScore row = review.indicators().get(i);
            RowCells cells = row.cells().orElseThrow();
            row(table, Printed.row(i, cells), row, cells.weight());
        }
        ReviewedTotal total = review.total();
        table.row(row(
                List.of("", language.say("总分", "Total"), "", "", "", ""),
                review.scorecard().weight().toPlainString(),
                figure(total.published()),
                ReportWords.range(review.scorecard()),
                (total.published().isEmpty() ? Verdict.NOT_PUBLISHED : total.verdict()).label(language.locale())));
        return table;
    }

    /** Target and actual are printed where there is room for them; findings quote them anyway. */
    private boolean isWide() {
        return width >= WIDE;
    }

    private String[] row(List<String> printed, String... figures) {
        Stream<String> names = printed.stream().limit(isWide() ? printed.size() : NAMES);
        return Stream.concat(names.map(cell -> OneLine.of(cell, LONGEST_NAME)), Stream.of(figures))
                .toArray(String[]::new);
    }

    private void row(FittedTable table, List<String> printed, ReviewedScore score, @Nullable String printedWeight) {
        Optional<ItemScore> ours = score.recomputed();
        table.row(row(
                printed,
                ours.map(item -> item.weight().toPlainString())
                        .orElseGet(() -> figure(Optional.ofNullable(printedWeight))),
                figure(score.published()),
                ours.flatMap(ItemScore::score).map(BigDecimal::toPlainString).orElse(NONE),
                score.verdict().label(language.locale())));
    }

    private static String figure(Optional<String> text) {
        return OneLine.of(text.orElse(NONE), LONGEST_FIGURE);
    }

    private void differences(StringBuilder text, Review review) {
        List<ReviewedScore> rows = Differences.of(review);
        if (rows.isEmpty()) {
            return;
        }
        line(text, "\n" + language.counted("与重算不同的得分", "项", "Scores that differ", rows.size()));
        for (ReviewedScore row : rows) {
            line(
                    text,
                    "  " + (row.verdict() == Verdict.DIFFERS ? "× " : "≈ ")
                            + Differences.place(review, row, language.locale())
                            + language.colon()
                            + Differences.sentence(row, language));
            Differences.derivation(row, language.locale()).forEach(reason -> line(text, "      " + reason));
        }
    }

    private void findings(StringBuilder text, List<FindingData> findings, String project) {
        if (!findings.isEmpty()) {
            line(text, "\n" + language.counted("发现的问题", "条", "Findings", findings.size()));
        }
        for (FindingData finding : findings) {
            line(
                    text,
                    "  [" + finding.severityLabel() + "] " + FindingText.name(finding, language) + " "
                            + FindingText.where(finding, project, language));
            line(text, "      " + finding.message());
        }
    }

    private static void line(StringBuilder text, String line) {
        boolean gap = line.startsWith("\n");
        text.append(gap ? "\n" : "")
                .append(OneLine.of(gap ? line.substring(1) : line, LONGEST_LINE))
                .append('\n');
    }
}
