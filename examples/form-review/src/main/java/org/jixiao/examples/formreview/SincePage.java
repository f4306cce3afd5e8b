package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.data.ReviewData;
import org.jixiao.data.ReviewedRowData;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formreview.since.FormChange;
import org.jixiao.finding.Severity;
import org.jixiao.report.Cell;
import org.jixiao.report.HtmlReport;
import org.jixiao.report.Section;
import org.jixiao.report.Table;
import org.jixiao.review.Review;

/** What changed since an earlier run, as a page. */
final class SincePage implements ReviewOutput {
    private final PrintStream out;
    private final Locale locale;
    private final SinceFigures figures;
    private final NotRead notRead;
    private final Spool sections = new Spool();
    private int listed;

    SincePage(PrintStream out, List<ReviewData> earlier, Severity least, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.figures = new SinceFigures(earlier, least, locale);
        this.notRead = new NotRead(locale);
    }

    @Override
    public void review(Review review) {
        figures.add(review)
                .filter(change -> !change.isEmpty())
                .ifPresent(change -> sections.add(HtmlReport.part(section(change))));
    }

    private Section section(FormChange change) {
        Section section = Section.titled(figures.form(change.now()), "f" + ++listed)
                .text(figures.totals(change))
                .text(figures.counts(change))
                .table(findings(change))
                .table(cells(change));
        section = rows(section, figures.say("上次有、这次没有的行", "Rows that are gone"), change.rowsGone());
        return rows(section, figures.say("这次新增的行", "Rows that are new"), change.rowsAdded())
                .flowing();
    }

    private Table findings(FormChange change) {
        List<List<Cell>> rows = change.byStanding().stream()
                .map(one -> List.of(
                        Cell.of(figures.say(one.standing().label())),
                        Cell.of(figures.place(one.finding(), change.now().project())),
                        Cell.of(figures.words(one))))
                .toList();
        return Table.of(
                        figures.say("问题", "Findings"),
                        List.of(figures.say("变化", "Change"), figures.say("位置", "Place"), figures.say("问题", "Finding")),
                        rows)
                .prose(2);
    }

    private Table cells(FormChange change) {
        List<List<Cell>> rows = change.cells().stream()
                .map(cell -> List.of(
                        Cell.of(figures.place(cell)),
                        Cell.of(cell.column()),
                        Cell.of(figures.cell(cell.before())),
                        Cell.of(figures.cell(cell.now()))))
                .toList();
        return Table.of(
                figures.say("有变化的单元格", "Cells that changed"),
                List.of(
                        figures.say("位置", "Place"),
                        figures.say("单元格", "Cell"),
                        figures.say("上次", "Before"),
                        figures.say("这次", "Now")),
                rows);
    }

    private static Section rows(Section section, String title, List<ReviewedRowData> rows) {
        return rows.isEmpty()
                ? section
                : section.text(title)
                        .list(rows.stream()
                                .map(row -> String.join("/", row.level1(), row.level2(), row.name()))
                                .toList());
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        out.print(HtmlReport.begin(
                figures.say("项目支出绩效自评表：与上次审核相比", "项目支出绩效自评表: since the earlier review"), Map.of(), locale));
        List<List<Cell>> rows = figures.figures().stream()
                .map(figure -> List.of(Cell.of(figures.say(figure.label())), Cell.of(Long.toString(figure.value()))))
                .toList();
        Section sum = Section.titled(figures.say("合计", "All forms"), "sum")
                .table(Table.of(
                                figures.say("变化的合计", "What changed"),
                                List.of(figures.say("统计", "Figure"), figures.say("数量", "Number")),
                                rows)
                        .figures(1));
        out.print(HtmlReport.part(sum.flowing()));
        sections.writeTo(out);
        for (SinceFigures.Alone list : figures.alone()) {
            if (!list.forms().isEmpty()) {
                out.print(HtmlReport.part(Section.titled(figures.title(list), list.name())
                        .list(list.forms().stream().map(figures::form).toList())
                        .flowing()));
            }
        }
        if (!refusals.isEmpty()) {
            out.print(HtmlReport.part(refusals.section().flowing()));
        }
        notRead.sections().forEach(section -> out.print(HtmlReport.part(section.flowing())));
        out.print(HtmlReport.end());
    }
}
