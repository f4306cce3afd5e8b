package org.jixiao.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.finding.Finding;
import org.jixiao.notation.NumberNotation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** Printed forms for tests: a sound one of 100 points under the national rules, and the same with one thing changed. */
final class Printed {
    static final String PROJECT = "政务外网运维";
    static final String FIRST = "产出指标/数量指标/报告数量";

    private Printed() {}

    /** Every target met, full marks everywhere, nothing to find. */
    static FormCells sound() {
        return first(row("≥5份", "5份", "50"));
    }

    /** The sound form with another first row. */
    static FormCells first(RowCells row) {
        return form(row, benefit("30"), satisfaction("10"));
    }

    /** A form of these rows, its total the sum of its printed scores. */
    static FormCells form(RowCells... rows) {
        return summed(FormCells.form("f", "某地", 2023, PROJECT)
                .withTotalFunds(new FundsCells("80", "80", "80"))
                .withExecution(new ScoreCells("10", "100%", "10"))
                .withIndicators(List.of(rows)));
    }

    /** The same form with its printed scores added up as its total. */
    static FormCells summed(FormCells form) {
        BigDecimal sum =
                points(form.execution() == null ? null : form.execution().score());
        for (RowCells row : form.indicators()) {
            boolean counts = row.weight() != null || row.score() == null;
            sum = counts ? sum.add(points(row.score())) : sum;
        }
        return form.withTotal(new ScoreCells("100", null, sum.toPlainString()));
    }

    private static BigDecimal points(@Nullable String score) {
        return score == null ? BigDecimal.ZERO : NumberNotation.percent(score).orElse(BigDecimal.ZERO);
    }

    /** The first row, of 50 points. */
    static RowCells row(@Nullable String target, @Nullable String actual, @Nullable String score) {
        return row("产出指标", "数量指标", "报告数量", "50")
                .withTarget(target)
                .withActual(actual)
                .withScore(score);
    }

    static RowCells row(String level1, String level2, String name, String weight) {
        return RowCells.row(level1, level2, name).withWeight(weight);
    }

    static RowCells named(String name, @Nullable String target, @Nullable String actual, @Nullable String score) {
        return row("产出指标", "数量指标", name, "50")
                .withTarget(target)
                .withActual(actual)
                .withScore(score);
    }

    static RowCells benefit(String weight) {
        return row("效益指标", "社会效益指标", "网络可用率", weight)
                .withTarget("≥90%")
                .withActual("95%")
                .withScore(weight);
    }

    static RowCells satisfaction(String weight) {
        return row("满意度指标", "服务对象满意度指标", "用户满意度", weight)
                .withTarget("≥90%")
                .withActual("95%")
                .withScore(weight);
    }

    static Review review(FormCells form) {
        return review(form, NationalRules.YEAR_2020);
    }

    static Review review(FormCells form, RuleSet rules) {
        return Reviewer.using(rules).review(form);
    }

    /** Everything that is found: code and severity, in the order of the review. */
    static String told(FormCells form) {
        return told(review(form).findings());
    }

    static String told(List<Finding> findings) {
        List<String> told = new ArrayList<>();
        for (Finding finding : findings) {
            told.add(finding.code() + " " + finding.severity());
        }
        return String.join(", ", told);
    }

    /** The row's score of ours with the verdict: 40.00 MATCH. */
    static String scored(FormCells form) {
        ReviewedScore row = review(form).indicators().get(0);
        return row.recomputed()
                        .orElseThrow()
                        .score()
                        .map(BigDecimal::toPlainString)
                        .orElse("open") + " " + row.verdict();
    }
}
