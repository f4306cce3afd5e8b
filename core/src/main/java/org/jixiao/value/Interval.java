package org.jixiao.value;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jixiao.internal.TextBuilder;
import org.jixiao.internal.Written;
import org.jixiao.value.internal.HalfWidth;
import org.jspecify.annotations.Nullable;

/**
 * All numbers between two edges, each edge included or not: {@code [80%, 90%)}, {@code (30%, +∞)}.
 *
 * <p>Written as in a textbook: a square bracket includes the edge, a round one does not. Immutable.
 */
public final class Interval implements Written, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> NO_END = Set.of("∞", "inf", "infinity", "oo", "无穷", "无穷大", "正无穷", "负无穷", "无限");

    private static final Interval ALL = new Interval(null, false, null, false);

    // no edge: without end; an edge that is not there is never included
    private final @Nullable Fraction low;
    private final boolean includesLow;
    private final @Nullable Fraction high;
    private final boolean includesHigh;

    // bands are quoted again and again: written once, when first asked for, like the hash of a string
    private transient @Nullable String text;
    private transient @Nullable String percentText;

    private Interval(@Nullable Fraction low, boolean includesLow, @Nullable Fraction high, boolean includesHigh) {
        this.low = low;
        this.includesLow = includesLow;
        this.high = high;
        this.includesHigh = includesHigh;
    }

    /** {@code [edge, +∞)}. */
    public static Interval atLeast(Fraction edge) {
        return new Interval(given(edge, "edge"), true, null, false);
    }

    /** {@code (edge, +∞)}. */
    public static Interval moreThan(Fraction edge) {
        return new Interval(given(edge, "edge"), false, null, false);
    }

    /** {@code (-∞, edge]}. */
    public static Interval atMost(Fraction edge) {
        return new Interval(null, false, given(edge, "edge"), true);
    }

    /** {@code (-∞, edge)}. */
    public static Interval lessThan(Fraction edge) {
        return new Interval(null, false, given(edge, "edge"), false);
    }

    /**
     * {@code [low, high]}.
     *
     * @throws InvalidValueException if {@code low} is above {@code high}
     */
    public static Interval closed(Fraction low, Fraction high) {
        return of(given(low, "low"), true, given(high, "high"), true);
    }

    /**
     * {@code [low, high)}.
     *
     * @throws InvalidValueException if {@code low} is not below {@code high}
     */
    public static Interval closedOpen(Fraction low, Fraction high) {
        return of(given(low, "low"), true, given(high, "high"), false);
    }

    /** {@code (-∞, +∞)}. */
    public static Interval all() {
        return ALL;
    }

    private static Interval of(Fraction low, boolean includesLow, Fraction high, boolean includesHigh) {
        if (isEmpty(low, includesLow, high, includesHigh)) {
            throw invalid("interval.edges", low + " and " + high);
        }
        return new Interval(low, includesLow, high, includesHigh);
    }

    private static boolean isEmpty(Fraction low, boolean includesLow, Fraction high, boolean includesHigh) {
        int edges = low.compareTo(high);
        return edges > 0 || (edges == 0 && !(includesLow && includesHigh));
    }

    /**
     * Reads {@code [80%, 90%)}, {@code (0, 10]}, {@code [90, +∞)}, {@code (-∞, 60%)}; full-width brackets, commas, digits and
     * signs as well.
     *
     * @throws InvalidValueException if the text is no interval or the interval is empty
     */
    public static Interval parse(String text) {
        String trimmed = HalfWidth.of(given(text, "text")).strip();
        int comma = trimmed.indexOf(',');
        int last = trimmed.length() - 1;
        if (comma < 0 || "[(".indexOf(trimmed.charAt(0)) < 0 || "])".indexOf(trimmed.charAt(last)) < 0) {
            throw invalid("interval.text", quoted(text));
        }
        String low = trimmed.substring(1, comma).strip();
        String high = trimmed.substring(comma + 1, last).strip();
        boolean includesLow = trimmed.charAt(0) == '[';
        boolean includesHigh = trimmed.charAt(last) == ']';
        boolean noLow = low.equals("-∞");
        boolean noHigh = high.equals("+∞") || high.equals("∞");
        if ((!noLow && isNoEnd(low)) || (!noHigh && isNoEnd(high))) {
            throw invalid("interval.no_end", quoted(text));
        }
        Fraction from = noLow ? null : Fraction.parse(low);
        Fraction to = noHigh ? null : Fraction.parse(high);
        if (from != null && to != null && isEmpty(from, includesLow, to, includesHigh)) {
            throw invalid("interval.edges", quoted(text));
        }
        return new Interval(from, !noLow && includesLow, to, !noHigh && includesHigh);
    }

    /** Whether somebody means no end by it, and does not write +∞ or -∞ where it belongs. */
    private static boolean isNoEnd(String edge) {
        String word = edge.startsWith("+") || edge.startsWith("-") ? edge.substring(1) : edge;
        return word.isEmpty() || NO_END.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the number lies in this interval: [80%, 90%) holds 80% and not 90%. */
    public boolean contains(Fraction number) {
        given(number, "number");
        return !isAbove(number) && !isBelow(number);
    }

    /** Whether all of this interval lies below a number. */
    boolean isBelow(Fraction number) {
        if (high == null) {
            return false;
        }
        int edge = high.compareTo(number);
        return edge < 0 || (edge == 0 && !includesHigh);
    }

    /** Whether all of this interval lies above a number. */
    boolean isAbove(Fraction number) {
        if (low == null) {
            return false;
        }
        int edge = low.compareTo(number);
        return edge > 0 || (edge == 0 && !includesLow);
    }

    /** Whether every number of {@code other} lies in this interval. */
    public boolean encloses(Interval other) {
        return compareLowerEdges(this, given(other, "other")) <= 0 && compareUpperEdges(this, other) >= 0;
    }

    /** The lower edge; absent where the interval reaches down without end. */
    public Optional<Fraction> low() {
        return Optional.ofNullable(low);
    }

    /** The lower edge, or {@code instead} where the interval reaches down without end. */
    public Fraction lowOr(Fraction instead) {
        given(instead, "instead");
        return low == null ? instead : low;
    }

    /** The upper edge; absent where the interval reaches up without end. */
    public Optional<Fraction> high() {
        return Optional.ofNullable(high);
    }

    /** Whether the upper edge belongs to the interval; false where there is none. */
    public boolean includesHigh() {
        return includesHigh;
    }

    /** Whether the lower edge belongs to the interval; false where there is none. */
    public boolean includesLow() {
        return includesLow;
    }

    /**
     * The interval of {@code x × factor} for every {@code x} of this one: {@code [1, 2)} times 3 is {@code [3, 6)}.
     *
     * @throws InvalidValueException if the factor is not above 0, which would turn the edges round
     */
    public Interval times(Fraction factor) {
        if (given(factor, "factor").signum() <= 0) {
            throw invalid("interval.factor", factor.toString());
        }
        return map(edge -> edge.times(factor));
    }

    /** The interval of {@code x + shift} for every {@code x} of this one: {@code [1, 2)} plus 3 is {@code [4, 5)}. */
    public Interval plus(Fraction shift) {
        given(shift, "shift");
        return map(edge -> edge.plus(shift));
    }

    /** The interval of {@code −x} for every {@code x} of this one: {@code [1, 2)} becomes {@code (-2, -1]}. */
    public Interval negated() {
        Fraction newLow = high == null ? null : high.negated();
        Fraction newHigh = low == null ? null : low.negated();
        return new Interval(newLow, /* includesLow= */ includesHigh, newHigh, /* includesHigh= */ includesLow);
    }

    /** The same interval at other edges; {@code change} keeps their order. */
    private Interval map(UnaryOperator<Fraction> change) {
        return new Interval(
                low == null ? null : change.apply(low),
                includesLow,
                high == null ? null : change.apply(high),
                includesHigh);
    }

    /** All numbers below this interval, {@code (-∞, 1)} for {@code [1, 2)}; empty where it reaches down without end. */
    public Optional<Interval> allBelow() {
        return low == null ? Optional.empty() : Optional.of(new Interval(null, false, low, !includesLow));
    }

    /** All numbers above this interval, {@code [2, +∞)} for {@code [1, 2)}; empty where it reaches up without end. */
    public Optional<Interval> allAbove() {
        return high == null ? Optional.empty() : Optional.of(new Interval(high, !includesHigh, null, false));
    }

    /** Whether this interval is one number: {@code [1, 1]}. */
    public boolean isPoint() {
        return low != null && low.equals(high);
    }

    /** Both intervals as one; empty where they leave numbers between them. */
    public Optional<Interval> joinedWith(Interval other) {
        given(other, "other");
        return leavesGapBelow(other) || other.leavesGapBelow(this) ? Optional.empty() : Optional.of(span(other));
    }

    /** Whether numbers lie between the end of this interval and the beginning of a higher one. */
    private boolean leavesGapBelow(Interval higher) {
        if (high == null || higher.low == null) {
            return false;
        }
        int edges = high.compareTo(higher.low);
        return edges < 0 || (edges == 0 && !includesHigh && !higher.includesLow);
    }

    /** From the lower edge of the one that begins first to the upper edge of the one that ends last. */
    Interval span(Interval other) {
        Interval lower = compareLowerEdges(this, other) <= 0 ? this : other;
        Interval upper = compareUpperEdges(this, other) >= 0 ? this : other;
        return new Interval(lower.low, lower.includesLow, upper.high, upper.includesHigh);
    }

    /** The part that both intervals share; empty where they share none. */
    public Optional<Interval> and(Interval other) {
        Interval lower = compareLowerEdges(this, given(other, "other")) >= 0 ? this : other;
        Interval upper = compareUpperEdges(this, other) <= 0 ? this : other;
        boolean empty = lower.low != null
                && upper.high != null
                && isEmpty(lower.low, lower.includesLow, upper.high, upper.includesHigh);
        return empty
                ? Optional.empty()
                : Optional.of(new Interval(lower.low, lower.includesLow, upper.high, upper.includesHigh));
    }

    static int compareLowerEdges(Interval one, Interval other) {
        if (one.low == null || other.low == null) {
            return Boolean.compare(one.low != null, other.low != null);
        }
        int edges = one.low.compareTo(other.low);
        return edges == 0 ? Boolean.compare(other.includesLow, one.includesLow) : edges;
    }

    private static int compareUpperEdges(Interval one, Interval other) {
        if (one.high == null || other.high == null) {
            return Boolean.compare(one.high == null, other.high == null);
        }
        int edges = one.high.compareTo(other.high);
        return edges == 0 ? Boolean.compare(one.includesHigh, other.includesHigh) : edges;
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

    /** With plain numbers. */
    @Override
    public void write(TextBuilder filled, Locale locale) {
        given(locale, "locale");
        given(filled, "filled").append(toString());
    }

    /** With percentages. */
    @Override
    public void writePercent(TextBuilder filled, Locale locale) {
        given(locale, "locale");
        given(filled, "filled").append(toPercentText());
    }

    private String written(Fraction factor, String sign) {
        return (includesLow ? "[" : "(")
                + (low == null ? "-∞" : low.times(factor) + sign)
                + ", "
                + (high == null ? "+∞" : high.times(factor) + sign)
                + (includesHigh ? "]" : ")");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Interval that
                && includesLow == that.includesLow
                && includesHigh == that.includesHigh
                && Objects.equals(low, that.low)
                && Objects.equals(high, that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, includesLow, high, includesHigh);
    }

    /** An interval that was read back is held to what every interval is held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        boolean sound = (low != null || !includesLow)
                && (high != null || !includesHigh)
                && (low == null || high == null || !isEmpty(low, includesLow, high, includesHigh));
        if (!sound) {
            throw new InvalidObjectException("expected an interval that holds a number, got " + this);
        }
        return this;
    }
}
