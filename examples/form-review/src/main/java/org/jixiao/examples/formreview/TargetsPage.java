package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.cells.FormCells;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.finding.Finding;
import org.jixiao.report.Cell;
import org.jixiao.report.HtmlReport;
import org.jixiao.report.Section;
import org.jixiao.report.Table;

/** The findings of targets as a page that is sent to the unit. */
final class TargetsPage implements TargetsOutput {
    private static final int PLACE = 1;
    private static final int MESSAGE = 3;
    private static final int REMEDY = 4;

    private final PrintStream out;
    private final Language language;
    private final NotRead notRead;
    private final Spool sections = new Spool();
    private int forms;

    TargetsPage(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.notRead = new NotRead(language);
    }

    /** The names of the row; 整张表 for the form as a whole. */
    static String place(Finding finding, FormCells form, Language language) {
        return finding.where().equals(form.project()) ? language.say("整张表", "the form as a whole") : finding.where();
    }

    @Override
    public void form(FormCells form, List<Finding> findings) {
        if (!findings.isEmpty()) {
            forms++;
            Section section = Section.titled(ReportWords.form(form, language), "f" + forms)
                    .table(table(form, findings))
                    .flowing();
            sections.add(HtmlReport.part(section));
        }
    }

    private Table table(FormCells form, List<Finding> findings) {
        Locale locale = language.locale();
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(List.of(
                    Cell.of(finding.severity().label(locale)),
                    Cell.of(place(finding, form, language)),
                    Cell.of(finding.code().label(locale)),
                    Cell.of(finding.message(locale)),
                    Cell.of(Remedies.of(finding.code().name(), locale))));
        }
        List<String> heads = List.of(
                language.say("程度", "Severity"),
                language.say("位置", "Place"),
                language.say("问题", "Finding"),
                language.say("说明", "What was found"),
                language.say("怎么办", "What to do"));
        return Table.of(language.say("目标的问题", "Findings of the targets"), heads, rows)
                .prose(PLACE)
                .prose(MESSAGE)
                .prose(REMEDY);
    }

    @Override
    public boolean noted(FileTrouble note) {
        notRead.add(note);
        return true;
    }

    @Override
    public void end(TargetsCount count, Refusals refusals) {
        out.print(HtmlReport.begin(
                language.say("年初绩效目标审核", "Review of targets before the year"), Map.of(), language.locale()));
        out.print(HtmlReport.part(Section.titled(language.say("说明", "What this is"), "about")
                .text(count.text(language))
                .flowing()));
        sections.writeTo(out);
        if (!refusals.isEmpty()) {
            out.print(HtmlReport.part(refusals.section(language).flowing()));
        }
        notRead.sections().forEach(section -> out.print(HtmlReport.part(section.flowing())));
        out.print(HtmlReport.end());
    }
}
