package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;

import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.Term;

/**
 * A choice of this library, or of a rule author, where no source decides.
 *
 * @param chinese what the choice rests on, in Chinese
 * @param english what the choice rests on, in English
 */
record LibraryDefault(String chinese, String english) implements Provenance {
    LibraryDefault {
        if (given(chinese, "chinese").isBlank() || given(english, "english").isBlank()) {
            throw invalid("default.reason", Wording.of("met.blank"));
        }
    }

    @Override
    public String text(Locale locale) {
        return Messages.text(
                "provenance.default", given(locale, "locale"), Messages.isEnglish(locale) ? english : chinese);
    }

    @Override
    public List<Term> terms() {
        return List.of(Term.of("default", Term.of("zh", Term.of(chinese)), Term.of("en", Term.of(english))));
    }

    @Override
    public String kind() {
        return "default";
    }
}
