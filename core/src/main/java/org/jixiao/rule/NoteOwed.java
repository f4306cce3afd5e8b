package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Message;

/** Which indicators owe a deviation note. */
public enum NoteOwed implements Localised {
    /** None. */
    NEVER("note_owed.never"),
    /** Those whose target was missed, and those so far above it that points are deducted. */
    WHEN_MISSED("note_owed.when_missed");

    private final Message message;

    NoteOwed(String code) {
        this.message = Message.of(code);
    }

    @Override
    public String text(Locale locale) {
        return message.text(locale);
    }
}
