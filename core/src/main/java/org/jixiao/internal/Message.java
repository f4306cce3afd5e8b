package org.jixiao.internal;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text in both languages, looked for when it is read first: scoring alone reads none, and does not load them. */
@Immutable
public final class Message {
    private final String code;

    @SuppressWarnings("Immutable") // set once, by the first reader, always to the same immutable value
    private @Nullable Template chinese;

    @SuppressWarnings("Immutable") // as above
    private @Nullable Template english;

    private Message(String code) {
        this.code = code;
    }

    /** The text of {@code code}. */
    public static Message of(String code) {
        return new Message(code);
    }

    /**
     * The text in the language of {@code locale}.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public Template in(Locale locale) {
        boolean isEnglish = Messages.isEnglish(locale);
        Template found = isEnglish ? english : chinese;
        if (found == null) {
            found = Messages.find(code, locale);
            if (isEnglish) {
                english = found;
            } else {
                chinese = found;
            }
        }
        return found;
    }

    /** The text in the language of {@code locale}, with its placeholders. */
    public String text(Locale locale) {
        return in(locale).text();
    }
}
