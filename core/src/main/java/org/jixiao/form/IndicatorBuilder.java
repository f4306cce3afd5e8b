package org.jixiao.form;

import static org.jixiao.form.Texts.given;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jixiao.form.Actual.DateActual;
import org.jixiao.form.Actual.NotApplicable;
import org.jixiao.form.Actual.NotReported;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Actual.RatingActual;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.ProseTarget;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.internal.Wording;
import org.jixiao.value.InvalidValueException;
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
 * <p>Numbers come as text ({@code "99.9 %"}), {@code long} or {@link BigDecimal}, never as {@code double}. A text may name
 * a unit; a bare number takes the unit of the other side. A number has at most 60 digits before and behind its decimal
 * point.
 *
 * <p>Every method throws an {@link InvalidFormException} where it is handed null, a second target or actual, or what its own
 * description does not allow. The exception names the indicator, the value met and what was expected.
 */
public final class IndicatorBuilder {
    private static final String TARGET = "target.given";
    private static final String ACTUAL = "actual.given";
    private static final String NUMBER = "target.number";
    private static final String WEIGHT = "weight.given";
    private static final String AWARD = "indicator.award";
    private static final String DEDUCTION = "indicator.deduction";
    private static final String SCALE = "scale.given";
    private static final String LAST_DAY = "target.last_day";

    private final IndicatorPath path;
    private @Nullable Target target;
    private @Nullable Actual actual;
    // in place of the actual: read when the target is known
    private @Nullable String actualText;
    private @Nullable String computedFrom;
    private @Nullable BigDecimal weight;
    private @Nullable BigDecimal award;
    private @Nullable BigDecimal deduction;
    private @Nullable String deviationNote;
    private @Nullable String key;

    IndicatorBuilder(IndicatorPath path) {
        this.path = path;
    }

    /** ≥: a number with an optional unit, {@code "24 人/年"}. */
    public IndicatorBuilder atLeast(String quantity) {
        return number(Nature.AT_LEAST, quantity);
    }

    /** ≥: a bare number. */
    public IndicatorBuilder atLeast(long number) {
        return atLeast(BigDecimal.valueOf(number));
    }

    /** ≥: a bare number. */
    public IndicatorBuilder atLeast(BigDecimal number) {
        return number(Nature.AT_LEAST, number);
    }

    /** &gt;: a number with an optional unit, {@code "24 人/年"}. */
    public IndicatorBuilder moreThan(String quantity) {
        return number(Nature.MORE_THAN, quantity);
    }

    /** &gt;: a bare number. */
    public IndicatorBuilder moreThan(long number) {
        return moreThan(BigDecimal.valueOf(number));
    }

    /** &gt;: a bare number. */
    public IndicatorBuilder moreThan(BigDecimal number) {
        return number(Nature.MORE_THAN, number);
    }

    /** ≤: a number with an optional unit, {@code "2 小时"}. */
    public IndicatorBuilder atMost(String quantity) {
        return number(Nature.AT_MOST, quantity);
    }

    /** ≤: a bare number. */
    public IndicatorBuilder atMost(long number) {
        return atMost(BigDecimal.valueOf(number));
    }

    /** ≤: a bare number. */
    public IndicatorBuilder atMost(BigDecimal number) {
        return number(Nature.AT_MOST, number);
    }

    /** &lt;: a number with an optional unit, {@code "2 小时"}. */
    public IndicatorBuilder lessThan(String quantity) {
        return number(Nature.LESS_THAN, quantity);
    }

    /** &lt;: a bare number. */
    public IndicatorBuilder lessThan(long number) {
        return lessThan(BigDecimal.valueOf(number));
    }

    /** &lt;: a bare number. */
    public IndicatorBuilder lessThan(BigDecimal number) {
        return number(Nature.LESS_THAN, number);
    }

    /** =: a number with an optional unit, {@code "12 次"}. */
    public IndicatorBuilder exactly(String quantity) {
        return number(Nature.EQUAL, quantity);
    }

    /** =: a bare number. */
    public IndicatorBuilder exactly(long number) {
        return exactly(BigDecimal.valueOf(number));
    }

    /** =: a bare number. */
    public IndicatorBuilder exactly(BigDecimal number) {
        return number(Nature.EQUAL, number);
    }

    /**
     * A number without a sign, with an optional unit: {@code "12 次"}.
     *
     * <p>Less is better under a cost indicator, for a target of 0, for the form's own budget, and where the name says so, such as
     * 故障次数. Where nothing tells, such as for 预算控制率, the points stay open. More is better elsewhere.
     */
    public IndicatorBuilder withoutSign(String quantity) {
        return number(Nature.WITHOUT_SIGN, quantity);
    }

    /** A bare number without a sign; its direction is that of {@link #withoutSign(String)}. */
    public IndicatorBuilder withoutSign(long number) {
        return withoutSign(BigDecimal.valueOf(number));
    }

    /** A bare number without a sign; its direction is that of {@link #withoutSign(String)}. */
    public IndicatorBuilder withoutSign(BigDecimal number) {
        return number(Nature.WITHOUT_SIGN, number);
    }

    /** A range without a sign, {@code range("90%", "95%")}: anything inside it meets it. */
    public IndicatorBuilder range(String low, String high) {
        present(NUMBER, low);
        present(NUMBER, high);
        return target(wellFormed(() -> new RangeTarget(Quantity.parse(low), Quantity.parse(high))));
    }

    /** A number with any sign, for a nature and a quantity that were read elsewhere. */
    public IndicatorBuilder target(Nature nature, Quantity quantity) {
        present("target.nature", nature);
        return target(new QuantityTarget(nature, present(NUMBER, quantity)));
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
        if (leastLevel == null) {
            throw invalid("target.level", "null", scale.name());
        }
        return target(wellFormed(() -> RatingTarget.atLeast(scale, leastLevel)));
    }

    /** A deadline: the last day that is on time. */
    public IndicatorBuilder due(LocalDate lastDay) {
        return target(DeadlineTarget.on(present(LAST_DAY, lastDay)));
    }

    /**
     * A deadline of work whose first day is known too, so that lateness can be measured against the planned time.
     *
     * @param firstDay not after {@code lastDay}
     */
    public IndicatorBuilder due(LocalDate firstDay, LocalDate lastDay) {
        present("target.first_day", firstDay);
        present(LAST_DAY, lastDay);
        return target(wellFormed(() -> DeadlineTarget.between(firstDay, lastDay)));
    }

    /** A target in words, not blank. */
    public IndicatorBuilder prose(String words) {
        return target(wellFormed(() -> new ProseTarget(words)));
    }

    /** Any target. */
    public IndicatorBuilder target(Target value) {
        present(TARGET, value);
        if (target != null) {
            throw invalid("target.once", Wording.of("met.second_is", value.toString()));
        }
        target = value;
        return this;
    }

    /**
     * What was reached, read by the kind of the target: a number with an optional unit, a level of the scale, a date such
     * as 2024-11-30 (or words such as 按时完成), or words.
     */
    public IndicatorBuilder actual(String text) {
        requireFirstActual(present(ACTUAL, text));
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
        return actual(bare(number));
    }

    /** A number reached, in its unit. */
    public IndicatorBuilder actual(Quantity quantity) {
        return actual(new QuantityActual(present(ACTUAL, quantity)));
    }

    /**
     * What was reached is one collected figure ÷ another, each with its name: {@code actualQuotient("合格", "45 台", "验收", "50 台")} is
     * 90%. Figures whose units convert give a percentage, others a rate such as 元/平方米. Explanations show the figures.
     */
    public IndicatorBuilder actualQuotient(String partName, String part, String wholeName, String whole) {
        present(ACTUAL, partName);
        present(ACTUAL, part);
        present(ACTUAL, wholeName);
        present(ACTUAL, whole);
        Quotient quotient = wellFormed(() -> Quotient.of(partName, part, wholeName, whole));
        return actual(quotient.value()).computedFrom(quotient.figures());
    }

    /** The collected figures that the actual was computed from. */
    IndicatorBuilder computedFrom(String figures) {
        computedFrom = figures;
        return this;
    }

    /** The day on which the work was done. */
    public IndicatorBuilder actual(LocalDate done) {
        return actual(new DateActual(present("actual.day", done)));
    }

    /** Any actual. */
    public IndicatorBuilder actual(Actual value) {
        requireFirstActual(present(ACTUAL, value));
        actual = value;
        return this;
    }

    /** The form's cell for the actual is empty: the points stay open. */
    public IndicatorBuilder notReported() {
        return actual(new NotReported());
    }

    /** The indicator does not apply to this project, for a reason, not blank: its points stay open, or as the rules decide. */
    public IndicatorBuilder notApplicable(String reason) {
        return actual(wellFormed(() -> new NotApplicable(reason)));
    }

    /** 分值, in points: above 0, at most 1000. */
    public IndicatorBuilder weight(long points) {
        return weight(BigDecimal.valueOf(points));
    }

    /** 分值, in points, as a decimal: {@code "12.5"}. Above 0, at most 1000, with at most 6 decimals. */
    public IndicatorBuilder weight(String points) {
        return weight(Weights.parsed(path, Weights.RANGE, present(WEIGHT, points)));
    }

    /** 分值, in points: above 0, at most 1000, with at most 6 decimals. */
    public IndicatorBuilder weight(BigDecimal points) {
        weight = Weights.checked(path, present(WEIGHT, points));
        return this;
    }

    /** A row that carries no points, such as 其中：…; whether its target is met is said all the same. */
    public IndicatorBuilder withoutWeight() {
        weight = BigDecimal.ZERO;
        return this;
    }

    /** Points the evaluator gave; see {@link #award(BigDecimal)}. */
    public IndicatorBuilder award(long points) {
        return award(BigDecimal.valueOf(points));
    }

    /** Points the evaluator gave, as a decimal: {@code "8.5"}; see {@link #award(BigDecimal)}. */
    public IndicatorBuilder award(String points) {
        return award(Weights.parsed(path, AWARD, present(AWARD, points)));
    }

    /**
     * Points the evaluator gave, for a rating, words or a missed deadline: 0 or more.
     *
     * <p>What lies outside the band of its level is moved to the nearest value and reported by the scorecard.
     */
    public IndicatorBuilder award(BigDecimal points) {
        award = Weights.byHand(path, AWARD, present(AWARD, points));
        return this;
    }

    /** 扣分, in points; see {@link #deduction(BigDecimal)}. */
    public IndicatorBuilder deduction(long points) {
        return deduction(BigDecimal.valueOf(points));
    }

    /** 扣分, in points, as a decimal: {@code "0.5"}; see {@link #deduction(BigDecimal)}. */
    public IndicatorBuilder deduction(String points) {
        return deduction(Weights.parsed(path, DEDUCTION, present(DEDUCTION, points)));
    }

    /**
     * 扣分: points taken by hand from the computed score, for rules that know such a column. 0 or more.
     *
     * <p>0 takes nothing, as an empty cell does.
     */
    public IndicatorBuilder deduction(BigDecimal points) {
        BigDecimal taken = Weights.byHand(path, DEDUCTION, present(DEDUCTION, points));
        deduction = taken.signum() == 0 ? null : taken;
        return this;
    }

    /** 偏差原因分析及改进措施: why the target was missed or far exceeded, and what is done about it. */
    public IndicatorBuilder deviationNote(String text) {
        deviationNote = present("form.note", text);
        return this;
    }

    /** The caller's own key of the row, not blank: kept beside it and handed back with what is said of it, and no part of the form. */
    public IndicatorBuilder key(String key) {
        this.key = Texts.filled(path, "indicator.key", key);
        return this;
    }

    StatedIndicator build() {
        Target aim = stated(target, TARGET);
        BigDecimal points = stated(weight, WEIGHT);
        Actual reached = reached(aim);
        if (!ActualText.goesWith(aim, reached)) {
            throw invalid("actual.kind", reached.toString(), aim.toString());
        }
        if (aim instanceof RatingTarget rating && reached instanceof RatingActual rated) {
            requireLevel(rating, rated);
        }
        if (award != null && (aim instanceof QuantityTarget || aim instanceof RangeTarget)) {
            throw invalid("award.kind", Wording.of("met.award_on", award, aim.toString()));
        }
        return new StatedIndicator(path, aim, reached, points, award, deduction, deviationNote, key, computedFrom);
    }

    private Actual reached(Target aim) {
        if (actualText == null) {
            return stated(actual, ACTUAL);
        }
        try {
            return ActualText.read(actualText, aim);
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(path, e);
        }
    }

    private void requireLevel(RatingTarget aim, RatingActual reached) {
        try {
            aim.scale().rank(reached.level());
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(path, e);
        }
    }

    private <T> T stated(@Nullable T part, String code) {
        if (part == null) {
            throw invalid(code, Texts.none());
        }
        return part;
    }

    private IndicatorBuilder number(Nature nature, String text) {
        present(NUMBER, text);
        return target(new QuantityTarget(nature, parsed(text)));
    }

    private IndicatorBuilder number(Nature nature, BigDecimal number) {
        present(NUMBER, number);
        return target(new QuantityTarget(nature, bare(number)));
    }

    private Quantity parsed(String text) {
        try {
            return Quantity.parse(text);
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(path, e);
        }
    }

    private Quantity bare(BigDecimal number) {
        try {
            return Quantity.of(number, Unit.NONE);
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(path, e);
        }
    }

    private RatingScale standard(String name) {
        present("scale.standard_name", name);
        try {
            return RatingScale.standard(name);
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(path, e);
        }
    }

    private <T> T present(String code, @Nullable T value) {
        return given(path, code, value);
    }

    private void requireFirstActual(Object said) {
        if (actual != null || actualText != null) {
            throw invalid("actual.once", Wording.of("met.second_is", said.toString()));
        }
    }

    /** Runs a factory that knows nothing of forms, and names the indicator when it refuses. */
    private <T> T wellFormed(Supplier<T> factory) {
        try {
            return factory.get();
        } catch (InvalidValueException e) {
            throw InvalidFormException.at(path, e);
        }
    }

    private InvalidFormException invalid(String code, Serializable met, Serializable... terms) {
        return InvalidFormException.at(path, code, met, terms);
    }
}
