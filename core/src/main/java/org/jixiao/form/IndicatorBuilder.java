package org.jixiao.form;

import static org.jixiao.form.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Describes one level-3 indicator: a target, an actual and a weight, in any order.
 *
 * <pre>{@code
 * i -> i.atLeast("24 人/年").actual("24").weight(20)
 * i -> i.rated("优良中低差").actual("优").weight(10)
 * }</pre>
 *
 * <p>Numbers come as text ({@code "99.9 %"}), {@code long} or {@link BigDecimal}, never as {@code double}. Every mistake
 * is an {@link InvalidFormException} that names the indicator, the value met and what was expected.
 */
public final class IndicatorBuilder {
    private static final String ACTUAL = "an actual (notReported() says that the cell is empty)";
    private static final String AWARD = "an award of 0 or more";
    private static final String DEDUCTION = "a deduction of 0 or more";
    private static final String SCALE = "a rating scale";

    private final IndicatorPath path;
    private @Nullable Target target;
    private @Nullable Actual actual;
    private @Nullable String actualText;
    private @Nullable BigDecimal weight;
    private @Nullable BigDecimal award;
    private @Nullable BigDecimal deduction;
    private @Nullable String deviationNote;

    IndicatorBuilder(IndicatorPath path) {
        this.path = path;
    }

    /** ≥: a number with an optional unit, {@code "24 人/年"}. */
    public IndicatorBuilder atLeast(String quantity) {
        return quantity(Nature.AT_LEAST, quantity);
    }

    /** &gt;: a number with an optional unit. */
    public IndicatorBuilder moreThan(String quantity) {
        return quantity(Nature.MORE_THAN, quantity);
    }

    /** ≤: a number with an optional unit, {@code "2 小时"}. */
    public IndicatorBuilder atMost(String quantity) {
        return quantity(Nature.AT_MOST, quantity);
    }

    /** &lt;: a number with an optional unit. */
    public IndicatorBuilder lessThan(String quantity) {
        return quantity(Nature.LESS_THAN, quantity);
    }

    /** =: a number with an optional unit. */
    public IndicatorBuilder exactly(String quantity) {
        return quantity(Nature.EQUAL, quantity);
    }

    /** A number without a sign: less is better under a cost indicator, more is better elsewhere. */
    public IndicatorBuilder unsigned(String quantity) {
        return quantity(Nature.UNSIGNED, quantity);
    }

    /** A level of a standard scale, named as the form does, {@code "优良中低差"}; its top level meets the target. */
    public IndicatorBuilder rated(String scale) {
        return rated(standard(scale));
    }

    /** A level of {@code scale}; its top level meets the target. */
    public IndicatorBuilder rated(RatingScale scale) {
        return target(RatingTarget.on(present(SCALE, scale)));
    }

    /** A level of a standard scale; {@code leastLevel} or a better one meets the target. */
    public IndicatorBuilder ratedAtLeast(String scale, String leastLevel) {
        return ratedAtLeast(standard(scale), leastLevel);
    }

    /** A level of {@code scale}; {@code leastLevel} or a better one meets the target. */
    public IndicatorBuilder ratedAtLeast(RatingScale scale, String leastLevel) {
        present(SCALE, scale);
        present("a level of " + scale, leastLevel);
        return target(wellFormed(() -> RatingTarget.atLeast(scale, leastLevel)));
    }

    /** A deadline: the last day that is on time. */
    public IndicatorBuilder due(LocalDate lastDay) {
        return target(DeadlineTarget.on(present("the last day that is on time", lastDay)));
    }

    /** A deadline of work whose first day is known too, so that lateness can be measured against the planned time. */
    public IndicatorBuilder due(LocalDate firstDay, LocalDate lastDay) {
        present("the first day of the work", firstDay);
        present("the last day that is on time", lastDay);
        return target(wellFormed(() -> DeadlineTarget.between(firstDay, lastDay)));
    }

    /** A target in words. */
    public IndicatorBuilder described(String words) {
        return target(wellFormed(() -> new ProseTarget(words)));
    }

    /** Any target. */
    public IndicatorBuilder target(Target value) {
        if (target != null) {
            throw invalid("one target", "a second one, " + value);
        }
        target = present("a target", value);
        return this;
    }

    /**
     * What was reached, read by the kind of the target: a number with an optional unit, a level of the scale, a date such
     * as 2024-11-30 (or words such as 按时完成), or words.
     */
    public IndicatorBuilder actual(String text) {
        requireNoActual(present(ACTUAL, text));
        actualText = text;
        return this;
    }

    /** A bare number reached; it takes the target's unit. */
    public IndicatorBuilder actual(long number) {
        return actual(Long.toString(number));
    }

    /** A bare number reached; it takes the target's unit. */
    public IndicatorBuilder actual(BigDecimal number) {
        present(ACTUAL, number);
        return actual(new QuantityActual(wellFormed(() -> Quantity.of(number, Unit.NONE))));
    }

    /** The day on which the work was done. */
    public IndicatorBuilder actual(LocalDate done) {
        return actual(new DateActual(present("the day on which the work was done", done)));
    }

    /** Any actual. */
    public IndicatorBuilder actual(Actual value) {
        requireNoActual(present(ACTUAL, value).toString());
        actual = value;
        return this;
    }

    /** The form's cell for the actual is empty: the points stay open. */
    public IndicatorBuilder notReported() {
        return actual(new NotReported());
    }

    /** The indicator fell away for this project, for a reason. */
    public IndicatorBuilder notApplicable(String reason) {
        return actual(wellFormed(() -> new NotApplicable(reason)));
    }

    /** 分值, in points: above 0, at most 1000. */
    public IndicatorBuilder weight(long points) {
        return weight(BigDecimal.valueOf(points));
    }

    /** 分值, in points, as a decimal: {@code "12.5"}. */
    public IndicatorBuilder weight(String points) {
        return weight(Weights.parsed(path.toString(), Weights.EXPECTED, present("a weight", points)));
    }

    /** 分值, in points: above 0, at most 1000, with at most 6 decimals. */
    public IndicatorBuilder weight(BigDecimal points) {
        weight = Weights.checked(path.toString(), present("a weight", points));
        return this;
    }

    /**
     * Points the evaluator gave, for a rating, words or a missed deadline: 0 or more.
     * What lies outside the band of its level is moved to the nearest value and reported by the scorecard.
     */
    public IndicatorBuilder award(String points) {
        return award(Weights.parsed(path.toString(), AWARD, present(AWARD, points)));
    }

    /**
     * Points the evaluator gave, for a rating, words or a missed deadline: 0 or more.
     * What lies outside the band of its level is moved to the nearest value and reported by the scorecard.
     */
    public IndicatorBuilder award(BigDecimal points) {
        award = pointsOf(AWARD, present(AWARD, points));
        return this;
    }

    /** 扣分: points taken by hand from the computed score, for rules that know such a column; 0 or more. */
    public IndicatorBuilder deduction(String points) {
        return deduction(Weights.parsed(path.toString(), DEDUCTION, present(DEDUCTION, points)));
    }

    /** 扣分: points taken by hand from the computed score, for rules that know such a column; 0 or more. */
    public IndicatorBuilder deduction(BigDecimal points) {
        BigDecimal given = pointsOf(DEDUCTION, present(DEDUCTION, points));
        // a 0 in the column takes nothing, as an empty cell does
        deduction = given.signum() == 0 ? null : given;
        return this;
    }

    private BigDecimal pointsOf(String expected, BigDecimal points) {
        if (points.signum() < 0) {
            throw invalid(expected, points.toString());
        }
        wellFormed(() -> Fraction.of(points));
        BigDecimal stripped = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** 偏差原因分析及改进措施: why the target was missed or far exceeded, and what is done about it. */
    public IndicatorBuilder note(String text) {
        deviationNote = present("a note", text);
        return this;
    }

    Indicator build() {
        Target statedTarget = target;
        BigDecimal statedWeight = weight;
        if (statedTarget == null) {
            throw invalid("a target", "none");
        }
        if (statedWeight == null) {
            throw invalid("a weight", "none");
        }
        Actual statedActual = matched(statedTarget, actual == null ? readActual(statedTarget) : actual);
        if (award != null && statedTarget instanceof QuantityTarget) {
            throw invalid(
                    "an award on a rating, words or a deadline only", "one of " + award + " on the number " + target);
        }
        return Indicator.of(
                path,
                statedTarget,
                statedActual,
                statedWeight,
                Optional.ofNullable(award),
                Optional.ofNullable(deduction),
                Optional.ofNullable(deviationNote));
    }

    private Actual readActual(Target statedTarget) {
        String text = actualText;
        if (text == null) {
            throw invalid(ACTUAL, "none");
        }
        return wellFormed(() -> ActualText.read(text, statedTarget));
    }

    private Actual matched(Target statedTarget, Actual statedActual) {
        if (!ActualText.goesWith(statedTarget, statedActual)) {
            throw invalid("an actual of the same kind as the target " + statedTarget, statedActual.toString());
        }
        if (statedTarget instanceof RatingTarget rating && statedActual instanceof RatingActual rated) {
            wellFormed(() -> rating.scale().rank(rated.level()));
        }
        return statedActual;
    }

    private IndicatorBuilder quantity(Nature nature, String text) {
        present("a number with an optional unit", text);
        return target(new QuantityTarget(nature, wellFormed(() -> Quantity.parse(text))));
    }

    private RatingScale standard(String name) {
        present("the name of a standard rating scale", name);
        return wellFormed(() -> RatingScale.of(name));
    }

    private <T> T present(String expected, @Nullable T value) {
        return given(path.toString(), expected, value);
    }

    private void requireNoActual(String next) {
        if (actual != null || actualText != null) {
            throw invalid("one actual", "a second one, " + next);
        }
    }

    /** Runs a factory that knows nothing of forms, and names the indicator when it refuses. */
    private <T> T wellFormed(Supplier<T> factory) {
        try {
            return factory.get();
        } catch (InvalidFormException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw InvalidFormException.at(path.toString(), e);
        }
    }

    private InvalidFormException invalid(String expected, String met) {
        return new InvalidFormException(path.toString(), expected, met);
    }
}
