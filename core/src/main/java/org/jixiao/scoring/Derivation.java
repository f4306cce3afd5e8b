package org.jixiao.scoring;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Template;
import org.jixiao.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How a score came about: the reason, what went in and what came out. Made by the run that made the score; turned into
 * words only when {@link #text} is asked for. Immutable.
 */
public final class Derivation implements Localised, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final ScoringInput input;
    private final @Nullable Fraction points;
    private final ImmutableList<Serializable> details;

    Derivation(Reason reason, ScoringInput input, @Nullable Fraction points, ImmutableList<Serializable> details) {
        this.reason = reason;
        this.input = input;
        this.points = points;
        this.details = details;
    }

    public Reason reason() {
        return reason;
    }

    /** The exact points; absent where nothing could be assessed. */
    Optional<Fraction> points() {
        return Optional.ofNullable(points);
    }

    /** What the strategy was given. */
    public ScoringInput input() {
        return input;
    }

    /** What the strategy adds to its reason: a deviation, a band, a share. */
    public List<Serializable> details() {
        return details;
    }

    /** The derivation in words and figures, in the language of {@code locale}: English, else Chinese. */
    @Override
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        write(text, locale);
        return text.toString();
    }

    /** Writes {@link #text} behind what {@code text} holds. */
    @Override
    public void write(StringBuilder text, Locale locale) {
        Template words =
                reason instanceof StockReason stock ? stock.parts(locale) : Template.of(reason.template(locale));
        words.write(text, locale, this::term);
    }

    private Object term(String name) {
        return switch (name) {
            case "W" -> input.weight();
            case "A" -> input.shownTarget();
            case "B" -> input.shownActual();
            case "S" -> points == null ? "?" : points;
            default -> details.get(Integer.parseInt(name));
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Derivation that
                && reason.equals(that.reason)
                && input.equals(that.input)
                && Objects.equals(points, that.points)
                && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, input, points, details);
    }

    /** The code of the reason and what went in. */
    @Override
    public String toString() {
        return reason.code() + " " + input;
    }
}
