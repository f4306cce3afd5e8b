package org.jixiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.data.ScorecardData;
import org.jixiao.form.Funds;
import org.jixiao.form.FundsRow;
import org.jixiao.form.Indicator;
import org.jixiao.internal.Words;
import org.jixiao.report.Table.Row;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.ItemScore.ExecutionScore;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scorecard.Scorecard;

/** A scored form in the official layout. */
final class FormSection {
    private final Scorecard card;
    private final String name;
    private final Words words;
    /** The decimals of all weights, and of all scores. */
    private final int weightScale;

    private final int scoreScale;

    FormSection(Scorecard card, String name, Locale locale) {
        this.card = card;
        this.name = name;
        this.words = new Words(locale);
        this.weightScale = Figures.scale(card.items().stream().map(ItemScore::weight));
        this.scoreScale = Figures.scale(card.items().stream().flatMap(item -> item.score().stream()));
    }

    Section section() {
        Section section = Section.titled(
                        words.of(
                                "page.form_title",
                                card.form().project(),
                                card.form().year()),
                        name)
                .table(head())
                .table(money())
                .table(indicators())
                .text(FormTables.total(card, words))
                .picture(Picture.points(card, words.locale()));
        section = section.part(findings()).part(derivations()).text(FormTables.stamp(card, words));
        for (ItemScore item : card.items()) {
            Optional<Picture> curve = item.lost().signum() > 0 ? Picture.curve(item, words.locale()) : Optional.empty();
            section = curve.isPresent() ? section.picture(curve.get()) : section;
        }
        return section;
    }

    private Table head() {
        return new FormHead(words)
                .line("page.project", card.form().project())
                .line(
                        "page.department",
                        card.form().department(),
                        "page.unit",
                        card.form().unit())
                .line("page.year", Optional.of(card.form().year().toString()), "page.rules", Optional.of(rules()))
                .table();
    }

    private String rules() {
        return card.ruleSetName(words.locale());
    }

    private Table money() {
        List<String> heads = List.of(
                words.of("page.money"),
                words.of("page.initial"),
                words.of("page.adjusted"),
                words.of("page.executed"),
                words.of("report.weight"),
                words.of("page.rate"),
                words.of("report.score"));
        Funds funds = card.form().funds();
        ExecutionScore execution = card.execution();
        List<Row> rows = new ArrayList<>();
        List<Cell> total = new ArrayList<>(amounts(words.of("page.money_total"), funds.total()));
        total.add(Cell.of(Figures.plain(execution.weight(), weightScale)));
        total.add(Cell.of(execution.rate().map(Figures::percent).orElse(Figures.NONE)));
        total.add(Cell.of(score(execution)).linkedTo(Anchor.derivation(name, -1)));
        rows.add(new Row(total, Anchor.row(name, -1), Tone.PLAIN, true));
        funds.sources().forEach((source, amounts) -> {
            List<Cell> cells = new ArrayList<>(amounts(source.label(), amounts));
            cells.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
            rows.add(Row.of(cells));
        });
        return Table.ofGroups(words.of("page.money_caption"), heads, List.of(rows))
                .figures(1, 2, 3, 4, 5, 6)
                .kind("money");
    }

    private static List<Cell> amounts(String label, FundsRow row) {
        return Stream.concat(
                        Stream.of(Cell.of(label).head()),
                        Stream.of(row.initial(), row.adjusted(), row.executed())
                                .map(amount -> Cell.of(amount.map(Figures::wan).orElse(Figures.NONE))))
                .toList();
    }

    private Table indicators() {
        boolean hasNotes = card.indicators().stream()
                .anyMatch(row -> row.indicator().deviationNote().isPresent());
        List<String> more = new ArrayList<>(List.of(words.of("report.weight"), words.of("report.score")));
        if (hasNotes) {
            more.add(words.of("page.note"));
        }
        List<FormRow> rows = new ArrayList<>();
        for (int i = 0; i < card.indicators().size(); i++) {
            rows.add(row(i, card.indicators().get(i), hasNotes));
        }
        List<Cell> total = new ArrayList<>(List.of(
                Cell.of(Figures.plain(card.weight(), weightScale)),
                Cell.of(FormTables.range(card)).linkedTo(Anchor.total(name))));
        if (hasNotes) {
            total.add(Cell.EMPTY);
        }
        List<List<Row>> groups = new ArrayList<>(FormRow.merged(rows));
        groups.add(FormTables.total(words, total, Tone.PLAIN));
        return Table.ofGroups(words.of("page.indicators"), FormTables.heads(words, more), groups)
                .figures(6, 7)
                .kind(hasNotes ? "form noted" : "form");
    }

    private FormRow row(int at, IndicatorScore score, boolean hasNotes) {
        Indicator row = score.indicator();
        List<Cell> rest = new ArrayList<>(List.of(
                Cell.of(row.target().toString()),
                Cell.of(row.actual().toString()),
                Cell.of(Figures.plain(score.weight(), weightScale)),
                Cell.of(score(score)).linkedTo(Anchor.derivation(name, at))));
        if (hasNotes) {
            rest.add(Cell.of(row.deviationNote().orElse("")));
        }
        return new FormRow(
                row.path().level1(), row.path().level2(), row.path().name(), rest, Anchor.row(name, at), Tone.PLAIN);
    }

    private String score(ItemScore item) {
        Optional<BigDecimal> score = item.score();
        return score.map(points -> Figures.plain(points, scoreScale)).orElse(Figures.NONE);
    }

    private Section findings() {
        return new FindingTable(words, name, card.form().project())
                .section(ScorecardData.of(card, words.locale()).findings());
    }

    private Section derivations() {
        Derivations derivations = new Derivations(words, name);
        derivations.add(-1, card.execution(), Tone.PLAIN);
        for (int i = 0; i < card.indicators().size(); i++) {
            derivations.add(i, card.indicators().get(i), Tone.PLAIN);
        }
        derivations.total(card);
        return derivations.section(words.of("page.derivations"));
    }
}
