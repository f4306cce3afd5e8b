package org.jixiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.data.FindingData;
import org.jixiao.internal.Words;
import org.jixiao.report.Table.Row;

/** What was found on a form: how much it weighs, in which row and cell, and what it is. */
final class FindingTable {
    private static final Comparator<FindingData> WORST_FIRST = Comparator.comparing(
                    (FindingData finding) -> Tone.ofSeverity(finding.severity()))
            .reversed();

    private final Words words;
    private final String form;
    private final String project;

    /** {@code form} is the name of its section. */
    FindingTable(Words words, String form, String project) {
        this.words = words;
        this.form = form;
        this.project = project;
    }

    /** Findings under their number; nothing where there are none. */
    Section section(List<FindingData> findings) {
        String title = words.of("page.findings", findings.size());
        return Section.part(title).table(table(title, findings));
    }

    private Table table(String caption, List<FindingData> findings) {
        boolean hasCells = findings.stream().anyMatch(finding -> finding.column() != null);
        List<String> heads =
                new ArrayList<>(List.of(words.of("page.severity"), words.of("page.row"), words.of("page.place")));
        if (hasCells) {
            heads.add(words.of("page.cell"));
        }
        heads.add(words.of("page.finding"));
        List<Row> rows = findings.stream()
                .sorted(WORST_FIRST)
                .map(finding -> row(finding, hasCells))
                .toList();
        return Table.ofGroups(caption, heads, List.of(rows)).kind("findings");
    }

    private Row row(FindingData finding, boolean hasCells) {
        Tone tone = Tone.ofSeverity(finding.severity());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(finding.severityLabel()).toned(tone).head());
        cells.add(number(finding));
        cells.add(Cell.of(isOfForm(finding) ? words.of("page.whole_form") : finding.where()));
        if (hasCells) {
            cells.add(Cell.of(cell(finding)));
        }
        cells.add(Cell.ofLines(List.of(words.of("page.coded", finding.label(), finding.code()), finding.message())));
        return new Row(cells, "", Tone.PLAIN, false);
    }

    /** The number of its row, counted from 1, leading to it. */
    private Cell number(FindingData finding) {
        if (finding.row() == null) {
            return Cell.EMPTY.kind("no");
        }
        int row = Integer.parseInt(finding.row());
        return Cell.of(Integer.toString(row + 1)).kind("no").linkedTo(Anchor.row(form, row));
    }

    private boolean isOfForm(FindingData finding) {
        return finding.path().isEmpty() && finding.where().equals(project);
    }

    private String cell(FindingData finding) {
        if (finding.column() == null) {
            return "";
        }
        return finding.cell() == null
                ? words.of("page.cell_empty", finding.column())
                : words.of("page.cell_quoted", finding.column(), finding.cell());
    }
}
