package org.jixiao.examples.formfiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;

/** Forms whose cells hold anything that can stand in a file: quotes, separators, line breaks, wide figures, letters of all sizes. */
final class AnyForms {
    private static final List<Column> CELLS = List.of(Column.values());

    private AnyForms() {}

    static Arbitrary<FormCells> all() {
        return Combinators.combine(
                        names(),
                        names(),
                        Arbitraries.integers().between(1000, 9999),
                        texts(),
                        texts(),
                        funds(),
                        rows(),
                        scores())
                .as((id, district, year, project, unit, funds, rows, scores) -> new FormCells(
                        id,
                        district,
                        year,
                        project,
                        unit,
                        unit,
                        "万元",
                        funds.get(0),
                        named(funds),
                        scores.get(0),
                        rows,
                        new ScoreCells(
                                scores.get(1).weight(), null, scores.get(1).score()),
                        unit));
    }

    private static Map<String, FundsCells> named(List<FundsCells> funds) {
        Map<String, FundsCells> named = new LinkedHashMap<>();
        List<String> names = List.of("", "当年财政拨款", "上年结转资金", "中央/省级资金~1");
        for (int i = 1; i < funds.size(); i++) {
            named.put(names.get(i), funds.get(i));
        }
        return named;
    }

    /** Names, none of them blank. */
    private static Arbitrary<String> names() {
        return Arbitraries.of("f-1", "甲，乙", "a,b", "\"引\"", "两\n行", "制\t表", "😀é", "f;2", "１２０");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', '7', '指', '％', ',', ';', '\t', '"', '\n', '{', '/', '\u2028', ' ')
                .ofMaxLength(8)
                .map(text -> text.isBlank() ? "" : text);
    }

    private static Arbitrary<List<FundsCells>> funds() {
        return Combinators.combine(texts(), texts(), texts(), texts())
                .as(FundsCells::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<List<ScoreCells>> scores() {
        return Combinators.combine(texts(), texts(), texts(), texts())
                .as(ScoreCells::new)
                .list()
                .ofSize(2);
    }

    private static Arbitrary<List<RowCells>> rows() {
        return texts().list()
                .ofSize(CELLS.size())
                .map(AnyForms::row)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static RowCells row(List<String> cells) {
        RowCells row = RowCells.row("", "", "");
        for (int i = 0; i < cells.size(); i++) {
            row = row.with(CELLS.get(i), cells.get(i));
        }
        return row;
    }
}
