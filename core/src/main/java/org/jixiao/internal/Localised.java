package org.jixiao.internal;

import java.util.Locale;

/** Something with a text in each language, such as a rounding mode. */
public interface Localised extends Written {
    /** The words for it in the language of {@code locale}. */
    String text(Locale locale);

    /** Writes {@link #text} behind what {@code text} holds. */
    @Override
    default void write(TextBuilder text, Locale locale) {
        text.append(text(locale));
    }
}
