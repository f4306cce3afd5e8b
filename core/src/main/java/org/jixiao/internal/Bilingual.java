package org.jixiao.internal;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Texts one behind the other, with a semicolon between them. */
    public static Bilingual list(List<? extends Localised> texts) {
        return of(locale -> texts.stream()
                .map(text -> text.text(locale))
                .collect(Collectors.joining(Messages.text("punctuation.semicolon", locale))));
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
