package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.rule.Provenance.Clause;

/**
 * A clause that no rule codes, because a form alone does not show whether it was kept.
 *
 * @param clause where it stands
 * @param chinese what it asks for, in Chinese
 * @param english what it asks for, in English
 * @param until the topics on which a set based on this one may code it after all
 */
public record UncodedClause(Clause clause, String chinese, String english, List<RuleTopic<?>> until)
        implements Localised, Serializable {
    /**
     * Refuses null and blank text.
     *
     * @throws org.jixiao.value.InvalidValueException if a part is null or a text is blank
     */
    public UncodedClause {
        given(clause, "clause");
        if (given(chinese, "chinese").isBlank() || given(english, "english").isBlank()) {
            throw invalidAt(Wording.of("place.clause", clause.number()), "uncoded.text", Wording.of("met.blank"));
        }
        until = list(until, "until");
    }

    @Override
    public String text(Locale locale) {
        return Messages.text(
                "uncoded_clause.text", given(locale, "locale"), clause, Messages.isEnglish(locale) ? english : chinese);
    }
}
