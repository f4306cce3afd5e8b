package org.jixiao.internal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A text of the messages and what fills it, put into words in the language of the reader.
 *
 * @param code of the text
 * @param terms in the order of its places
 */
@SuppressWarnings("serial") // Guava's immutable list is serialisable when its elements are
public record Wording(String code, ImmutableList<Serializable> terms) implements Localised, Serializable {
    /** The text of {@code code}, filled by {@code terms}. */
    public static Wording of(String code, Serializable... terms) {
        return new Wording(code, ImmutableList.copyOf(terms));
    }

    /** Texts one behind the other, with a semicolon between them. */
    public static Wording list(List<? extends Serializable> texts) {
        return texts.stream()
                .map(text -> Wording.of("punctuation.one", text))
                .reduce((before, next) -> Wording.of("punctuation.two", before, next))
                .orElseGet(() -> Wording.of("punctuation.nothing"));
    }

    @Override
    public String text(Locale locale) {
        return Messages.text(code, locale, terms.toArray());
    }

    /** In English. */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
