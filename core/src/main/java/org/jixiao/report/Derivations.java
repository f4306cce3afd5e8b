package org.jixiao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.internal.Words;
import org.jixiao.report.Table.Row;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Loss;
import org.jixiao.scorecard.Scorecard;

/** How the scores of a form came about: formula, figures, rounding, and the rule by its number in a list below. */
final class Derivations {
    private final Words words;
    private final String form;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** {@code form} is the name of its section. */
    Derivations(Words words, String form) {
        this.words = words;
        this.form = form;
    }

    /** One more item; {@code row} is its place among the indicators, −1 for the execution. */
    void add(int row, ItemScore item, Tone tone) {
        List<String> lines = new ArrayList<>();
        String source = item.rule().map(rule -> rule.explain(words.locale())).orElse("");
        item.explain(words.locale())
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.equals(source.strip()))
                .forEach(lines::add);
        Optional.of(new Loss(item))
                .filter(loss -> loss.points().signum() > 0)
                .map(loss -> loss.wanted(words.locale()))
                .filter(wanted -> !wanted.isEmpty())
                .ifPresent(lines::add);
        rows.add(new Row(
                List.of(
                        number(row),
                        Cell.of(item.where()).linkedTo(Anchor.row(form, row)).head(),
                        Cell.of(Figures.plain(item.score())).toned(tone),
                        Cell.ofLines(lines),
                        Cell.of(source.isEmpty() ? "" : "〔" + numberOf(source) + "〕")
                                .kind("no")),
                Anchor.derivation(form, row),
                Tone.PLAIN,
                false));
    }

    private static Cell number(int row) {
        return Cell.of(row < 0 ? "" : Integer.toString(row + 1)).kind("no");
    }

    private int numberOf(String rule) {
        return rules.computeIfAbsent(rule, first -> rules.size() + 1);
    }

    /** The last row: how the total came about, and which grade it earns. */
    void total(Scorecard card) {
        List<String> lines = new ArrayList<>();
        String sum = card.items().stream()
                .filter(item -> !card.isOutsideTotal(item))
                .flatMap(item -> item.score().stream())
                .map(points -> points.toPlainString())
                .reduce((left, right) -> left + " + " + right)
                .orElse("0");
        lines.add(sum + " = " + card.total().toPlainString());
        card.adjustedTotal().ifPresent(adjusted -> lines.add(adjusted.text(words.locale())));
        card.cappedTotal().ifPresent(capped -> lines.add(capped.text(words.locale())));
        lines.add(FormTables.total(card, words));
        card.gradeRounding().ifPresent(rounding -> lines.add(rounding.explain(words.locale())));
        card.rescaling()
                .ifPresent(rescaling -> lines.add(
                        words.of("page.rescaled", rescaling.weights(), rescaling.fallenAway(), rescaling.factor())));
        String bands = words.of(
                "explain.grades",
                card.gradeBands().describe(words.locale()),
                card.gradeBands().source(words.locale()));
        rows.add(new Row(
                List.of(
                        number(-1),
                        Cell.of(words.of("report.total")).head(),
                        Cell.of(FormTables.range(card)),
                        Cell.ofLines(lines),
                        Cell.of("〔" + numberOf(bands) + "〕").kind("no")),
                Anchor.total(form),
                Tone.PLAIN,
                true));
    }

    Section section(String title) {
        if (rows.isEmpty()) {
            return Section.part(title);
        }
        List<String> heads = List.of(
                words.of("page.row"),
                words.of("side_by_side.item"),
                words.of("report.score"),
                words.of("page.derivation"),
                words.of("side_by_side.rule"));
        Table table = Table.ofGroups(title, heads, List.of(rows)).figures(2).kind("derivation");
        return Section.part(title).table(table).list(rulesByNumber());
    }

    private List<String> rulesByNumber() {
        List<String> list = new ArrayList<>();
        rules.forEach((rule, number) -> list.add("〔" + number + "〕" + rule));
        return list;
    }
}
