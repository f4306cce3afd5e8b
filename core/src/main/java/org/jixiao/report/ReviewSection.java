package org.jixiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.data.FindingData;
import org.jixiao.data.ReviewData;
import org.jixiao.finding.Severity;
import org.jixiao.internal.Words;
import org.jixiao.report.Table.Row;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.ReviewedTotal;
import org.jixiao.review.Verdict;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/** A reviewed form: what was found, then the form as printed with our figures beside. */
final class ReviewSection {
    private final Review review;
    private final FormCells form;
    private final Scorecard card;
    private final Severity least;
    private final String name;
    private final Words words;
    private final boolean hasNotes;
    private final List<Column> otherScores;

    ReviewSection(Review review, Severity least, String name, Locale locale) {
        this.review = review;
        this.form = review.published();
        this.card = review.scorecard();
        this.least = least;
        this.name = name;
        this.words = new Words(locale);
        this.hasNotes = rows().anyMatch(row -> row.deviationNote() != null);
        this.otherScores = Stream.of(Column.REVIEWED, Column.FINANCE)
                .filter(column -> rows().anyMatch(row -> row.cell(column) != null))
                .toList();
    }

    private Stream<RowCells> rows() {
        return review.indicators().stream().flatMap(row -> row.cells().stream());
    }

    Section section() {
        return Section.titled(
                        words.of(
                                "page.review_title",
                                form.id(),
                                form.project().isBlank() ? words.of("page.no_project") : form.project(),
                                card.form().year()),
                        name)
                .table(head())
                .text(verdict())
                .part(findings())
                .part(asPrinted())
                .part(differing())
                .aside(others())
                .text(FormTables.stamp(card, words));
    }

    private Table head() {
        return new FormHead(words)
                .line("page.project", form.project())
                .line(
                        "page.department",
                        Optional.ofNullable(form.department()),
                        "page.unit",
                        Optional.ofNullable(form.unit()))
                .line(
                        "page.year",
                        Optional.of(card.form().year().toString()),
                        "page.rules",
                        Optional.of(words.of("page.named", card.ruleSetName(words.locale()), card.ruleSetId())))
                .table();
    }

    /** Both totals, and what becomes of ours with the published awards in place of what is open. */
    private String verdict() {
        ReviewedTotal total = review.total();
        String ours = FormTables.total(card, words);
        String both = words.of(
                "page.both_totals",
                total.published().orElse(Figures.NONE),
                total.verdict().label(words.locale()),
                ours);
        return card.open().signum() == 0 ? both : both + words.of("page.accepted", total.accepted());
    }

    private Section findings() {
        List<FindingData> shown = ReviewData.of(review, words.locale()).findings().stream()
                .filter(finding -> severity(finding).compareTo(least) >= 0)
                .toList();
        return new FindingTable(words, name, form.project()).section(shown);
    }

    private static Severity severity(FindingData finding) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.code().equals(finding.severity()))
                .findFirst()
                .orElseThrow();
    }

    private Section asPrinted() {
        return Section.part(words.of("page.as_printed")).table(money()).table(indicators());
    }

    private Table money() {
        List<String> heads = List.of(
                words.of("page.money_in", Objects.requireNonNullElse(form.moneyUnit(), "万元")),
                words.of("page.initial"),
                words.of("page.adjusted"),
                words.of("page.executed"),
                words.of("report.weight"),
                words.of("page.rate"),
                words.of("page.published_score"),
                words.of("page.our_score"),
                words.of("page.verdict"));
        List<Row> rows = new ArrayList<>();
        boolean hasExecution = form.execution() != null;
        if (form.totalFunds() != null || hasExecution) {
            List<Cell> cells = new ArrayList<>(amounts(words.of("page.money_total"), form.totalFunds()));
            cells.addAll(hasExecution ? execution() : empty(5));
            rows.add(new Row(cells, Anchor.row(name, -1), tone(review.execution()), true));
        }
        for (Map.Entry<String, FundsCells> source : form.funds().entrySet()) {
            List<Cell> cells = new ArrayList<>(amounts(source.getKey(), source.getValue()));
            cells.addAll(empty(5));
            rows.add(Row.of(cells));
        }
        return Table.ofGroups(words.of("page.money_caption"), heads, List.of(rows))
                .figures(1, 2, 3, 4, 5, 6, 7)
                .kind("money reviewed");
    }

    private static List<Cell> empty(int cells) {
        return Stream.generate(() -> Cell.EMPTY).limit(cells).toList();
    }

    private static List<Cell> amounts(String label, @Nullable FundsCells row) {
        Stream<Cell> amounts = row == null
                ? Stream.generate(() -> Cell.EMPTY).limit(3)
                : Stream.of(cell(row.initial()), cell(row.adjusted()), cell(row.executed()));
        return Stream.concat(Stream.of(Cell.of(label).head()), amounts).toList();
    }

    private static Cell cell(@Nullable String text) {
        return Cell.of(Objects.requireNonNullElse(text, ""));
    }

    private List<Cell> execution() {
        ScoreCells printed = Objects.requireNonNullElse(form.execution(), ScoreCells.EMPTY);
        List<Cell> cells = new ArrayList<>();
        cells.add(weight(review.execution(), printed.weight()));
        cells.add(cell(printed.rate()));
        cells.addAll(scores(-1, review.execution()));
        return cells;
    }

    private static Cell weight(ReviewedScore row, @Nullable String printed) {
        return Cell.of(row.recomputed()
                .map(item -> item.weight().toPlainString())
                .orElseGet(() -> Objects.requireNonNullElse(printed, Figures.NONE)));
    }

    /** Published, ours and the verdict. */
    private List<Cell> scores(int at, ReviewedScore row) {
        Cell ours = Cell.of(row.recomputed()
                .flatMap(ItemScore::score)
                .map(BigDecimal::toPlainString)
                .orElse(Figures.NONE));
        return List.of(
                Cell.of(row.published().orElse(Figures.NONE)),
                row.recomputed().isPresent() ? ours.linkedTo(Anchor.derivation(name, at)) : ours,
                Cell.of(row.verdict().label(words.locale())).toned(tone(row)));
    }

    private static Tone tone(ReviewedScore row) {
        return Tone.of(row.verdict());
    }

    private Table indicators() {
        List<String> more = new ArrayList<>(List.of(
                words.of("report.weight"),
                words.of("page.published_score"),
                words.of("page.our_score"),
                words.of("page.verdict")));
        otherScores.forEach(column -> more.add(column.heading()));
        if (hasNotes) {
            more.add(words.of("page.note"));
        }
        List<FormRow> rows = new ArrayList<>();
        for (int i = 0; i < review.indicators().size(); i++) {
            rows.add(row(i, review.indicators().get(i)));
        }
        List<List<Row>> groups = new ArrayList<>(FormRow.merged(rows));
        groups.add(FormTables.total(words, total(), Tone.of(review.total().verdict())));
        return Table.ofGroups(words.of("page.indicators"), FormTables.heads(words, more), groups)
                .figures(6, 7, 8)
                .kind(hasNotes ? "form reviewed noted" : "form reviewed");
    }

    private FormRow row(int at, ReviewedScore score) {
        RowCells cells = score.cells().orElseThrow();
        List<Cell> rest = new ArrayList<>();
        rest.add(Cell.of(cells.shownTarget()));
        rest.add(cell(cells.actual()));
        rest.add(weight(score, cells.weight()));
        rest.addAll(scores(at, score));
        for (Column column : otherScores) {
            Verdict verdict = score.otherColumns().getOrDefault(column, Verdict.NOT_PUBLISHED);
            String printed = Objects.requireNonNullElse(cells.cell(column), "");
            boolean isWrong = verdict == Verdict.DIFFERS || verdict == Verdict.ROUNDING;
            rest.add(
                    isWrong
                            ? Cell.ofLines(List.of(printed, verdict.label(words.locale())))
                                    .toned(Tone.of(verdict))
                            : Cell.of(printed));
        }
        if (hasNotes) {
            rest.add(cell(cells.deviationNote()));
        }
        return new FormRow(cells.level1(), cells.level2(), cells.name(), rest, Anchor.row(name, at), tone(score));
    }

    private List<Cell> total() {
        ReviewedTotal total = review.total();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(card.weight().toPlainString()),
                Cell.of(total.published().orElse(Figures.NONE)),
                Cell.of(FormTables.range(card)).linkedTo(Anchor.total(name)),
                Cell.of(total.verdict().label(words.locale())).toned(Tone.of(total.verdict()))));
        cells.addAll(empty(otherScores.size() + (hasNotes ? 1 : 0)));
        return cells;
    }

    /** How the scores came about that are not the published ones, with the curves of those that are numbers. */
    private Section differing() {
        Derivations derivations = new Derivations(words, name);
        items(true)
                .forEach((row, score) -> derivations.add(row, score.recomputed().orElseThrow(), tone(score)));
        Section section = derivations.section(words.of("page.differing"));
        for (ReviewedScore score : items(true).values()) {
            Optional<Picture> curve = score.verdict() == Verdict.DIFFERS
                    ? Picture.curve(score.recomputed().orElseThrow(), words.locale())
                    : Optional.empty();
            section = curve.isPresent() ? section.picture(curve.get()) : section;
        }
        return section;
    }

    /** How the other scores and the total came about. */
    private Section others() {
        Derivations derivations = new Derivations(words, name);
        items(false)
                .forEach((row, score) -> derivations.add(row, score.recomputed().orElseThrow(), Tone.PLAIN));
        derivations.total(card);
        return derivations.section(words.of("page.others")).picture(Picture.points(card, words.locale()));
    }

    /** The items with a score of ours by their places among the indicators: those that differ, or the others. */
    private Map<Integer, ReviewedScore> items(boolean differ) {
        Map<Integer, ReviewedScore> items = new LinkedHashMap<>();
        for (int i = -1; i < review.indicators().size(); i++) {
            ReviewedScore score =
                    i < 0 ? review.execution() : review.indicators().get(i);
            boolean isShown = i >= 0 || form.execution() != null;
            boolean differs = score.verdict() == Verdict.DIFFERS || score.verdict() == Verdict.ROUNDING;
            if (isShown && score.recomputed().isPresent() && differs == differ) {
                items.put(i, score);
            }
        }
        return items;
    }
}
