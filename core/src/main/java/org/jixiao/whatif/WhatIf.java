package org.jixiao.whatif;

import static org.jixiao.value.internal.Checks.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.rule.Grade;
import org.jixiao.scorecard.ItemScore;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.ScoringException;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * What another actual on one line of a scored form would change: the smallest change that reaches the next grade, and how
 * the points of each item depend on its actual.
 *
 * <p>All of it follows exactly from the strategies that scored the form, rounding and rescaling included; nothing is found
 * by trial. Items whose strategy has no curve are listed, never guessed. Immutable.
 *
 * @param card the scored form
 */
public record WhatIf(Scorecard card) implements Serializable {
    /**
     * Refuses null.
     *
     * @throws org.jixiao.value.InvalidValueException if the card is null
     */
    public WhatIf {
        given(card, "card");
    }

    /** What another actual on one line of this form would change. */
    public static WhatIf of(Scorecard card) {
        return new WhatIf(card);
    }

    /**
     * The next better grade; empty where the grade is the best one, open points leave it undecided, or the execution leaves fewer points
     * than it takes ({@link Scorecard#totalCeiling}).
     */
    public Optional<Grade> nextGrade() {
        return next().map(Bands.Band::value);
    }

    private Optional<Bands.Band<Grade>> next() {
        return card.grade()
                .flatMap(grade -> card.gradedTotals().bands().list().stream()
                        .filter(band -> band.value().compareTo(grade) < 0)
                        .findFirst())
                .filter(band -> isBelowCeiling(band.interval()));
    }

    /** Whether the execution leaves points enough for these totals. */
    private boolean isBelowCeiling(Interval totals) {
        return card.totalCeiling()
                .map(ceiling ->
                        totals.and(Interval.atMost(Fraction.of(ceiling))).isPresent())
                .orElse(true);
    }

    /**
     * The points from the total to the edge of the {@linkplain #nextGrade next grade}, 0 or more; empty where there is none.
     * Where the edge is {@linkplain #isEdgeEnough not enough}, more than that is missing.
     */
    public Optional<Fraction> missing() {
        return next().flatMap(band -> band.interval().low()).map(low -> low.minus(reached()));
    }

    /** The total that counts; with rows that take more than there is, what it would be below 0. */
    private Fraction reached() {
        Fraction counted = Fraction.of(card.countedTotal());
        return card.adjustedTotal()
                .map(adjusted -> Fraction.of(adjusted.unbounded()))
                .filter(exact -> exact.isLessThan(counted))
                .orElse(counted);
    }

    /** Whether a total on the edge of the next grade earns it; false where there is none. */
    public boolean isEdgeEnough() {
        return next().filter(band -> band.interval().includesLow()).isPresent();
    }

    /**
     * The ways to reach the next grade by one actual alone, one for each item that can do it: the smallest share of the
     * target first, then those without one, alike in the order of the form. An item has two where two numbers lie as far on
     * either side. An evaluator's award counts neither for nor against: a better level is taken without one.
     *
     * @throws ScoringException if the curve of a strategy contradicts its scores
     */
    public List<Improvement> improvements() {
        Optional<Fraction> missing = missing();
        return missing.isEmpty()
                ? List.of()
                : improvable().stream()
                        .flatMap(item -> improvements(item, missing.get()))
                        .sorted(Comparator.comparing(Improvement::share, WhatIf::bySize))
                        .toList();
    }

    private Stream<Improvement> improvements(ItemScore item, Fraction missing) {
        Fraction points = Fraction.of(item.score().orElse(BigDecimal.ZERO)).plus(missing);
        BigDecimal needed =
                Threshold.leastScore(points, isEdgeEnough(), item.rounding().value());
        return item.derivation().stream()
                .flatMap(score -> new ImprovementFinder(item).to(needed, score.input()).stream());
    }

    private static int bySize(Optional<Fraction> one, Optional<Fraction> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    /**
     * The items that could earn more, but not known how: no actual was reported, or the strategy, one of a rule author's
     * own, has no curve.
     */
    public List<ItemScore> unexplained() {
        return improvable().stream().filter(item -> !isExplained(item)).toList();
    }

    private List<ItemScore> improvable() {
        return card.items().stream().filter(item -> toGain(item).signum() > 0).toList();
    }

    /** What a penalty row comes to is taken: more of it gains nothing. */
    private BigDecimal toGain(ItemScore item) {
        return card.isTakenFromTotal(item) ? BigDecimal.ZERO : item.lost().add(item.open());
    }

    private static boolean isExplained(ItemScore item) {
        return item.derivation()
                .map(Score::input)
                .filter(input -> input instanceof QuantityInput
                        ? item.curve().isPresent()
                        : new Alternatives(item, input).isExplained())
                .isPresent();
    }

    /**
     * How the points of each item depend on its actual, in the order of the form.
     *
     * @throws ScoringException if the curve of a strategy contradicts its scores
     */
    public List<Sensitivity> sensitivities() {
        return card.items().stream().map(this::sensitivity).toList();
    }

    private Sensitivity sensitivity(ItemScore item) {
        Optional<ScoringInput> input = item.derivation().map(Score::input);
        Optional<Sensitivity.NumericSensitivity> number = input.filter(QuantityInput.class::isInstance)
                .map(QuantityInput.class::cast)
                .flatMap(in ->
                        item.curve().map(curve -> Sensitivity.NumericSensitivity.of(in, curve, item.fullMarks())));
        Map<String, BigDecimal> alternatives = new LinkedHashMap<>();
        input.ifPresent(in ->
                new Alternatives(item, in).all().forEach(other -> alternatives.put(other.actual(), other.score())));
        return ImmutableSensitivity.make(item, toGain(item), number, alternatives);
    }

    /** Whether there is a better grade, and the execution leaves too few points for it. */
    boolean isHeldDown() {
        return next().isEmpty()
                && card.grade()
                        .filter(grade -> grade
                                != card.gradedTotals()
                                        .bands()
                                        .list()
                                        .get(card.gradedTotals().bands().list().size() - 1)
                                        .value())
                        .isPresent();
    }

    /** The next grade, what is missing and the improvements that lead to it, in the language of {@code locale}: Chinese, else English. */
    public String explain(Locale locale) {
        return new WhatIfText(given(locale, "locale")).of(this);
    }

    /** {@code 良 → 优: 4.8 points missing, 3 ways}. */
    @Override
    public String toString() {
        return nextGrade()
                .map(next -> card.grade().orElseThrow() + " → " + next + ": "
                        + missing().orElseThrow() + " points missing, "
                        + improvements().size() + " ways")
                .orElseGet(() -> card.grade()
                        .map(grade -> grade + (isHeldDown() ? ", held down" : ", the best grade"))
                        .orElse("grade undecided"));
    }
}
