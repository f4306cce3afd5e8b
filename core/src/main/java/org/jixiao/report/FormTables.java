package org.jixiao.report;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.internal.Words;
import org.jixiao.report.Table.Row;
import org.jixiao.scorecard.Scorecard;

/** What the tables of a scored and of a reviewed form have in common. */
final class FormTables {
    /** Levels 1 and 2, number of the row, name, target, actual. */
    private static final int NAMES = 6;

    private FormTables() {}

    /** The heads of the names, and then these. */
    static List<String> heads(Words words, List<String> more) {
        List<String> heads = new ArrayList<>(List.of(
                words.of("report.level1"),
                words.of("report.level2"),
                words.of("page.row"),
                words.of("report.name"),
                words.of("report.target"),
                words.of("report.actual")));
        heads.addAll(more);
        return heads;
    }

    /** The last row: 总分, and then these cells. */
    static List<Row> total(Words words, List<Cell> more, Tone tone) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.of("report.total")).spanning(1, NAMES).head());
        cells.addAll(more);
        return List.of(new Row(cells, "", tone, true));
    }

    /** The total; the least and the most it can become while points are open. */
    static String range(Scorecard card) {
        String least = card.countedTotal().toPlainString();
        return card.open().signum() == 0
                ? least
                : least + " – " + card.highestCountedTotal().toPlainString();
    }

    /** Total and grade in a sentence. */
    static String total(Scorecard card, Words words) {
        String grade = card.isGradable() ? Figures.grade(card.grade(), words) : words.of("grade.none");
        return card.open().signum() == 0
                ? words.of("report.grade", card.countedTotal(), grade)
                : words.of("report.grade_open", card.countedTotal(), card.highestCountedTotal(), card.open(), grade);
    }

    /** What the figures were made from. */
    static String stamp(Scorecard card, Words words) {
        String fingerprint = card.stamp().fingerprint();
        return words.of(
                "page.stamp",
                card.stamp().libraryVersion(),
                card.ruleSetName(words.locale()),
                card.ruleSetId(),
                fingerprint.substring(0, Math.min(12, fingerprint.length())));
    }
}
