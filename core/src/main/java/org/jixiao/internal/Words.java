package org.jixiao.internal;

import java.util.List;
import java.util.Locale;

/** The texts of the messages in the language of one reader: Chinese, else English. */
public record Words(Locale locale) {
    /** The text of {@code code}, filled by {@code terms}. */
    public String of(String code, Object... terms) {
        return Messages.text(code, locale, terms);
    }

    /** The same with a line break. */
    public String line(String code, Object... terms) {
        return of(code, terms) + "\n";
    }

    /** The elements one behind the other, with commas. */
    public String list(List<String> elements) {
        return String.join(of("punctuation.comma"), elements);
    }
}
