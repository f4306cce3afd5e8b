package org.jixiao.internal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is wrong with something that was built: a stable code, the place, what was expected and what was met.
 *
 * <p>The texts stand in the messages: {@code expected.CODE} says what was expected and, where there is one, {@code hint.CODE}
 * what to do. {@code mistake.CODE} stands where the sentence is not the common one; its places are what was expected, what
 * was met, and the terms. Immutable.
 *
 * @param code stable, such as {@code unit.unknown}
 * @param places outer ones first, each a text or a {@link Wording}
 * @param found what was met, a text, a {@link Quoted} one, a {@link Wording}, which is cut where it is long, or a {@link Bilingual}, which is
 *     not
 * @param terms fill what was expected
 */
@SuppressWarnings("serial") // Guava's immutable list is serialisable when its elements are
public record Mistake(
        String code, ImmutableList<Serializable> places, Serializable found, ImmutableList<Serializable> terms)
        implements Serializable {
    private static final int LONGEST_QUOTE = 80;

    /** {@code met}, a text, a {@link Quoted} one or a {@link Wording}, stands where {@code expected.CODE}, filled by {@code terms}, should. */
    public static Mistake of(String code, Serializable met, Serializable... terms) {
        return new Mistake(code, ImmutableList.of(), kept(met), ImmutableList.copyOf(terms));
    }

    private static Serializable kept(Serializable met) {
        if (met instanceof Quoted quoted) {
            return new Quoted(shortened(quoted.text()));
        }
        return met instanceof Wording ? met : shortened(met.toString());
    }

    /** The same, with all of {@code met}, a text or a {@link Bilingual}, however long it is. */
    public static Mistake ofWhole(String code, Serializable met, Serializable... terms) {
        return new Mistake(code, ImmutableList.of(), met, ImmutableList.copyOf(terms));
    }

    private static String shortened(String met) {
        return met.length() <= LONGEST_QUOTE
                ? met
                : met.substring(0, LONGEST_QUOTE) + "… (" + met.length() + " characters)";
    }

    /** The same mistake at a place, a text or a {@link Wording}; outer places stand before inner ones. */
    public Mistake at(Serializable outer) {
        ImmutableList<Serializable> all =
                ImmutableList.<Serializable>builder().add(outer).addAll(places).build();
        return new Mistake(code, all, found, terms);
    }

    /** Where it was met, in English where it has no name of its own; empty where the value stands alone. */
    public String place() {
        return place(Locale.ENGLISH);
    }

    private String place(Locale locale) {
        return places.stream().map(place -> said(place, locale)).collect(Collectors.joining(": "));
    }

    /**
     * What was met, in English, without quotation marks; what is longer than {@value #LONGEST_QUOTE} characters is cut there, which an
     * ellipsis shows.
     */
    public String met() {
        return found instanceof Quoted quoted ? quoted.text() : met(Locale.ENGLISH);
    }

    private String met(Locale locale) {
        if (found instanceof Bilingual whole) {
            return whole.text(locale);
        }
        return found instanceof Wording words ? shortened(words.text(locale)) : found.toString();
    }

    private static String said(Serializable words, Locale locale) {
        return words instanceof Wording wording ? wording.text(locale) : words.toString();
    }

    /** What was expected, in the language of {@code locale}: Chinese, else English. */
    public String expected(Locale locale) {
        return Messages.text("expected." + code, locale, terms.toArray());
    }

    /** Place, expectation, what was met and what to do, in the language of {@code locale}: Chinese, else English. */
    public String text(Locale locale) {
        String problem = problem(locale);
        String placed = places.isEmpty() ? problem : Messages.text("mistake.at", locale, place(locale), problem);
        String hint = "hint." + code;
        return Messages.codes(locale).contains(hint)
                ? placed + Messages.text("mistake.hint", locale, Messages.text(hint, locale, terms.toArray()))
                : placed;
    }

    private String problem(Locale locale) {
        String own = "mistake." + code;
        Object[] said = ImmutableList.builder()
                .add(expected(locale), met(locale))
                .addAll(terms)
                .build()
                .toArray();
        return Messages.text(Messages.codes(locale).contains(own) ? own : "mistake", locale, said);
    }
}
