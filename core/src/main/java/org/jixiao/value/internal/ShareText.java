package org.jixiao.value.internal;

import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.quoted;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jixiao.internal.TextBuilder;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.InvalidValueException;

/**
 * Shares as the author of rules types them: {@code 90%}, {@code 0.9}, {@code 9/10}.
 *
 * <p>Who types 90 and means 90 % would get 9,000 %: a number without % that is too large for a share is refused with a
 * question.
 */
public final class ShareText {
    /** The largest share that is taken without %: ten times the whole. */
    private static final Fraction MOST = Fraction.of(10);

    private ShareText() {}

    /**
     * A share of any size.
     *
     * @throws InvalidValueException if the text is no number, or one above 10 without %
     */
    public static Fraction any(String text) {
        return atMost(MOST, text);
    }

    /**
     * A share of a whole: without % a number is at most 1.
     *
     * @throws InvalidValueException if the text is no number, or one above 1 without %
     */
    public static Fraction ofWhole(String text) {
        return atMost(Fraction.ONE, text);
    }

    private static String checked(Fraction most, String text) {
        atMost(most, text);
        return text;
    }

    private static Fraction atMost(Fraction most, String text) {
        Fraction share = Fraction.parse(text);
        if (isBare(text) && share.abs().isMoreThan(most)) {
            throw lacksPercent(text, share);
        }
        return share;
    }

    /**
     * A step or another share that has to be smaller than the whole where it is written without %.
     *
     * @throws InvalidValueException if the text is no number, or one of 1 or more without %
     */
    public static Fraction belowWhole(String text) {
        Fraction share = Fraction.parse(text);
        if (isBare(text) && share.isAtLeast(Fraction.ONE)) {
            throw lacksPercent(text, share);
        }
        return share;
    }

    /**
     * A percentage: 90 and 90 % alike.
     *
     * @throws InvalidValueException if the text is no number, or one from 0 to 1 without %, which could mean
     *     either
     */
    public static Fraction percentage(String text) {
        return Fraction.parse(withPercent(text));
    }

    /**
     * An interval of shares of any size.
     *
     * @throws InvalidValueException if the text is no interval, or an edge lies above 10 without %
     */
    public static Interval interval(String text) {
        return edges(text, edge -> checked(MOST, edge));
    }

    /**
     * An interval of shares of a whole: without % an edge is at most 1.
     *
     * @throws InvalidValueException if the text is no interval, or an edge lies above 1 without %
     */
    public static Interval intervalOfWhole(String text) {
        return edges(text, edge -> checked(Fraction.ONE, edge));
    }

    /**
     * An interval of percentages: {@code [80, 90)} and {@code [80%, 90%)} alike.
     *
     * @throws InvalidValueException if the text is no interval, or an edge is one from 0 to 1 without %
     */
    public static Interval percentages(String text) {
        return edges(text, ShareText::withPercent);
    }

    /** The interval with each edge that is a number written as {@code edge} has it. */
    private static Interval edges(String text, UnaryOperator<String> edge) {
        Interval read = Interval.parse(text);
        String half = HalfWidth.of(text).strip();
        int comma = half.indexOf(',');
        int last = half.length() - 1;
        String low = half.substring(1, comma).strip();
        String high = half.substring(comma + 1, last).strip();
        return Interval.parse(half.charAt(0)
                + (read.low().isPresent() ? edge.apply(low) : low)
                + ", "
                + (read.high().isPresent() ? edge.apply(high) : high)
                + half.charAt(last));
    }

    private static String withPercent(String text) {
        Fraction number = Fraction.parse(text);
        if (!isBare(text) || number.signum() == 0) {
            return text;
        }
        if (number.abs().isAtMost(Fraction.ONE)) {
            throw invalid("share.either", quoted(text), number.toString() + '%', percent(number));
        }
        return text + '%';
    }

    private static InvalidValueException lacksPercent(String text, Fraction share) {
        return invalid("share.percent", quoted(text), HalfWidth.of(text).strip() + '%', percent(share));
    }

    /** Whether a number is written without % and is no quotient. */
    private static boolean isBare(String text) {
        String half = HalfWidth.of(text);
        return half.indexOf('%') < 0 && half.indexOf('/') < 0;
    }

    /** Whether an author wrote a text in percent. */
    public static boolean isInPercent(String text) {
        return HalfWidth.of(text).indexOf('%') >= 0;
    }

    /** A share as a percentage: 90% for 0.9. */
    public static String percent(Fraction share) {
        TextBuilder text = new TextBuilder();
        share.writePercent(text, Locale.ENGLISH);
        return text.toString();
    }
}
