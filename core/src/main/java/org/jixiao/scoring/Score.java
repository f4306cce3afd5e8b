package org.jixiao.scoring;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.internal.ReadBack;
import org.jixiao.internal.Template;
import org.jixiao.internal.TextBuilder;
import org.jixiao.internal.Wording;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy gives: exact points, or none where nothing could be assessed, and how they came about: the reason, what went
 * in and what the strategy adds.
 *
 * <p>Points are not rounded here. The scorer refuses points outside 0..weight. Put into words only when {@link #text} is asked
 * for. Immutable.
 */
public final class Score implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Serializable[] NO_DETAILS = {};

    private final @Nullable Fraction points;
    private final ScoringInput input;
    private final Reason reason;
    // nobody else holds this array
    private final Serializable[] details;

    private Score(@Nullable Fraction points, ScoringInput input, Reason reason, Serializable... details) {
        this.points = points;
        this.input = given(input, "input");
        this.reason = given(reason, "reason");
        this.details = details;
    }

    private static Serializable[] copied(Serializable... details) {
        if (given(details, "details").length == 0) {
            return NO_DETAILS;
        }
        Serializable[] copy = details.clone();
        for (Serializable detail : copy) {
            given(detail, "details");
        }
        return copy;
    }

    /** A copy of the details, as many at least as a reason of an author's own quotes. */
    private static Serializable[] quoted(Reason reason, Serializable... details) {
        Serializable[] copy = copied(details);
        if (reason instanceof OwnReason own && own.details() > copy.length) {
            throw invalidAt(
                    Wording.of("place.reason", own.code()),
                    "reason.details",
                    copy.length,
                    own.details(),
                    own.details() - 1);
        }
        return copy;
    }

    /**
     * Points for a reason.
     *
     * @param points exact, from 0 to the weight of {@code input}
     * @param input what the strategy was given
     * @param reason why
     * @param details what fills {@code {0}}, {@code {1}} … of the reason's text
     * @throws org.jixiao.value.InvalidValueException if a {@link Reason#of reason of an author's own} quotes more details than these
     */
    public static Score of(Fraction points, ScoringInput input, Reason reason, Serializable... details) {
        return new Score(given(points, "points"), input, reason, quoted(reason, details));
    }

    /** The same with details that nobody else holds, none of them null. */
    static Score owning(Fraction points, ScoringInput input, Reason reason, Serializable... details) {
        return new Score(points, input, reason, details);
    }

    /** All of the weight. */
    public static Score full(ScoringInput input, Reason reason, Serializable... details) {
        return of(given(input, "input").weight(), input, reason, details);
    }

    /** No points. */
    public static Score none(ScoringInput input, Reason reason, Serializable... details) {
        return of(Fraction.ZERO, input, reason, details);
    }

    /** Not assessable: the points stay open. */
    public static Score open(ScoringInput input, Reason reason, Serializable... details) {
        return new Score(null, input, reason, quoted(reason, details));
    }

    /** The exact points; absent where nothing could be assessed. */
    public Optional<Fraction> points() {
        return Optional.ofNullable(points);
    }

    /** Whether nothing could be assessed. */
    public boolean isOpen() {
        return points == null;
    }

    /** The exact points, or {@code instead} where nothing could be assessed. */
    public Fraction pointsOr(Fraction instead) {
        given(instead, "instead");
        return points == null ? instead : points;
    }

    /** What the strategy was given. */
    public ScoringInput input() {
        return input;
    }

    /** Why the score is what it is. */
    public Reason reason() {
        return reason;
    }

    /** What the strategy adds to its reason: a deviation, a band, a share. */
    public List<Serializable> details() {
        return Collections.unmodifiableList(Arrays.asList(details));
    }

    /** How the score came about in words and figures, in the language of {@code locale}: Chinese, else English. */
    @Override
    public String text(Locale locale) {
        TextBuilder text = new TextBuilder();
        write(text, locale);
        return text.toString();
    }

    /** Writes {@link #text} behind what {@code text} holds. */
    @Override
    public void write(TextBuilder text, Locale locale) {
        given(text, "text");
        given(locale, "locale");
        Template words = reason instanceof StockReason stock ? stock.parts(locale) : Template.of(template(locale));
        words.write(text, locale, this::term);
    }

    private String template(Locale locale) {
        return Objects.requireNonNullElse(reason.template(locale), reason.code());
    }

    /** A placeholder for which the strategy gave nothing is shown as it stands: a text is never refused. */
    private Object term(String name, int number) {
        if (number >= 0 && number < details.length) {
            return details[number];
        }
        return switch (name) {
            case "W" -> input.weight();
            case "A" -> input.shownTarget();
            case "B" -> input.shownActual();
            case "S" -> points == null ? "?" : points;
            default -> "{" + name + "}";
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Score that
                && Objects.equals(points, that.points)
                && input.equals(that.input)
                && reason.equals(that.reason)
                && Arrays.equals(details, that.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, input, reason, Arrays.hashCode(details));
    }

    /** A score that was read back is held to what every score is held to. */
    @Serial
    private Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> new Score(points, input, reason, copied(details)));
    }

    /** {@code 9.6 (positive.below QuantityInput[…])}. */
    @Override
    public String toString() {
        return (points == null ? "open" : points) + " (" + reason.code() + " " + input + ")";
    }
}
