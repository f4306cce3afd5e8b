package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.examples.formfiles.FileTrouble;
import org.jixiao.examples.formreview.corrections.Correction;
import org.jixiao.examples.formreview.corrections.Place;
import org.jixiao.report.Cell;
import org.jixiao.report.HtmlReport;
import org.jixiao.report.Section;
import org.jixiao.report.Table;
import org.jixiao.review.Review;

/** What has to be corrected, as a page that is sent to the unit and comes back with its answers. */
final class CorrectionsPage implements ReviewOutput {
    private static final int SENTENCE = 4;
    private static final int ANSWER = 5;

    private final PrintStream out;
    private final Locale locale;
    private final Corrected corrected;
    private final NotRead notRead;
    private final Spool sections = new Spool();

    CorrectionsPage(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.corrected = new Corrected(locale);
        this.notRead = new NotRead(locale);
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        List<Correction> list = corrected.add(review, rules);
        if (!list.isEmpty()) {
            Section section = Section.titled(corrected.title(review, list.size()), "f" + corrected.toCorrect())
                    .table(table(list))
                    .text(say(
                            "填报单位（盖章）：　　　　　　　　　　　　回复日期：　　　　年　　月　　日",
                            "Unit (seal):　　　　　　　　　　　　Date of the answer:　　　　　　　　"))
                    .flowing();
            sections.add(HtmlReport.part(section));
        }
    }

    private String say(String chinese, String english) {
        return corrected.say(chinese, english);
    }

    private Table table(List<Correction> list) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Correction one : list) {
            rows.add(List.of(
                    Cell.of(rows.size() + 1 + ". " + Place.text(one.row(), one.where(), locale)),
                    Cell.of(one.column()),
                    Cell.of(one.printed() == null ? say("（空）", "(empty)") : one.printed()),
                    Cell.of(one.ours() == null ? "—" : one.ours()),
                    Cell.of(one.sentence()),
                    Cell.of("")));
        }
        List<String> heads = List.of(
                say("位置", "Place"),
                say("单元格", "Cell"),
                say("公布", "Printed"),
                say("应为", "Expected"),
                say("修改意见和依据", "What to change, and why"),
                say("单位回复", "Answer of the unit"));
        return Table.of(say("修改清单", "Corrections"), heads, rows).prose(SENTENCE).blank(ANSWER);
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        out.print(HtmlReport.begin(say("项目支出绩效自评表修改清单", "Corrections to 项目支出绩效自评表"), Map.of(), locale));
        out.print(HtmlReport.part(Section.titled(say("说明", "What this is"), "about")
                .text(corrected.sum())
                .text(say(
                        "请逐条修改，并在“单位回复”一栏写明已改，或者不改的理由。只列必须改的；待定的分值和提示不在其中。",
                        "Please correct each cell, and write into the last column that it is done, or why not. Only what must be"
                                + " changed is listed: no open points, no notes."))
                .flowing()));
        sections.writeTo(out);
        if (!refusals.isEmpty()) {
            out.print(HtmlReport.part(refusals.section().flowing()));
        }
        notRead.sections().forEach(section -> out.print(HtmlReport.part(section.flowing())));
        out.print(HtmlReport.end());
    }
}
