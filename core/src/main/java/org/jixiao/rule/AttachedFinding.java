package org.jixiao.rule;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/**
 * A finding that a rule set attaches to a condition: the effect of a rule that is no score.
 *
 * @param name what the rule is called, once in a rule set
 * @param effect what follows
 * @param condition when it follows
 * @param mostCharacters how long the note may be; 0 where any length will do
 */
public record AttachedFinding(String name, Effect effect, Condition condition, int mostCharacters)
        implements Localised, Serializable {
    /** What follows from a condition. */
    public enum Effect {
        /** A reason has to be given. */
        NOTE_OWED,
        /** A person has to look at the score. */
        OPEN_FOR_REVIEW
    }

    static AttachedFinding noteOwed(String name, Condition condition) {
        return new AttachedFinding(name, Effect.NOTE_OWED, condition, 0);
    }

    static AttachedFinding openForReview(String name, Condition condition) {
        return new AttachedFinding(name, Effect.OPEN_FOR_REVIEW, condition, 0);
    }

    AttachedFinding atMost(int characters) {
        if (characters <= 0) {
            throw new IllegalArgumentException(
                    name + ": expected a note of at least 1 character to be allowed, got " + characters);
        }
        return new AttachedFinding(name, effect, condition, characters);
    }

    @Override
    public String text(Locale locale) {
        String text = Messages.text("rule.named", locale, name, condition);
        return mostCharacters == 0 ? text : text + Messages.text("note_owed.length", locale, mostCharacters);
    }
}
