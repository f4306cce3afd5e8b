package org.jixiao.internal;

import java.util.Locale;

/** Something that texts quote, and that writes itself into them without making a string of it first. */
public interface Written {
    /** Writes it as texts in the language of {@code locale} show it; a number is cut after six decimals. */
    void write(TextBuilder text, Locale locale);

    /** The same where the text asks for percentages; what is no number and no range of numbers stays as it is. */
    default void writePercent(TextBuilder text, Locale locale) {
        write(text, locale);
    }
}
