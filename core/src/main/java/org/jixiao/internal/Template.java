package org.jixiao.internal;

import com.google.common.primitives.Ints;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message, taken apart once into words and places: {@code {W}} or {@code {0}} takes a term as it is, {@code {0%}} as a
 * percentage, and {@code {0|point|points}} the first word where the term is written 1, else the second.
 *
 * <p>A text that comes from outside is written {@linkplain PlainText#printable printable}.
 */
@Immutable
public final class Template {
    private final String text;

    @SuppressWarnings("Immutable") // nobody writes to it
    private final Place[] places;

    @SuppressWarnings("Immutable") // as above
    private final char[] rest;

    /** The words in front of a term, and its name; {@code number} is the name of a numbered term, else -1. */
    @Immutable
    @SuppressWarnings({"Immutable", "ArrayRecordComponent"}) // nobody writes to the words, or compares places
    private record Place(
            char[] words,
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
                    ? new Place(words.toCharArray(), name, numberOf(name), false, parts[1], parts[2])
                    : new Place(words.toCharArray(), name, numberOf(name), percent, null, "");
        }

        private static int numberOf(String name) {
            Integer number = Ints.tryParse(name);
            return number == null ? -1 : number;
        }

        /** The same place behind other words. */
        Place behind(String otherWords) {
            return new Place(otherWords.toCharArray(), name, number, isPercent, one, many);
        }

        void fill(TextBuilder filled, Locale locale, Object term) {
            int start = filled.length();
            write(filled, locale, term, isPercent);
            if (one != null) {
                boolean isOne = filled.endsAt(start, '1');
                filled.cut(start);
                filled.append(isOne ? one : many);
            }
        }
    }

    private Template(String text, List<Place> places, String rest) {
        this.text = text;
        this.places = places.toArray(Place[]::new);
        this.rest = rest.toCharArray();
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

    /** The text with its placeholders. */
    public String text() {
        return text;
    }

    /** What stands in the places of a text. */
    @FunctionalInterface
    public interface Terms {
        /** The term of a name; {@code number} is the name as a number, -1 where it is none. */
        Object term(String name, int number);
    }

    /** Writes the text with every place filled by its term. */
    public void write(TextBuilder filled, Locale locale, Terms terms) {
        for (Place place : places) {
            filled.append(place.words);
            place.fill(filled, locale, terms.term(place.name, place.number));
        }
        filled.append(rest);
    }

    /** Writes the text with {@code {0}}, {@code {1}} … replaced by {@code terms}. */
    public void write(TextBuilder filled, Locale locale, Object... terms) {
        for (Place place : places) {
            filled.append(place.words);
            place.fill(filled, locale, terms[place.number]);
        }
        filled.append(rest);
    }

    /** This text with {@code {0}}, {@code {1}} … replaced by those of {@code terms} that are known; null leaves its places open. */
    public Template filled(Locale locale, @Nullable Object... terms) {
        TextBuilder words = new TextBuilder();
        List<Place> open = new ArrayList<>();
        for (Place place : places) {
            words.append(place.words);
            Object term = terms[place.number];
            if (term == null) {
                open.add(place.behind(words.toString()));
                words.cut(0);
            } else {
                place.fill(words, locale, term);
            }
        }
        return new Template(text, open, words.append(rest).toString());
    }

    private static void write(TextBuilder filled, Locale locale, Object term, boolean isPercent) {
        if (term instanceof String words) {
            filled.appendPrintable(words);
        } else if (term instanceof BigDecimal number) {
            filled.append(PlainText.of(number));
        } else if (term instanceof Written words) {
            if (isPercent) {
                words.writePercent(filled, locale);
            } else {
                words.write(filled, locale);
            }
        } else {
            filled.appendPrintable(term.toString());
        }
    }
}
