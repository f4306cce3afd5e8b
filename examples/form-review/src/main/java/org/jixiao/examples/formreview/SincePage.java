package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.List;
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

/** What changed since an earlier run, as a page: the figures, then the forms that changed, then those that did not. */
final class SincePage implements ReviewOutput {
    private final PrintStream out;
    private final Language language;
    private final SinceFigures figures;
    private final NotRead notRead;
    private final Spool changed = new Spool();
    private final Spool unchanged = new Spool();
    private int listed;

    SincePage(PrintStream out, List<ReviewData> earlier, Severity least, Language language) {
        this.out = out;
        this.language = language;
        this.figures = new SinceFigures(earlier, least, language);
        this.notRead = new NotRead(language);
    }

    @Override
    public void again(Review review, PackChooser.Choice rules) {
        figures.addAgain(review);
    }

    @Override
    public void review(Review review) {
        figures.add(review)
                .filter(change -> !change.isEmpty())
                .ifPresent(change -> (change.isChanged() ? changed : unchanged).add(HtmlReport.part(section(change))));
    }

    private Section section(FormChange change) {
        Section section = Section.titled(figures.form(change.now()), "f" + ++listed)
                .text(figures.totals(change))
                .text(figures.counts(change))
                .table(findings(change))
                .table(scores(change))
                .table(cells(change));
        section = rows(section, language.say("上次有、这次没有的行", "Rows that are gone"), change.rowsGone());
        return rows(section, language.say("这次新增的行", "Rows that are new"), change.rowsAdded())
                .flowing();
    }

    private Table findings(FormChange change) {
        List<List<Cell>> rows = change.byStanding().stream()
                .map(one -> List.of(
                        Cell.of(language.say(one.standing().label())),
                        Cell.of(figures.place(one.finding(), change.now().project())),
                        Cell.of(figures.words(one))))
                .toList();
        return Table.of(
                        language.say("问题", "Findings"),
                        List.of(
                                language.say("变化", "Change"),
                                language.say("位置", "Place"),
                                language.say("问题", "Finding")),
                        rows)
                .prose(2);
    }

    private Table scores(FormChange change) {
        List<List<Cell>> rows = change.scoresByStanding().stream()
                .map(one -> List.of(
                        Cell.of(language.say(one.standing().label())),
                        Cell.of(figures.place(one)),
                        Cell.of(figures.cell(one.before())),
                        Cell.of(figures.cell(one.now())),
                        Cell.of(one.ours() == null ? "—" : one.ours())))
                .toList();
        return Table.of(
                        language.say("与重算不同的得分", "Scores that differ from ours"),
                        List.of(
                                language.say("变化", "Change"),
                                language.say("位置", "Place"),
                                language.say("上次公布", "Printed before"),
                                language.say("这次公布", "Printed now"),
                                language.say("重算", "Ours")),
                        rows)
                .figures(2, 3, 4);
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
                language.say("有变化的单元格", "Cells that changed"),
                List.of(
                        language.say("位置", "Place"),
                        language.say("单元格", "Cell"),
                        language.say("上次", "Before"),
                        language.say("这次", "Now")),
                rows);
    }

    private static Section rows(Section section, String title, List<ReviewedRowData> rows) {
        return rows.isEmpty()
                ? section
                : section.text(title).list(rows.stream().map(FormChange::path).toList());
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        out.print(HtmlReport.begin(
                language.say("项目支出绩效自评表：与上次审核相比", "项目支出绩效自评表: since the earlier review"), Map.of(), language.locale()));
        List<List<Cell>> rows = figures.figures().stream()
                .map(figure -> List.of(Cell.of(language.say(figure.label())), Cell.of(Long.toString(figure.value()))))
                .toList();
        Section sum = Section.titled(language.say("合计", "All forms"), "sum")
                .table(Table.of(
                                language.say("变化的合计", "What changed"),
                                List.of(language.say("统计", "Figure"), language.say("数量", "Number")),
                                rows)
                        .figures(1));
        out.print(HtmlReport.part(sum.flowing()));
        changed.writeTo(out);
        unchanged.writeTo(out);
        for (SinceFigures.Alone list : figures.alone()) {
            if (!list.forms().isEmpty()) {
                out.print(HtmlReport.part(Section.titled(figures.title(list), list.name())
                        .list(list.forms().stream().map(figures::form).toList())
                        .flowing()));
            }
        }
        if (!refusals.isEmpty()) {
            out.print(HtmlReport.part(refusals.section(language).flowing()));
        }
        notRead.sections().forEach(section -> out.print(HtmlReport.part(section.flowing())));
        out.print(HtmlReport.end());
    }
}
