package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.review.Review;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.GradeMove;
import org.jixiao.summary.ItemChange;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.summary.StatementReview;

/** Two rule sets and what they make of the forms, as a page. */
final class ComparePage implements ReviewOutput {
    private static final String NONE = "—";

    private final PrintStream out;
    private final RuleSet one;
    private final RuleSet other;
    private final Scorer scorer;
    private SideBySideSummary summary = SideBySideSummary.empty();

    ComparePage(PrintStream out, RuleSet one, RuleSet other) {
        this.out = out;
        this.one = one;
        this.other = other;
        this.scorer = Scorer.using(other);
    }

    @Override
    public void begin() {
        StringBuilder html = new StringBuilder(Html.begin("规则集比较"));
        Html.element(html, "p", RuleSetNames.withId(one) + " → " + RuleSetNames.withId(other));
        html.append("<pre>")
                .append(Html.escaped(RuleSetComparison.of(one, other).text(Locale.CHINESE)));
        out.print(html.append("</pre>\n"));
    }

    @Override
    public void review(Review review) {
        Scorecard reviewed = review.scorecard();
        ScoredTwice scored = new ScoredTwice(reviewed, scorer.score(reviewed.form()));
        summary = summary.plus(scored);
        if (!scored.changes().isEmpty()) {
            StringBuilder html = new StringBuilder("<section>\n");
            String title = "【" + review.published().id() + "】" + reviewed.form().project() + "　"
                    + reviewed.form().year() + " 年度";
            Html.table(html, title, List.of("评分项", one.id(), other.id(), "变化", "规则"), rows(scored));
            out.print(html.append("</section>\n"));
        }
    }

    private static List<List<String>> rows(ScoredTwice scored) {
        List<List<String>> rows = new ArrayList<>();
        for (ItemChange change : scored.changes()) {
            rows.add(List.of(
                    change.where(),
                    points(change.one()),
                    points(change.other()),
                    change.difference().map(ComparePage::signed).orElse(NONE),
                    change.cause().text(Locale.CHINESE)));
        }
        rows.add(List.of(
                "总分",
                scored.one().total().toPlainString(),
                scored.other().total().toPlainString(),
                scored.isComparable() ? signed(scored.difference()) : NONE,
                ""));
        rows.add(List.of("等级", label(scored.one().grade()), label(scored.other().grade()), "", ""));
        return rows;
    }

    @Override
    public void statement(StatementReview statement) {
        out.print(StatementWriting.html(statement));
    }

    @Override
    public void end(Refusals refusals) {
        StringBuilder html = new StringBuilder();
        if (summary.forms() > 0) {
            Html.element(
                    html,
                    "p",
                    "总分：上升 " + summary.rose() + " 个，下降 " + summary.fell() + " 个，不变 " + summary.stayed() + " 个，不可比 "
                            + summary.notComparable() + " 个；变化合计 " + signed(summary.change()));
            moves(html);
            causes(html);
        }
        out.print(html + Html.of(refusals) + Html.END);
    }

    private void moves(StringBuilder html) {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<GradeMove, Long> move : summary.grades().entrySet()) {
            rows.add(List.of(
                    label(move.getKey().one()),
                    label(move.getKey().other()),
                    move.getValue().toString()));
        }
        Html.table(html, "等级的变化", List.of("原等级", "新等级", "项目数"), rows);
    }

    private void causes(StringBuilder html) {
        List<List<String>> rows = new ArrayList<>();
        for (SideBySideSummary.Cause cause : summary.causes()) {
            rows.add(List.of(cause.topic().text(Locale.CHINESE), Long.toString(cause.items()), signed(cause.points())));
        }
        Html.table(html, "引起变化的规则", List.of("规则", "项数", "变化"), rows);
    }

    private static String points(ItemScore item) {
        return item.score().map(points -> points.toPlainString()).orElse(NONE);
    }

    private static String label(Optional<Grade> grade) {
        return grade.map(Grade::label).orElse("待定");
    }

    private static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points.toPlainString();
    }
}
