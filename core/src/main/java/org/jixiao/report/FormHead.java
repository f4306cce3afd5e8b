package org.jixiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.internal.Words;
import org.jixiao.report.Table.Row;

/** The head of the form: names, a line or half a line each. */
final class FormHead {
    private final List<Row> rows = new ArrayList<>();
    private final Words words;

    FormHead(Words words) {
        this.words = words;
    }

    /** A name that takes a whole line. */
    FormHead line(String code, String value) {
        rows.add(Row.of(List.of(Cell.of(words.of(code)).head(), Cell.of(value).spanning(1, 3))));
        return this;
    }

    /** Two names side by side. */
    FormHead line(String left, Optional<String> leftValue, String right, Optional<String> rightValue) {
        rows.add(Row.of(List.of(
                Cell.of(words.of(left)).head(),
                Cell.of(leftValue.orElse("")),
                Cell.of(words.of(right)).head(),
                Cell.of(rightValue.orElse("")))));
        return this;
    }

    Table table() {
        return Table.ofGroups(words.of("page.head"), List.of(), List.of(rows)).kind("head");
    }
}
