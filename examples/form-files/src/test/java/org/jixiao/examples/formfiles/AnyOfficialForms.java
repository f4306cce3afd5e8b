package org.jixiao.examples.formfiles;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** Forms that the official layout can print: all that it has cells for, filled or empty, with texts that are none of its own words. */
final class AnyOfficialForms {
    private static final List<Column> ALWAYS =
            List.of(Column.TARGET, Column.ACTUAL, Column.SCORE, Column.DEVIATION_NOTE);
    private static final List<Column> SOMETIMES = List.of(Column.NATURE, Column.UNIT, Column.REVIEWED, Column.FINANCE);
    private static final List<String> SOURCES = List.of("当年财政拨款", "上年结转资金", "其他资金", "中央资金", "基本支出");

    private AnyOfficialForms() {}

    static Arbitrary<FormCells> all() {
        return Combinators.combine(heads(), money(), rows(), scores(), scores())
                .as((heads, money, rows, execution, total) -> new FormCells(
                        "f",
                        "chaoyang",
                        2000 + heads.size(),
                        String.valueOf(heads.get(0)),
                        heads.get(1),
                        heads.get(2),
                        "万元",
                        money.get("年度资金总额"),
                        sources(money),
                        execution,
                        rows,
                        new ScoreCells(total.weight(), null, total.score()),
                        heads.get(3)));
    }

    /** Project, department, unit and grade; further ones make the year. */
    private static Arbitrary<List<@Nullable String>> heads() {
        return Combinators.combine(texts(), cells().list().ofMinSize(3).ofMaxSize(30))
                .as((project, others) -> {
                    List<@Nullable String> heads = new ArrayList<>();
                    heads.add(project);
                    heads.addAll(others);
                    return heads;
                });
    }

    /** A text: Chinese and other letters, figures, signs that mean something to a spreadsheet or a page. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(
                        '甲', '乙', '率', '网', 'A', '7', '0', '.', '％', '≥', '=', '+', '-', '@', '"', '<', '&', '，', ' ',
                        '\'')
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(text -> text.isBlank() ? "丙" : "丙" + text.strip())
                .flatMap(text -> Arbitraries.of(text, text.substring(1)))
                .map(text -> text.isBlank() ? "丙" : text);
    }

    private static Arbitrary<@Nullable String> cells() {
        return texts().injectNull(0.2);
    }

    private static Arbitrary<Map<String, FundsCells>> money() {
        Arbitrary<String> amounts =
                Arbitraries.of("0", "120", "1,200.5", "１２０", "246.768万元").injectNull(0.2);
        Arbitrary<FundsCells> row =
                Combinators.combine(amounts, amounts, amounts).as(FundsCells::new);
        return Combinators.combine(row, row.list().ofMaxSize(SOURCES.size())).as((total, sources) -> {
            Map<String, FundsCells> money = new LinkedHashMap<>();
            money.put("年度资金总额", total);
            for (int i = 0; i < sources.size(); i++) {
                money.put(SOURCES.get(i), sources.get(i));
            }
            return money;
        });
    }

    private static Map<String, FundsCells> sources(Map<String, FundsCells> money) {
        Map<String, FundsCells> sources = new LinkedHashMap<>(money);
        sources.remove("年度资金总额");
        return sources;
    }

    private static Arbitrary<ScoreCells> scores() {
        Arbitrary<String> figures =
                Arbitraries.of("10", "9.99", "100%", "99.97％", "—").injectNull(0.2);
        return Combinators.combine(figures, figures, figures).as(ScoreCells::new);
    }

    /** Rows of one form share the columns that only some forms have. */
    private static Arbitrary<List<RowCells>> rows() {
        return Arbitraries.subsetOf(SOMETIMES)
                .flatMap(columns ->
                        row(new ArrayList<>(columns)).list().ofMinSize(1).ofMaxSize(8));
    }

    private static Arbitrary<RowCells> row(List<Column> columns) {
        List<Column> all = new ArrayList<>(ALWAYS);
        all.addAll(columns);
        return Combinators.combine(
                        Arbitraries.of("产出指标", "效益指标", "满意度指标"),
                        Arbitraries.of("数量指标", "质量指标", "社会效益指标"),
                        texts(),
                        Arbitraries.of("10", "20", "12.5"),
                        cells().list().ofSize(all.size()))
                .as((level1, level2, name, weight, cells) -> {
                    RowCells row = RowCells.row(level1, level2, name).withWeight(weight);
                    for (int i = 0; i < all.size(); i++) {
                        row = row.with(all.get(i), cells.get(i));
                    }
                    return row;
                });
    }
}
