package org.jixiao.examples.formreview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
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
    private final Language language;
    private final Corrected corrected;
    private final NotRead notRead;
    private final Spool sections = new Spool();

    CorrectionsPage(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
        this.corrected = new Corrected(language);
        this.notRead = new NotRead(language);
    }

    @Override
    public void review(Review review, PackChooser.Choice rules) {
        List<Correction> list = corrected.add(review, rules);
        if (!list.isEmpty()) {
            Section section = Section.titled(corrected.title(review, list.size()), "f" + corrected.toCorrect())
                    .table(table(list))
                    .text(language.say(
                            "填报单位（盖章）：　　　　　　　　　　　　回复日期：　　　　年　　月　　日",
                            "Unit (seal):　　　　　　　　　　　　Date of the answer:　　　　　　　　"))
                    .flowing();
            sections.add(HtmlReport.part(section));
        }
    }

    private Table table(List<Correction> list) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Correction one : list) {
            rows.add(List.of(
                    Cell.of(rows.size() + 1 + ". " + Place.text(one.row(), one.where(), language.locale())),
                    Cell.of(one.column()),
                    Cell.of(one.printed() == null ? language.say("（空）", "(empty)") : one.printed()),
                    Cell.of(one.ours() == null ? "—" : one.ours()),
                    Cell.of(one.sentence()),
                    Cell.of("")));
        }
        List<String> heads = List.of(
                language.say("位置", "Place"),
                language.say("单元格", "Cell"),
                language.say("公布", "Printed"),
                language.say("应为", "Expected"),
                language.say("修改意见和依据", "What to change, and why"),
                language.say("单位回复", "Answer of the unit"));
        return Table.of(language.say("修改清单", "Corrections"), heads, rows)
                .prose(SENTENCE)
                .blank(ANSWER);
    }

    @Override
    public boolean noted(FileTrouble trouble) {
        notRead.add(trouble);
        return true;
    }

    @Override
    public void end(Refusals refusals) {
        out.print(HtmlReport.begin(
                language.say("项目支出绩效自评表修改清单", "Corrections to 项目支出绩效自评表"), Map.of(), language.locale()));
        out.print(HtmlReport.part(Section.titled(language.say("说明", "What this is"), "about")
                .text(corrected.sum())
                .text(language.say(
                        "请逐条修改，并在“单位回复”一栏写明已改，或者不改的理由。只列必须改的；待定的分值和提示不在其中。",
                        "Please correct each cell, and write into the last column that it is done, or why not. Only what must be"
                                + " changed is listed: no open points, no notes."))
                .flowing()));
        sections.writeTo(out);
        if (!refusals.isEmpty()) {
            out.print(HtmlReport.part(refusals.section(language).flowing()));
        }
        notRead.sections().forEach(section -> out.print(HtmlReport.part(section.flowing())));
        out.print(HtmlReport.end());
    }
}
