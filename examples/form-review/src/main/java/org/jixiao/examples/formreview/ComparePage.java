package org.jixiao.examples.formreview;

import java.io.PrintStream;
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
    private final Language language;
    private final Scorer scorer;
    private SideBySideSummary summary = SideBySideSummary.empty();
    private int sections;

    ComparePage(PrintStream out, RuleSet one, RuleSet other, Language language) {
        this.out = out;
        this.one = one;
        this.other = other;
        this.language = language;
        this.scorer = Scorer.using(other);
    }

    @Override
    public void begin() {
        out.print(HtmlReport.begin(language.say("规则集比较", "Two rule sets compared"), Map.of(), language.locale()));
        print(Section.of(RuleSetComparison.of(one, other), "rules", language.locale()));
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
            print(Section.of(scored, name(), language.locale())
                    .retitled(ReportWords.form(review.published(), language)));
        }
    }

    @Override
    public void statement(StatementReview statement) {
        print(Section.of(statement, name(), language.locale()));
    }

    @Override
    public void end(Refusals refusals) {
        if (summary.forms() > 0) {
            print(Section.of(summary, name(), language.locale()));
        }
        if (!refusals.isEmpty()) {
            print(refusals.section(language));
        }
        out.print(HtmlReport.end());
    }
}
