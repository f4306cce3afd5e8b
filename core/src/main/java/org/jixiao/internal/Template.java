package org.jixiao.internal;

import com.google.common.primitives.Ints;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message, taken apart once into words and places: {@code {W}} or {@code {0}} takes a term as it is, {@code {0%}} as a
 * percentage, and {@code {0|point|points}} the first word where the term is written 1, else the second.
 *
 * <p>A text that comes from outside is written {@linkplain PlainText#printable printable}.
 */
@Immutable
public final class Template {
    /** Decimals shown before a number is cut with an ellipsis. */
    private static final int SHOWN_DECIMALS = 6;

    private final String text;

    @SuppressWarnings("Immutable") // nobody writes to it
    private final Place[] places;

    private final String rest;

    /** The words in front of a term, and its name; {@code number} is the name of a numbered term, else -1. */
    @Immutable
    private record Place(
            String words,
            String name,
            int number,
            boolean isPercent,
            @Nullable String one,
            String many) {
        static Place of(String words, String inside) {
            String[] parts = inside.split("\\|", -1);
            boolean percent = parts[0].endsWith("%");
            String name = percent ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
            return parts.length == 3
                    ? new Place(words, name, numberOf(name), false, parts[1], parts[2])
                    : new Place(words, name, numberOf(name), percent, null, "");
        }
    }

    private Template(String text, List<Place> places, String rest) {
        this.text = text;
        this.places = places.toArray(Place[]::new);
        this.rest = rest;
    }

    /** Takes a text with its placeholders apart; a brace that is never closed stands for itself. */
    public static Template of(String text) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            places.add(Place.of(text.substring(from, open), text.substring(open + 1, close)));
            from = close + 1;
        }
        return new Template(text, places, text.substring(from));
    }

    private static int numberOf(String name) {
        Integer number = Ints.tryParse(name);
        return number == null ? -1 : number;
    }

    /** The text with its placeholders. */
    public String text() {
        return text;
    }

    /** The text with every placeholder replaced by what {@code terms} has under its name. */
    public String fill(Locale locale, Function<String, Object> terms) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        write(filled, locale, terms);
        return filled.toString();
    }

    /** Writes the text with every placeholder replaced by what {@code terms} has under its name. */
    public void write(StringBuilder filled, Locale locale, Function<String, Object> terms) {
        for (Place place : places) {
            filled.append(place.words);
            fill(filled, locale, terms.apply(place.name), place);
        }
        filled.append(rest);
    }

    /** Writes the text with {@code {0}}, {@code {1}} … replaced by {@code terms}. */
    public void write(StringBuilder filled, Locale locale, Object... terms) {
        for (Place place : places) {
            filled.append(place.words);
            fill(filled, locale, terms[place.number], place);
        }
        filled.append(rest);
    }

    /** Writes the text with {@code {0}}, {@code {1}} … replaced by {@code terms}. */
    public void write(StringBuilder filled, Locale locale, List<?> terms) {
        for (Place place : places) {
            filled.append(place.words);
            fill(filled, locale, terms.get(place.number), place);
        }
        filled.append(rest);
    }

    private static void fill(StringBuilder filled, Locale locale, Object term, Place place) {
        int start = filled.length();
        term(filled, locale, term, place.isPercent);
        if (place.one != null) {
            boolean one = filled.substring(start).equals("1");
            filled.setLength(start);
            filled.append(one ? place.one : place.many);
        }
    }

    private static void term(StringBuilder filled, Locale locale, Object term, boolean isPercent) {
        int start = filled.length();
        if (isPercent && (term instanceof PercentRange || term instanceof Figure)) {
            percent(filled, term);
        } else if (term instanceof String words) {
            filled.append(words);
            PlainText.makePrintable(filled, start);
        } else if (term instanceof Figure number) {
            number.writeDecimal(filled, SHOWN_DECIMALS);
        } else if (term instanceof BigDecimal number) {
            filled.append(PlainText.of(number));
        } else if (term instanceof Written words) {
            words.write(filled);
            PlainText.makePrintable(filled, start);
        } else if (term instanceof Localised words) {
            words.write(filled, locale);
        } else {
            filled.append(term);
            PlainText.makePrintable(filled, start);
        }
    }

    private static void percent(StringBuilder filled, Object term) {
        if (term instanceof PercentRange range) {
            filled.append(range.toPercentText());
        } else {
            ((Figure) term).writePercent(filled, SHOWN_DECIMALS);
        }
    }
}
