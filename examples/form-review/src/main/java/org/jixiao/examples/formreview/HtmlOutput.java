package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.IndicatorCells;
import org.jixiao.finding.Finding;
import org.jixiao.form.Execution;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.ReviewedTotal;
import org.jixiao.scorecard.ItemScore;
import org.jspecify.annotations.Nullable;

/** One self-contained page with a section a form. */
final class HtmlOutput implements ReviewOutput {
    private static final String NONE = "—";

    private final PrintStream out;

    HtmlOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.print("""
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="UTF-8">
                <title>绩效自评表审核</title>
                <style>
                body { font-family: sans-serif; margin: 2em auto; max-width: 70em; line-height: 1.5; }
                section { margin-bottom: 3em; }
                table { border-collapse: collapse; }
                th, td { border: 1px solid #999; padding: 0.2em 0.6em; text-align: left; }
                .DIFFERS, .ERROR { background: #fdd; }
                .ROUNDING, .WARNING { background: #ffc; }
                </style>
                </head>
                <body>
                <h1>绩效自评表审核</h1>
                """);
    }

    @Override
    public void review(Review review) {
        StringBuilder html = new StringBuilder("<section>\n");
        title(html, review);
        table(html, review);
        element(html, "p", Words.total(review.scorecard()));
        differences(html, Differences.of(review));
        findings(html, review.findings());
        out.print(html.append("</section>\n"));
    }

    @Override
    public void summary(CoverageReport coverage, int unusable) {
        StringBuilder html = new StringBuilder("<section>\n<h2>读取与评定情况（指标数）</h2>\n<table>\n");
        row(html, "", "th", CoverageReport.heads());
        coverage.rows().forEach(cells -> row(html, "", "td", cells));
        html.append("</table>\n");
        coverage.sentences().forEach(sentence -> element(html, "p", sentence));
        Words.unusable(unusable).ifPresent(sentence -> element(html, "p", sentence));
        out.print(html.append("</section>\n"));
    }

    @Override
    public void end() {
        out.print("</body>\n</html>\n");
    }

    private static void title(StringBuilder html, Review review) {
        FormCells form = review.published();
        element(
                html,
                "h2",
                "【" + form.id() + "】" + form.project() + "　"
                        + review.scorecard().form().year() + " 年度");
        element(
                html,
                "p",
                "实施单位：" + Words.unit(form).orElse(NONE) + "；审核规则："
                        + review.scorecard().ruleSetId());
    }

    private static void table(StringBuilder html, Review review) {
        html.append("<table>\n");
        row(html, "", "th", List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "公布得分", "重算得分", "结论"));
        FormCells form = review.published();
        row(
                html,
                List.of(Execution.LABEL, "", "", "", orEmpty(form.execution().rate())),
                review.execution(),
                form.execution().weight());
        for (int i = 0; i < review.indicators().size(); i++) {
            IndicatorCells cells = form.indicators().get(i);
            row(
                    html,
                    List.of(
                            cells.level1(),
                            cells.level2(),
                            cells.name(),
                            orEmpty(cells.nature()) + orEmpty(cells.target()) + orEmpty(cells.unit()),
                            orEmpty(cells.actual())),
                    review.indicators().get(i),
                    cells.weight());
        }
        ReviewedTotal total = review.total();
        row(
                html,
                total.verdict().name(),
                "td",
                List.of(
                        "总分",
                        "",
                        "",
                        "",
                        "",
                        review.scorecard().form().weight().toPlainString(),
                        total.published().orElse(NONE),
                        Words.range(review.scorecard()),
                        total.published().isEmpty() ? Words.NOT_PUBLISHED : Words.of(total.verdict())));
        html.append("</table>\n");
    }

    private static String orEmpty(@Nullable String cell) {
        return cell == null ? "" : cell;
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
        row(html, score.verdict().name(), "td", cells);
    }

    private static void row(StringBuilder html, String style, String tag, List<String> cells) {
        html.append(style.isEmpty() ? "<tr>" : "<tr class=\"" + style + "\">");
        for (String cell : cells) {
            html.append('<').append(tag).append('>');
            html.append(escaped(cell));
            html.append("</").append(tag).append('>');
        }
        html.append("</tr>\n");
    }

    private static void differences(StringBuilder html, List<ReviewedScore> rows) {
        if (rows.isEmpty()) {
            return;
        }
        element(html, "h3", "与重算不同的得分");
        html.append("<ul>\n");
        for (ReviewedScore row : rows) {
            html.append("<li>").append(escaped(row.where() + "：" + Differences.sentence(row)));
            for (String reason : Differences.derivation(row)) {
                html.append("<br>").append(escaped(reason));
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private static void findings(StringBuilder html, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        element(html, "h3", "发现的问题");
        html.append("<table>\n");
        for (Finding finding : findings) {
            row(
                    html,
                    finding.severity().name(),
                    "td",
                    List.of(
                            Words.of(finding.severity()),
                            finding.where(),
                            finding.message(Locale.CHINESE),
                            finding.code().name()));
        }
        html.append("</table>\n");
    }

    private static void element(StringBuilder html, String tag, String text) {
        html.append('<').append(tag).append('>');
        html.append(escaped(text));
        html.append("</").append(tag).append(">\n");
    }

    /** The text with nothing in it that a browser would take for anything but text. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isText(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isText(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !noCharacter && Character.getType(c) != Character.SURROGATE;
    }
}
