package org.jixiao.examples.formreview;

import static org.jixiao.examples.formreview.ReportTab.head;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.examples.formreview.workbook.ReportSheet;
import org.jixiao.examples.formreview.workbook.ReportWorkbook;
import org.jixiao.examples.formreview.workbook.SheetValue;
import org.jixiao.examples.formreview.workbook.SheetValue.Count;
import org.jixiao.examples.formreview.workbook.SheetValue.Figure;
import org.jixiao.examples.formreview.workbook.SheetValue.Text;
import org.jixiao.examples.formreview.workbook.SheetValue.Tone;
import org.jixiao.finding.OpenCause;
import org.jixiao.form.Execution;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;
import org.jspecify.annotations.Nullable;

/** The sheet 审核表: a row an indicator, and one for 预算执行率, with the published score beside ours. */
final class RowsTab {
    private static final ReportTab TAB = ReportTab.of(
            "审核表",
            "Rows",
            head("编号", "Form", 16),
            head("项目名称", "Project", 18),
            head("行", "Row", 5),
            head("一级指标", "Level 1", 10),
            head("二级指标", "Level 2", 12),
            head("三级指标", "Indicator", 20),
            head("年度指标值", "Target", 13),
            head("实际完成值", "Actual", 13),
            head("分值", "Weight", 8),
            head("公布得分", "Published", 9),
            head("重算得分", "Recomputed", 11),
            head("结论", "Verdict", 10),
            head("公布−重算", "Difference", 11),
            head("算式、原因和依据", "Formula, reason, source", 46));

    private final ReportSheet sheet;
    private final Language language;

    RowsTab(ReportWorkbook workbook, Language language) {
        this.sheet = TAB.in(workbook, language.locale());
        this.language = language;
    }

    /** A line a row; {@code rows} are their places among the printed ones. */
    void add(Review review, List<Integer> rows) {
        if (review.scorecard().form().execution().isPresent()) {
            ScoreCells printed = review.published().execution();
            add(
                    review,
                    SheetValue.BLANK,
                    Printed.execution(review.published()),
                    review.execution(),
                    printed == null ? null : printed.weight());
        }
        for (int i = 0; i < rows.size(); i++) {
            ReviewedScore row = review.indicators().get(i);
            RowCells cells = row.cells().orElseThrow();
            add(review, new Count(rows.get(i) + 1), Printed.row(rows.get(i), cells), row, cells.weight());
        }
    }

    private void add(
            Review review, SheetValue number, List<String> printed, ReviewedScore row, @Nullable String printedWeight) {
        Optional<ItemScore> ours = row.recomputed();
        Optional<BigDecimal> score = ours.flatMap(ItemScore::score);
        boolean isExecution = row.cells().isEmpty();
        sheet.row(List.of(
                SheetValue.text(review.published().id()),
                SheetValue.text(review.published().project()),
                number,
                SheetValue.text(isExecution ? language.say(Execution.LABEL, "Execution rate") : printed.get(1)),
                SheetValue.text(printed.get(2)),
                SheetValue.text(printed.get(3)),
                SheetValue.text(printed.get(4)),
                SheetValue.text(printed.get(5)),
                ours.<SheetValue>map(item -> new Figure(item.weight()))
                        .orElseGet(() -> SheetValue.printed(printedWeight)),
                SheetValue.printed(row.published().orElse(null)),
                score.<SheetValue>map(Figure::new).orElse(SheetValue.BLANK),
                new Text(row.verdict().label(language.locale()), tone(row.verdict())),
                row.publishedPoints()
                        .flatMap(published -> score.map(published::subtract))
                        .<SheetValue>map(Figure::new)
                        .orElse(SheetValue.BLANK),
                SheetValue.text(reason(row))));
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case DIFFERS -> Tone.WRONG;
            case ROUNDING, NOT_ASSESSABLE -> Tone.DOUBT;
            case MATCH, NOT_PUBLISHED -> Tone.PLAIN;
        };
    }

    /** Why the points stay open, else the formula with its figures, the rounding and the clause, a line each. */
    private String reason(ReviewedScore row) {
        Stream<String> cause = row.cause().map((OpenCause open) -> open.text(language.locale())).stream();
        Stream<String> derivation = row.recomputed().stream()
                .flatMap(item -> item.explain(language.locale()).lines().skip(1))
                .map(String::strip);
        return Stream.concat(cause, derivation).distinct().collect(Collectors.joining("\n"));
    }
}
