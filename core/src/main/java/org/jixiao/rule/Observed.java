package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.list;

import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.Term;

/**
 * What published forms show, where no document is known that requires it.
 *
 * @param evidence what was seen: {@code "99.97% → 9.99"}
 */
record Observed(List<String> evidence) implements Provenance {
    Observed {
        evidence = list(evidence, "evidence");
        if (evidence.isEmpty()) {
            throw invalid("observed.some", Wording.of("met.none"));
        }
        if (evidence.stream().anyMatch(String::isBlank)) {
            throw invalid("observed.some", Wording.of("met.blank"));
        }
    }

    @Override
    public String text(Locale locale) {
        return Messages.text("provenance.observed", given(locale, "locale"), String.join(", ", evidence));
    }

    @Override
    public List<Term> terms() {
        return List.of(new Term("observed", evidence.stream().map(Term::of).toList()));
    }

    @Override
    public String kind() {
        return "observed";
    }
}
