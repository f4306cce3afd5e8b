package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    static final String TITLE = "项目支出绩效自评表审核报告";

    private final PrintStream out;
    private final Shown shown;
    private final Clock clock;
    private final Overview overview = new Overview();
    private final Spool sections = new Spool();
    private final NotRead notRead = new NotRead(Locale.CHINESE);
    private int listed;
    private int said;
    private int leftOut;

    HtmlOutput(PrintStream out, Shown shown, Clock clock) {
        this.out = out;
        this.shown = shown;
        this.clock = clock;
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
        overview.list(name, review, shown.found(review));
        sections.add(HtmlReport.part(ReviewHtml.section(review, rules, shown.least(), name)));
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void statement(StatementReview statement) {
        sections.add(HtmlReport.part(Section.of(statement, "s" + ++said, Locale.CHINESE)));
    }

    @Override
    public void summary(CoverageReport coverage) {
        List<List<Cell>> rows = coverage.rows().stream()
                .map(row -> row.stream().map(Cell::of).toList())
                .toList();
        Table table = Table.of(CoverageReport.TITLE, CoverageReport.heads(), rows);
        for (int column = 1; column < CoverageReport.heads().size(); column++) {
            table = table.figures(column);
        }
        Section section = Section.titled(CoverageReport.TITLE, "coverage").table(table);
        for (String sentence : coverage.sentences()) {
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
        out.print(HtmlReport.begin(TITLE, cover, Locale.CHINESE));
        out.print(HtmlReport.part(overview.forTheHead(ReportWords.leftOut(leftOut), refusals, notRead)));
        if (hasForms) {
            out.print(HtmlReport.part(overview.index()));
        }
        sections.writeTo(out);
        out.print(HtmlReport.end());
    }
}
