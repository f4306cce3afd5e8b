package org.jixiao.examples.formreview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.data.FindingData;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.ReviewedTotal;
import org.jixiao.scorecard.ItemScore;
import org.jspecify.annotations.Nullable;

/** One review as a part of somebody else's page. Nothing in it is loaded from elsewhere, and whatever comes from a form stays text. */
public final class ReviewHtml {
    private static final String NONE = "—";

    private ReviewHtml() {}

    /** A section with the review, in Chinese; its rows carry the verdicts and severities as classes: {@code DIFFERS}, {@code ERROR}. */
    public static String section(Review review, PackChooser.Choice rules) {
        StringBuilder html = new StringBuilder("<section>\n");
        title(html, review, rules);
        table(html, review);
        Html.element(html, "p", Words.total(review));
        differences(html, review);
        findings(html, Shown.ALL.found(review), review.published().project());
        return html.append("</section>\n").toString();
    }

    private static void title(StringBuilder html, Review review, PackChooser.Choice rules) {
        FormCells form = review.published();
        Html.element(
                html,
                "h2",
                "【" + form.id() + "】" + form.project() + "　"
                        + review.scorecard().form().year() + " 年度");
        Html.element(html, "p", "实施单位：" + Words.unit(form).orElse(NONE) + "；审核规则：" + Words.of(rules));
    }

    private static void table(StringBuilder html, Review review) {
        Html.beginTable(html);
        Html.row(html, "", "th", List.of("行", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "公布得分", "重算得分", "结论"));
        ScoreCells execution = review.published().execution();
        if (execution != null) {
            row(html, Printed.execution(review.published()), review.execution(), execution.weight());
        }
        for (int i = 0; i < review.indicators().size(); i++) {
            ReviewedScore row = review.indicators().get(i);
            RowCells cells = row.cells().orElseThrow();
            row(html, Printed.row(i, cells), row, cells.weight());
        }
        ReviewedTotal total = review.total();
        Html.row(
                html,
                total.verdict().name(),
                "td",
                List.of(
                        "",
                        "总分",
                        "",
                        "",
                        "",
                        "",
                        review.scorecard().form().weight().toPlainString(),
                        total.published().orElse(NONE),
                        Words.range(review.scorecard()),
                        total.published().isEmpty() ? Words.NOT_PUBLISHED : Words.of(total.verdict())));
        Html.endTable(html);
    }

    private static void row(
            StringBuilder html, List<String> words, ReviewedScore score, @Nullable String printedWeight) {
        Optional<ItemScore> ours = score.recomputed();
        List<String> cells = new ArrayList<>(words);
        cells.add(ours.map(item -> item.weight().toPlainString())
                .orElseGet(() -> printedWeight == null ? NONE : printedWeight));
        cells.add(score.published().orElse(NONE));
        cells.add(ours.flatMap(ItemScore::score).map(BigDecimal::toPlainString).orElse(NONE));
        cells.add(Words.verdict(score));
        Html.row(html, score.verdict().name(), "td", cells);
    }

    private static void differences(StringBuilder html, Review review) {
        List<ReviewedScore> rows = Differences.of(review);
        if (rows.isEmpty()) {
            return;
        }
        Html.element(html, "h3", "与重算不同的得分");
        html.append("<ul>\n");
        for (ReviewedScore row : rows) {
            html.append("<li>").append(Html.escaped(Differences.place(review, row) + "：" + Differences.sentence(row)));
            for (String reason : Differences.derivation(row)) {
                html.append("<br>").append(Html.escaped(reason));
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private static void findings(StringBuilder html, List<FindingData> findings, String project) {
        if (findings.isEmpty()) {
            return;
        }
        Html.element(html, "h3", "发现的问题");
        Html.beginTable(html);
        Html.row(html, "", "th", List.of("程度", "问题", "行", "位置", "单元格", "说明"));
        for (FindingData finding : findings) {
            Html.row(
                    html,
                    finding.severity().toUpperCase(Locale.ROOT),
                    "td",
                    List.of(
                            finding.severityLabel(),
                            FindingText.name(finding),
                            FindingText.row(finding),
                            FindingText.place(finding, project),
                            FindingText.cell(finding),
                            finding.message()));
        }
        Html.endTable(html);
    }
}
