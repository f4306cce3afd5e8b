package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.ScoringInput.ProseInput;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.ShareText;
import org.jixiao.value.internal.TableRow;

/**
 * Points for each of several things that are there or not, on the scale of their sum. A cell that does not answer every one of them
 * by its name is judged as any other words.
 */
record Checklist(List<Item> items) implements StockStrategy<ProseInput> {
    private static final Prose WORDS = new Prose(OwnScales.none());

    /** One thing and its points. */
    record Item(String name, Fraction points) implements Serializable {
        @Override
        public String toString() {
            return name + " " + points;
        }
    }

    static Checklist of(String... rows) {
        List<Item> items = new ArrayList<>();
        for (String row : given(rows, "rows")) {
            String place = "checklist(\"" + given(row, "row") + "\")";
            Item item = Checks.at(place, () -> item(row));
            if (items.stream()
                    .anyMatch(other ->
                            ChecklistAnswers.plain(other.name()).equals(ChecklistAnswers.plain(item.name())))) {
                throw Checks.invalidAt(place, "checklist.once", quoted(item.name()));
            }
            items.add(item);
        }
        if (items.isEmpty()) {
            throw invalid("checklist.some", Wording.of("met.none"));
        }
        return new Checklist(List.copyOf(items));
    }

    private static Item item(String row) {
        TableRow read = TableRow.read(row, "有管理办法: 1");
        if (!ChecklistAnswers.isName(read.key())) {
            throw invalid("checklist.name", quoted(read.key()));
        }
        Fraction points = Fraction.parse(read.value());
        if (points.signum() <= 0 || ShareText.isInPercent(read.value())) {
            throw invalid("earn_each.points", quoted(read.value()));
        }
        return new Item(read.key(), points);
    }

    private Fraction whole() {
        return items.stream().map(Item::points).reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public Score score(ProseInput in) {
        given(in, "input");
        Optional<List<Boolean>> answers =
                ChecklistAnswers.of(in.actual(), items.stream().map(Item::name).toList());
        if (answers.isEmpty()) {
            return WORDS.score(in);
        }
        Fraction earned = Fraction.ZERO;
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean yes = answers.get().get(i);
            earned = yes ? earned.plus(items.get(i).points()) : earned;
            shown.add((yes ? "√ " : "× ") + items.get(i));
        }
        Fraction whole = whole();
        Fraction points = in.weight().times(earned, whole);
        if (in.award().isPresent()) {
            // the answers decide: another award is moved to what they give, and reported
            Fraction share = earned.dividedBy(whole);
            return new AwardBand(in, Interval.closed(share, share), in.step())
                    .score(in, in.award().get());
        }
        return Score.of(points, in, StockReason.CHECKED, String.join(" ", shown), earned, whole);
    }

    @Override
    public String code() {
        return "strategy.checklist";
    }

    @Override
    public String word() {
        return "checklist";
    }

    @Override
    public Optional<List<Term>> parts() {
        return Optional.of(items.stream()
                .map(item -> Term.of(item.name(), Term.of(item.points().toString())))
                .toList());
    }

    @Override
    public Object parameter(String name) {
        return items.stream().map(Item::toString).collect(Collectors.joining("; "));
    }
}
