package org.jixiao.monitoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.internal.ReadBack;
import org.jixiao.rule.Provenance;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;

/**
 * What monitoring goes by, each part with its source. Immutable: every change gives other rules.
 *
 * <pre>{@code
 * MonitoringRules.standard()
 *         .withShares(Map.of(Month.JUNE, Fraction.parse("30%"), Month.DECEMBER, Fraction.ONE), clause(3).of("某办法"))
 *         .withoutSpendingMarks();
 * }</pre>
 */
@Value.Immutable
public abstract class MonitoringRules implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    MonitoringRules() {}

    /**
     * The rules that are known: a month is a twelfth of the year; below 60 % of what was to be reached red, from 60 % on yellow, from 80 % on
     * green, from 120 % on blue; a target that is not to be exceeded is green up to it, and red beyond; spending is reported below 25 % in
     * April, 40 % in June, 60 % in August and 80 % in October, and where it lies more than 10 points apart from what was attained.
     *
     * <p>The colours are the practice of one provincial system, the alarms those of 川财绩〔2025〕10号, whose text nobody here has read.
     */
    public static MonitoringRules standard() {
        return StandardRules.STANDARD;
    }

    /** The same rules with each edge on the lower side: 60 % is red, 80 % yellow, 120 % green, and a target that is not to be exceeded is red where it is reached. */
    public static MonitoringRules strict() {
        return StandardRules.STRICT;
    }

    /** The colour by the actual as a share of what was to be reached. */
    public abstract Bands<Colour> colours();

    /** Whether a target that is not to be exceeded is already red where it is reached. */
    public abstract boolean isRedAtLimit();

    /** Where the colours come from. */
    public abstract Provenance colourSource();

    /** The share of a target that is to be reached by the end of a month; a month that is not named has the share of the one before it. */
    public abstract Map<Month, Fraction> shares();

    /** Where these shares come from. */
    public abstract Provenance shareSource();

    /** The share of the budget below which spending is reported, by months; none where it is not. */
    public abstract Map<Month, Fraction> spendingMarks();

    /** Where these marks come from. */
    public abstract Provenance markSource();

    /** How far spending and attainment may lie apart, 10 % for ten points; empty where that is not reported. */
    public abstract Optional<Fraction> gap();

    /** Where the gap comes from. */
    public abstract Provenance gapSource();

    /**
     * Other colours: {@code withColours(Bands.<Colour>over(Interval.all()).band(…)…, false, source)}.
     *
     * @param colours for every number
     * @param isRedAtLimit whether a target that is not to be exceeded is already red where it is reached
     * @throws org.jixiao.value.InvalidValueException if the bands leave a number without a colour, or a colour is worse than the one below it
     */
    public MonitoringRules withColours(Bands<Colour> colours, boolean isRedAtLimit, Provenance source) {
        return changed()
                .colours(given(colours, "colours"))
                .isRedAtLimit(isRedAtLimit)
                .colourSource(given(source, "source"))
                .build()
                .checked();
    }

    /**
     * Other shares of a target by the end of a month, in place of so many twelfths. Before the first month named nothing is to be reached.
     *
     * @throws org.jixiao.value.InvalidValueException if there is none, one is not between 0 and 1, or one is below that of a month before it
     */
    public MonitoringRules withShares(Map<Month, Fraction> shares, Provenance source) {
        return changed()
                .shares(inOrder(shares))
                .shareSource(given(source, "source"))
                .build()
                .checked();
    }

    /**
     * Other shares of the budget that are to be spent by the end of a month.
     *
     * @throws org.jixiao.value.InvalidValueException if there is none, one is not between 0 and 1, or one is below that of a month before it
     */
    public MonitoringRules withSpendingMarks(Map<Month, Fraction> marks, Provenance source) {
        requireRising(marks);
        return changed()
                .spendingMarks(inOrder(marks))
                .markSource(given(source, "source"))
                .build()
                .checked();
    }

    /** The same rules, by which spending of a month is not reported. */
    public MonitoringRules withoutSpendingMarks() {
        return changed().spendingMarks(Map.of()).build();
    }

    /**
     * Another distance that spending and attainment may have: {@code withGap(Fraction.parse("15%"), source)}.
     *
     * @throws org.jixiao.value.InvalidValueException if it is not between 0 and 1
     */
    public MonitoringRules withGap(Fraction gap, Provenance source) {
        return changed()
                .gap(given(gap, "gap"))
                .gapSource(given(source, "source"))
                .build()
                .checked();
    }

    /** The same rules, by which spending and attainment may lie apart. */
    public MonitoringRules withoutGap() {
        return changed().gap(Optional.empty()).build();
    }

    /** The share of a target that is to be reached by the end of {@code month}. */
    Fraction shareBy(Month month) {
        return latest(shares(), month).map(Map.Entry::getValue).orElse(Fraction.ZERO);
    }

    /** The mark that spending has to reach by the end of {@code month}: its own, else that of the month before it. */
    Optional<Map.Entry<Month, Fraction>> markBy(Month month) {
        return latest(spendingMarks(), month);
    }

    private static Optional<Map.Entry<Month, Fraction>> latest(Map<Month, Fraction> byMonth, Month month) {
        return byMonth.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(month) <= 0)
                .max(Map.Entry.comparingByKey());
    }

    private ImmutableMonitoringRules.Builder changed() {
        return ImmutableMonitoringRules.builder().from(this);
    }

    MonitoringRules checked() {
        requireRising(shares());
        if (!spendingMarks().isEmpty()) {
            requireRising(spendingMarks());
        }
        gap().ifPresent(MonitoringRules::requireShare);
        requireColours(colours());
        return this;
    }

    private static void requireColours(Bands<Colour> colours) {
        Interval all = colours.list().get(0).interval();
        Colour before = Colour.RED;
        for (Bands.Band<Colour> band : colours.list()) {
            all = all.joinedWith(band.interval()).orElseThrow();
            if (band.value().compareTo(before) < 0) {
                throw invalid("monitoring.colours", colours.toString());
            }
            before = band.value();
        }
        if (!all.equals(Interval.all())) {
            throw invalid("monitoring.colours", colours.toString());
        }
    }

    private static Map<Month, Fraction> inOrder(Map<Month, Fraction> byMonth) {
        requireRising(byMonth);
        return new EnumMap<>(byMonth);
    }

    private static void requireRising(Map<Month, Fraction> byMonth) {
        for (Map.Entry<Month, Fraction> entry : given(byMonth, "byMonth").entrySet()) {
            given(entry.getKey(), "month");
            given(entry.getValue(), "share");
        }
        if (byMonth.isEmpty()) {
            throw invalid("monitoring.shares", byMonth.toString());
        }
        Fraction before = Fraction.ZERO;
        for (Fraction share : new EnumMap<>(byMonth).values()) {
            requireShare(share);
            if (share.isLessThan(before)) {
                throw invalid("monitoring.shares", byMonth.toString());
            }
            before = share;
        }
    }

    private static void requireShare(Fraction share) {
        if (share.signum() < 0 || share.isMoreThan(Fraction.ONE)) {
            throw invalid("monitoring.share", share.toString());
        }
    }

    /** Rules that were read back are held to what all rules are held to. */
    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> changed().build().checked());
    }
}
