package org.jixiao.rule;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/**
 * A clause that no rule codes, because a form alone does not show whether it was kept.
 *
 * @param clause where it stands
 * @param chinese what it asks for, in Chinese
 * @param english what it asks for, in English
 * @param until the topics on which a rule settles it after all, in sets based on this one
 */
public record LeftToPeople(Clause clause, String chinese, String english, Set<RuleTopic> until)
        implements Localised, Serializable {
    public LeftToPeople {
        until = Set.copyOf(until);
    }

    @Override
    public String text(Locale locale) {
        return Messages.text("left_to_people.clause", locale, clause, Messages.isEnglish(locale) ? english : chinese);
    }
}
