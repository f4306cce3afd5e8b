package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.jixiao.report.HtmlReport;
import org.jixiao.report.Section;
import org.jixiao.review.Review;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.summary.StatementReview;

/** Two rule sets and what they make of the forms, as a page. */
final class ComparePage implements ReviewOutput {
    private final PrintStream out;
    private final RuleSet one;
    private final RuleSet other;
    private final Scorer scorer;
    private SideBySideSummary summary = SideBySideSummary.empty();
    private int sections;

    ComparePage(PrintStream out, RuleSet one, RuleSet other) {
        this.out = out;
        this.one = one;
        this.other = other;
        this.scorer = Scorer.using(other);
    }

    @Override
    public void begin() {
        out.print(HtmlReport.begin("规则集比较", Map.of(), Locale.CHINESE));
        print(Section.of(RuleSetComparison.of(one, other), "rules", Locale.CHINESE));
    }

    private void print(Section section) {
        out.print(HtmlReport.part(section.flowing()));
    }

    private String name() {
        return "c" + ++sections;
    }

    @Override
    public void review(Review review) {
        Scorecard reviewed = review.scorecard();
        ScoredTwice scored = new ScoredTwice(reviewed, scorer.score(reviewed.form()));
        summary = summary.plus(scored);
        if (!scored.changes().isEmpty()) {
            print(Section.of(scored, name(), Locale.CHINESE)
                    .retitled("【" + review.published().id() + "】"
                            + reviewed.form().project() + "　" + reviewed.form().year() + " 年度"));
        }
    }

    @Override
    public void statement(StatementReview statement) {
        print(Section.of(statement, name(), Locale.CHINESE));
    }

    @Override
    public void end(Refusals refusals) {
        if (summary.forms() > 0) {
            print(Section.of(summary, name(), Locale.CHINESE));
        }
        if (!refusals.isEmpty()) {
            print(refusals.section());
        }
        out.print(HtmlReport.end());
    }
}
