package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.report.Cell;
import org.jixiao.report.HtmlReport;
import org.jixiao.report.Section;
import org.jixiao.report.Table;
import org.jixiao.review.Review;
import org.jixiao.scorecard.Stamp;
import org.jixiao.summary.StatementReview;

/** One page that is handed on: cover, a page for the head of the department, an index, and a section a form. */
final class HtmlOutput implements ReviewOutput {
    private final PrintStream out;
    private final Shown shown;
    private final Clock clock;
    private final Language language;
    private final Overview overview;
    private final Spool sections = new Spool();
    private final NotRead notRead;
    private int listed;
    private int said;
    private int leftOut;

    HtmlOutput(PrintStream out, Shown shown, Clock clock, Language language) {
        this.out = out;
        this.shown = shown;
        this.clock = clock;
        this.language = language;
        this.overview = new Overview(language);
        this.notRead = new NotRead(language);
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        overview.count(review, rules);
        again(review, rules);
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        if (!shown.shows(review)) {
            leftOut++;
            return;
        }
        String name = "f" + ++listed;
        overview.list(name, review, shown.found(review, language.locale()));
        sections.add(HtmlReport.part(ReviewHtml.section(review, rules, shown.least(), name, language)));
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void statement(StatementReview statement) {
        sections.add(HtmlReport.part(Section.of(statement, "s" + ++said, language.locale())));
    }

    @Override
    public void summary(CoverageReport coverage) {
        String title = CoverageReport.title(language);
        List<String> heads = CoverageReport.heads(language);
        List<List<Cell>> rows = coverage.rows(language).stream()
                .map(row -> row.stream().map(Cell::of).toList())
                .toList();
        Table table = Table.of(title, heads, rows);
        for (int column = 1; column < heads.size(); column++) {
            table = table.figures(column);
        }
        Section section = Section.titled(title, "coverage").table(table);
        for (String sentence : coverage.sentences(language)) {
            section = section.text(sentence);
        }
        sections.add(HtmlReport.part(section));
    }

    @Override
    public void end(Refusals refusals) {
        boolean hasForms = !overview.isEmpty();
        String day = LocalDate.now(clock).toString();
        Map<String, String> cover =
                hasForms ? overview.cover(day, "jixiao form-review " + Stamp.currentVersion()) : Map.of();
        String title = language.say("项目支出绩效自评表审核报告", "Review of project self-evaluation forms");
        out.print(HtmlReport.begin(title, cover, language.locale()));
        out.print(HtmlReport.part(overview.forTheHead(ReportWords.leftOut(leftOut, language), refusals, notRead)));
        if (hasForms) {
            out.print(HtmlReport.part(overview.index()));
        }
        sections.writeTo(out);
        out.print(HtmlReport.end());
    }
}
