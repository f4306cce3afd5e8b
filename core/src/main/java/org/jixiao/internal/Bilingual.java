package org.jixiao.internal;

import java.io.Serializable;
import java.util.Locale;
import java.util.function.Function;

/**
 * A text that is there in both languages already.
 *
 * @param chinese in Chinese
 * @param english says the same
 */
public record Bilingual(String chinese, String english) implements Localised, Serializable {
    /** What {@code said} gives for either language. */
    public static Bilingual of(Function<Locale, String> said) {
        return new Bilingual(said.apply(Locale.CHINESE), said.apply(Locale.ENGLISH));
    }

    @Override
    public String text(Locale locale) {
        return Messages.isEnglish(locale) ? english : chinese;
    }

    /** In English. */
    @Override
    public String toString() {
        return english;
    }
}
