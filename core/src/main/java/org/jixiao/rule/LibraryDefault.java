package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.Term;
import org.jspecify.annotations.Nullable;

/**
 * A choice of this library, or of a rule author, where no source decides.
 *
 * @param chinese what the choice rests on, in Chinese
 * @param english what the choice rests on, in English
 * @param against what published forms show that does not fit; null where an earlier version stored it
 */
record LibraryDefault(
        String chinese, String english, @Nullable List<String> against) implements Provenance {
    LibraryDefault {
        against = against == null ? List.of() : list(against, "against");
        if (given(chinese, "chinese").isBlank() || given(english, "english").isBlank()) {
            throw invalid("default.reason", Wording.of("met.blank"));
        }
    }

    @Override
    public List<String> against() {
        return against == null ? List.of() : against;
    }

    @Override
    public Provenance butNot(String... seen) {
        return new LibraryDefault(chinese, english, Observed.evidence(seen));
    }

    @Override
    public String text(Locale locale) {
        return Messages.text(
                "provenance.default", given(locale, "locale"), Messages.isEnglish(locale) ? english : chinese);
    }

    @Override
    public List<Term> terms() {
        List<Term> all = new ArrayList<>();
        all.add(Term.of("default", Term.of("zh", Term.of(chinese)), Term.of("en", Term.of(english))));
        all.addAll(Observed.terms(against()));
        return List.copyOf(all);
    }

    @Override
    public String kind() {
        return "default";
    }
}
