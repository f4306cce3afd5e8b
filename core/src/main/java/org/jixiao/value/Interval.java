package org.jixiao.value;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.Serial;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All numbers between two edges, each edge included or not: {@code [80%, 90%)}, {@code (30%, +∞)}.
 *
 * <p>Written as in a textbook: a square bracket includes the edge, a round one does not. Immutable.
 */
public final class Interval implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Those that reach down further first. */
    static final Comparator<Interval> BY_LOWER_EDGE = Interval::compareLowerEdges;

    private final Range<Fraction> range;

    // bands are quoted again and again: written once, when first asked for, like the hash of a string
    private transient @Nullable String text;
    private transient @Nullable String percentText;

    private Interval(Range<Fraction> range) {
        this.range = range;
    }

    /** {@code [edge, +∞)}. */
    public static Interval atLeast(Fraction edge) {
        return new Interval(Range.atLeast(edge));
    }

    /** {@code (edge, +∞)}. */
    public static Interval moreThan(Fraction edge) {
        return new Interval(Range.greaterThan(edge));
    }

    /** {@code (-∞, edge]}. */
    public static Interval atMost(Fraction edge) {
        return new Interval(Range.atMost(edge));
    }

    /** {@code (-∞, edge)}. */
    public static Interval lessThan(Fraction edge) {
        return new Interval(Range.lessThan(edge));
    }

    /**
     * {@code [low, high]}.
     *
     * @throws IllegalArgumentException if {@code low} is above {@code high}
     */
    public static Interval closed(Fraction low, Fraction high) {
        return of(low, BoundType.CLOSED, high, BoundType.CLOSED);
    }

    /**
     * {@code [low, high)}.
     *
     * @throws IllegalArgumentException if {@code low} is not below {@code high}
     */
    public static Interval closedOpen(Fraction low, Fraction high) {
        return of(low, BoundType.CLOSED, high, BoundType.OPEN);
    }

    /** {@code (-∞, +∞)}. */
    public static Interval all() {
        return new Interval(Range.all());
    }

    private static Interval of(Fraction low, BoundType lowType, Fraction high, BoundType highType) {
        boolean empty = (lowType == BoundType.CLOSED && highType == BoundType.CLOSED)
                ? low.isMoreThan(high)
                : low.isAtLeast(high);
        if (empty) {
            throw new IllegalArgumentException(
                    "expected a lower edge below the upper one, got " + low + " and " + high);
        }
        return new Interval(Range.range(low, lowType, high, highType));
    }

    static Interval of(Range<Fraction> range) {
        return new Interval(range);
    }

    /**
     * Reads {@code [80%, 90%)}, {@code (0, 10]}, {@code [90, +∞)}, {@code (-∞, 60%)}.
     *
     * @throws IllegalArgumentException if the text is no interval or the interval is empty
     */
    public static Interval parse(String text) {
        String trimmed = text.strip();
        int comma = trimmed.indexOf(',');
        int last = trimmed.length() - 1;
        if (comma < 0 || "[(".indexOf(trimmed.charAt(0)) < 0 || "])".indexOf(trimmed.charAt(last)) < 0) {
            throw new IllegalArgumentException("expected an interval such as [80%, 90%), got \"" + text + "\"");
        }
        String low = trimmed.substring(1, comma).strip();
        String high = trimmed.substring(comma + 1, last).strip();
        BoundType lowType = trimmed.charAt(0) == '[' ? BoundType.CLOSED : BoundType.OPEN;
        BoundType highType = trimmed.charAt(last) == ']' ? BoundType.CLOSED : BoundType.OPEN;
        boolean noLow = low.equals("-∞");
        boolean noHigh = high.equals("+∞") || high.equals("∞");
        if (noLow || noHigh) {
            return noLow && noHigh
                    ? all()
                    : new Interval(
                            noLow
                                    ? Range.upTo(Fraction.parse(high), highType)
                                    : Range.downTo(Fraction.parse(low), lowType));
        }
        return of(Fraction.parse(low), lowType, Fraction.parse(high), highType);
    }

    public boolean contains(Fraction number) {
        return range.contains(number);
    }

    /** Whether all of this interval lies below a number. */
    boolean isBelow(Fraction number) {
        if (!range.hasUpperBound()) {
            return false;
        }
        int against = range.upperEndpoint().compareTo(number);
        return against < 0 || (against == 0 && range.upperBoundType() == BoundType.OPEN);
    }

    /** Whether every number of {@code other} lies in this interval. */
    public boolean encloses(Interval other) {
        return range.encloses(other.range);
    }

    /** The lower edge; absent where the interval reaches down without end. */
    public Optional<Fraction> low() {
        return range.hasLowerBound() ? Optional.of(range.lowerEndpoint()) : Optional.empty();
    }

    /** The upper edge; absent where the interval reaches up without end. */
    public Optional<Fraction> high() {
        return range.hasUpperBound() ? Optional.of(range.upperEndpoint()) : Optional.empty();
    }

    /** Whether the upper edge belongs to the interval; false where there is none. */
    public boolean includesHigh() {
        return range.hasUpperBound() && range.upperBoundType() == BoundType.CLOSED;
    }

    /** Whether the lower edge belongs to the interval; false where there is none. */
    public boolean includesLow() {
        return range.hasLowerBound() && range.lowerBoundType() == BoundType.CLOSED;
    }

    /**
     * The interval of {@code x × factor} for every {@code x} of this one.
     *
     * @throws IllegalArgumentException if the factor is not above 0, which would turn the edges round
     */
    public Interval times(Fraction factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("expected a factor above 0, got " + factor);
        }
        return map(edge -> edge.times(factor));
    }

    /** The interval of {@code x + shift} for every {@code x} of this one. */
    public Interval plus(Fraction shift) {
        return map(edge -> edge.plus(shift));
    }

    /** The interval of {@code −x} for every {@code x} of this one: {@code [1, 2)} becomes {@code (-2, -1]}. */
    public Interval negated() {
        Range<Fraction> fromLow = range.hasLowerBound()
                ? Range.upTo(range.lowerEndpoint().negated(), range.lowerBoundType())
                : Range.all();
        Range<Fraction> fromHigh = range.hasUpperBound()
                ? Range.downTo(range.upperEndpoint().negated(), range.upperBoundType())
                : Range.all();
        return new Interval(fromLow.intersection(fromHigh));
    }

    /** The same interval at other edges; {@code change} keeps their order. */
    private Interval map(UnaryOperator<Fraction> change) {
        Range<Fraction> fromLow = range.hasLowerBound()
                ? Range.downTo(change.apply(range.lowerEndpoint()), range.lowerBoundType())
                : Range.all();
        Range<Fraction> fromHigh = range.hasUpperBound()
                ? Range.upTo(change.apply(range.upperEndpoint()), range.upperBoundType())
                : Range.all();
        return new Interval(fromLow.intersection(fromHigh));
    }

    /** All numbers below this interval; empty where it reaches down without end. */
    public Optional<Interval> allBelow() {
        return low().map(edge -> includesLow() ? lessThan(edge) : atMost(edge));
    }

    /** All numbers above this interval; empty where it reaches up without end. */
    public Optional<Interval> allAbove() {
        return high().map(edge -> includesHigh() ? moreThan(edge) : atLeast(edge));
    }

    /** Whether this interval is one number: {@code [1, 1]}. */
    public boolean isPoint() {
        return low().isPresent() && low().equals(high());
    }

    /** Both intervals as one; empty where they leave numbers between them. */
    public Optional<Interval> joinedWith(Interval other) {
        return range.isConnected(other.range) ? Optional.of(new Interval(range.span(other.range))) : Optional.empty();
    }

    /** The part of this interval that lies below {@code edge}; empty where there is none. */
    public Optional<Interval> below(Fraction edge) {
        return and(lessThan(edge));
    }

    /** The part that both intervals share; empty where they share none. */
    public Optional<Interval> and(Interval other) {
        if (!range.isConnected(other.range)) {
            return Optional.empty();
        }
        Range<Fraction> shared = range.intersection(other.range);
        return shared.isEmpty() ? Optional.empty() : Optional.of(new Interval(shared));
    }

    private static int compareLowerEdges(Interval one, Interval other) {
        if (!one.range.hasLowerBound() || !other.range.hasLowerBound()) {
            return Boolean.compare(one.range.hasLowerBound(), other.range.hasLowerBound());
        }
        int edges = one.range.lowerEndpoint().compareTo(other.range.lowerEndpoint());
        return edges == 0 ? Boolean.compare(other.includesLow(), one.includesLow()) : edges;
    }

    /** Whether both reach down equally far. */
    boolean beginsWith(Interval other) {
        return compareLowerEdges(this, other) == 0;
    }

    /** Whether both reach up equally far. */
    boolean endsWith(Interval other) {
        return high().equals(other.high()) && includesHigh() == other.includesHigh();
    }

    /** Whether this interval begins right where {@code lower} ends: no number between them, none in both. */
    boolean follows(Interval lower) {
        return range.hasLowerBound()
                && lower.range.hasUpperBound()
                && range.lowerEndpoint().equals(lower.range.upperEndpoint())
                && includesLow() != lower.includesHigh();
    }

    /** From the lower edge of this interval to the upper one of {@code last}. */
    Interval spanTo(Interval last) {
        return new Interval(range.span(last.range));
    }

    Range<Fraction> range() {
        return range;
    }

    /** With plain numbers: {@code [0.8, 0.9)}. */
    @Override
    public String toString() {
        String plain = text;
        if (plain == null) {
            plain = written(Fraction.ONE, "");
            text = plain;
        }
        return plain;
    }

    /** With percentages: {@code [80%, 90%)}. */
    public String toPercentText() {
        String percent = percentText;
        if (percent == null) {
            percent = written(Fraction.of(100), "%");
            percentText = percent;
        }
        return percent;
    }

    private String written(Fraction factor, String sign) {
        return (includesLow() ? "[" : "(")
                + low().map(edge -> edge.times(factor) + sign).orElse("-∞")
                + ", "
                + high().map(edge -> edge.times(factor) + sign).orElse("+∞")
                + (includesHigh() ? "]" : ")");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that && range.equals(that.range);
    }

    @Override
    public int hashCode() {
        return range.hashCode();
    }
}
