package org.jixiao.internal;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
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
