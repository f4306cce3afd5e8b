package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Messages;

/**
 * A choice of this library, or of a rule author, where no source speaks.
 *
 * @param chinese what the choice rests on, in Chinese
 * @param english what the choice rests on, in English
 */
public record LibraryDefault(String chinese, String english) implements Provenance {
    /** Our own choice, with what it rests on. */
    public static LibraryDefault byDefault(String chinese, String english) {
        return new LibraryDefault(chinese, english);
    }

    @Override
    public Kind kind() {
        return Kind.DEFAULT;
    }

    @Override
    public String text(Locale locale) {
        return Messages.text("provenance.default", locale, Messages.isEnglish(locale) ? english : chinese);
    }
}
