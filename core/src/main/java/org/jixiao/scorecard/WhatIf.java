package org.jixiao.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.rule.Grade;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.value.Fraction;

/**
 * What another actual on one line of a scored form would change: the smallest change that reaches the next grade, and how
 * the total answers to each item.
 *
 * <p>All of it follows exactly from the strategies that scored the form, rounding and rescaling included; nothing is found
 * by trial. What a strategy cannot say is listed, never guessed. Immutable.
 *
 * @param card the scored form
 */
public record WhatIf(Scorecard card) implements Serializable {
    /** The next better grade; empty where the grade is the best one, or open points leave it undecided. */
    public Optional<Grade> nextGrade() {
        return NextGrade.of(card).map(NextGrade::grade);
    }

    /**
     * The points from the total to the edge of the {@linkplain #nextGrade next grade}, 0 or more; empty where there is none.
     * Where the edge is {@linkplain #isEdgeEnough not enough}, more than that is missing.
     */
    public Optional<Fraction> missing() {
        return NextGrade.of(card).map(NextGrade::missing);
    }

    /** Whether a total on the edge of the next grade earns it; false where there is none. */
    public boolean isEdgeEnough() {
        return NextGrade.of(card).filter(NextGrade::isEnough).isPresent();
    }

    /**
     * The ways to reach the next grade by one actual alone, one for each item that can do it: the smallest share of the
     * target first, then those without one, alike in the order of the form. An item has two where two numbers lie as far on
     * either side. An evaluator's award counts neither for nor against: a better level is taken without one.
     *
     * @throws ScoringException if the curve of a strategy contradicts its scores
     */
    public List<Way> ways() {
        Optional<NextGrade> next = NextGrade.of(card);
        List<Way> ways = new ArrayList<>();
        for (ItemScore item : next.isPresent() ? improvable() : List.<ItemScore>of()) {
            ItemPoints points = new ItemPoints(item, card);
            points.input()
                    .ifPresent(input ->
                            ways.addAll(new WayFinder(points).to(next.get().scoreNeededOf(item), input)));
        }
        ways.sort(Comparator.comparing(Way::share, WhatIf::bySize));
        return List.copyOf(ways);
    }

    private static int bySize(Optional<Fraction> one, Optional<Fraction> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    /**
     * The items that could earn more, but of which nobody can say how: nothing was reported, or the strategy, of a rule
     * author's own, has no curve.
     */
    public List<ItemScore> unsaid() {
        return improvable().stream()
                .filter(item -> !isSaid(new ItemPoints(item, card)))
                .toList();
    }

    private List<ItemScore> improvable() {
        return card.items().stream().filter(item -> toGain(item).signum() > 0).toList();
    }

    private static BigDecimal toGain(ItemScore item) {
        return item.lost().add(item.open());
    }

    private static boolean isSaid(ItemPoints points) {
        Optional<ScoringInput> input = points.input();
        if (input.isEmpty()) {
            return false;
        }
        return input.get() instanceof QuantityInput number
                ? points.curve(number).isPresent()
                : new Alternatives(points).isSaid(input.get());
    }

    /**
     * How the total answers to each item, in the order of the form.
     *
     * @throws ScoringException if the curve of a strategy contradicts its scores
     */
    public List<Answer> answers() {
        return card.items().stream()
                .map(item -> answer(new ItemPoints(item, card)))
                .toList();
    }

    private static Answer answer(ItemPoints points) {
        ItemScore item = points.item();
        Optional<ScoringInput> input = points.input();
        Optional<Answer.OfNumber> number = input.map(in -> in instanceof QuantityInput quantity ? quantity : null)
                .flatMap(in -> points.curve(in).map(curve -> Answer.OfNumber.of(in, curve, points.most(in))));
        return Answer.of(
                item,
                toGain(item),
                number,
                input.map(new Alternatives(points)::all).orElse(List.of()));
    }

    /** The next grade, what is missing and the ways to it, in the language of {@code locale}: English, else Chinese. */
    public String explain(Locale locale) {
        return WhatIfText.of(this, locale);
    }

    /** {@code 良 → 优: 4.8 points missing, 3 ways}. */
    @Override
    public String toString() {
        return nextGrade()
                .map(next -> card.grade().orElseThrow() + " → " + next + ": "
                        + missing().orElseThrow() + " points missing, " + ways().size() + " ways")
                .orElseGet(() ->
                        card.grade().map(grade -> grade + ", the best grade").orElse("grade undecided"));
    }
}
