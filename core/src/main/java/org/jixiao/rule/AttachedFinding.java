package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/**
 * A finding that a rule set attaches to a condition: the effect of a rule that is no score.
 *
 * @param name what the rule is called, once in a rule set
 * @param condition when the finding follows
 * @param mostCharacters how long a note may be that is owed; 0 where any length will do
 */
public record AttachedFinding(String name, Condition condition, int mostCharacters)
        implements Localised, Named, Serializable {
    /**
     * Refuses null and a length below 0.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null or the length is below 0
     */
    public AttachedFinding {
        given(name, "name");
        given(condition, "condition");
        if (mostCharacters < 0) {
            throw invalidAt(name, "note.length", Integer.toString(mostCharacters));
        }
    }

    @Override
    public String text(Locale locale) {
        String text = Messages.text("rule.named", given(locale, "locale"), name, condition);
        return mostCharacters == 0 ? text : text + Messages.text("note_owed.length", locale, mostCharacters);
    }
}
