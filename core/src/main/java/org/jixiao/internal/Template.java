package org.jixiao.internal;

import com.google.common.primitives.Ints;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Quantity;

/**
 * A message, taken apart once into words and places: {@code {W}} or {@code {0}} takes a term as it is, {@code {0%}} as a
 * percentage.
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
    private record Place(String words, String name, int number, boolean isPercent) {}

    private Template(String text, List<Place> places, String rest) {
        this.text = text;
        this.places = places.toArray(Place[]::new);
        this.rest = rest;
    }

    /** Takes a text with its placeholders apart. */
    public static Template of(String text) {
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            boolean percent = text.charAt(close - 1) == '%';
            String name = text.substring(open + 1, percent ? close - 1 : close);
            places.add(new Place(text.substring(from, open), name, numberOf(name), percent));
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
            term(filled, locale, terms.apply(place.name), place.isPercent);
        }
        filled.append(rest);
    }

    /** Writes the text with {@code {0}}, {@code {1}} … replaced by {@code terms}. */
    public void write(StringBuilder filled, Locale locale, Object... terms) {
        for (Place place : places) {
            filled.append(place.words);
            term(filled, locale, terms[place.number], place.isPercent);
        }
        filled.append(rest);
    }

    /** Writes the text with {@code {0}}, {@code {1}} … replaced by {@code terms}. */
    public void write(StringBuilder filled, Locale locale, List<?> terms) {
        for (Place place : places) {
            filled.append(place.words);
            term(filled, locale, terms.get(place.number), place.isPercent);
        }
        filled.append(rest);
    }

    private static void term(StringBuilder filled, Locale locale, Object term, boolean isPercent) {
        if (isPercent) {
            percent(filled, term);
        } else if (term instanceof String words) {
            filled.append(words);
        } else if (term instanceof Fraction number) {
            number.writeDecimal(filled, SHOWN_DECIMALS);
        } else if (term instanceof BigDecimal number) {
            filled.append(PlainText.of(number));
        } else if (term instanceof Quantity quantity) {
            quantity.write(filled);
        } else if (term instanceof Written words) {
            words.write(filled);
        } else if (term instanceof Localised words) {
            words.write(filled, locale);
        } else {
            filled.append(term);
        }
    }

    private static void percent(StringBuilder filled, Object term) {
        if (term instanceof Interval interval) {
            filled.append(interval.toPercentText());
        } else {
            ((Fraction) term).writePercent(filled, SHOWN_DECIMALS);
        }
    }
}
