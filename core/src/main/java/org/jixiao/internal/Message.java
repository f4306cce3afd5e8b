package org.jixiao.internal;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;

/** A text in both languages, found once. */
@Immutable
public final class Message {
    private final Template chinese;
    private final Template english;

    Message(Template chinese, Template english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The text in the language of {@code locale}. */
    public Template in(Locale locale) {
        return Messages.isEnglish(locale) ? english : chinese;
    }

    /** The text in the language of {@code locale}, with its placeholders. */
    public String text(Locale locale) {
        return in(locale).text();
    }
}
