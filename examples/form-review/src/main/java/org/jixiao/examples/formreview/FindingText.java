package org.jixiao.examples.formreview;

import org.jixiao.data.FindingData;
import org.jixiao.examples.formreview.corrections.Place;

/** Where a finding stands on its form, by the headings of its row and column. */
final class FindingText {
    private FindingText() {}

    /** What the finding is called: 未达到而满分（MISSED_BUT_FULL）. */
    static String name(FindingData finding, Language language) {
        return finding.label() + language.say("（" + finding.code() + "）", " (" + finding.code() + ")");
    }

    /** The number of its row, counted from 1, and its names; the names alone for 预算执行率 and for the form as a whole. */
    static String rowAndNames(FindingData finding, String project, Language language) {
        Integer row = finding.row() == null ? null : Integer.valueOf(finding.row());
        return Place.text(row, place(finding, project, language), language.locale());
    }

    /** The names of the row: 产出指标/数量指标/总带宽; a row of the funds; 整张表 for the form as a whole. */
    static String place(FindingData finding, String project, Language language) {
        return finding.path().isEmpty() && finding.where().equals(project)
                ? language.say("整张表", "the form as a whole")
                : finding.where();
    }

    /** Column and cell: 得分“10”; nothing where no single cell is meant. */
    static String cell(FindingData finding, Language language) {
        if (finding.column() == null) {
            return "";
        }
        return finding.column()
                + (finding.cell() == null ? language.say("（空）", " (empty)") : "“" + finding.cell() + "”");
    }

    /** Row, names and cell in one line: 第 2 行 产出指标/数量指标/总带宽，得分“10”. */
    static String where(FindingData finding, String project, Language language) {
        String cell = cell(finding, language);
        return rowAndNames(finding, project, language) + (cell.isEmpty() ? "" : language.comma() + cell);
    }
}
