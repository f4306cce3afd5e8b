package org.jixiao.examples.formreview;

import static org.jixiao.examples.formreview.ReportTab.head;

import java.util.List;
import org.jixiao.data.FindingData;
import org.jixiao.data.ReviewData;
import org.jixiao.examples.formfiles.FileForm;
import org.jixiao.examples.formreview.workbook.ReportSheet;
import org.jixiao.examples.formreview.workbook.ReportWorkbook;
import org.jixiao.examples.formreview.workbook.SheetValue;
import org.jixiao.examples.formreview.workbook.SheetValue.Count;
import org.jixiao.examples.formreview.workbook.SheetValue.Text;
import org.jixiao.examples.formreview.workbook.SheetValue.Tone;
import org.jixiao.finding.Severity;

/** The sheet 问题: a row a finding, where it stands, and what to do about it. */
final class FindingsTab {
    private static final ReportTab TAB = ReportTab.of(
            "问题",
            "Findings",
            head("文件", "File", 20),
            head("编号", "Form", 16),
            head("项目名称", "Project", 18),
            head("行", "Row", 5),
            head("位置", "Where", 22),
            head("栏", "Column", 12),
            head("原格", "Cell", 12),
            head("在文件中", "In the file", 14),
            head("程度", "Severity", 8),
            head("代码", "Code", 20),
            head("问题", "Finding", 14),
            head("说明", "What was found", 34),
            head("怎么办", "What to do", 30));

    private final ReportSheet sheet;
    private final Language language;

    FindingsTab(ReportWorkbook workbook, Language language) {
        this.sheet = TAB.in(workbook, language.locale());
        this.language = language;
    }

    /** A line a finding; {@code rows} are the places of the reviewed rows among the printed ones. */
    void add(ReviewData data, List<Integer> rows, Shown shown, FileForm source) {
        for (FindingData finding : shown.of(data)) {
            sheet.row(List.of(
                    SheetValue.text(source.name()),
                    SheetValue.text(data.id()),
                    SheetValue.text(data.project()),
                    finding.row() == null ? SheetValue.BLANK : new Count(rows.get(Integer.parseInt(finding.row())) + 1),
                    SheetValue.text(FindingText.place(finding, data.project(), language)),
                    SheetValue.text(finding.column()),
                    SheetValue.text(finding.cell()),
                    SheetValue.text(FindingPlace.of(finding, source.places(), rows)
                            .map(place -> language.say(place.text()))
                            .orElse(null)),
                    new Text(finding.severityLabel(), tone(finding)),
                    SheetValue.text(finding.code()),
                    SheetValue.text(finding.label()),
                    SheetValue.text(finding.message()),
                    SheetValue.text(Remedies.of(finding.code(), language.locale()))));
        }
    }

    private static Tone tone(FindingData finding) {
        if (finding.severity().equals(Severity.ERROR.code())) {
            return Tone.WRONG;
        }
        return finding.severity().equals(Severity.WARNING.code()) ? Tone.DOUBT : Tone.PLAIN;
    }
}
