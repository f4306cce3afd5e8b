package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.Term;
import org.jspecify.annotations.Nullable;

/**
 * What published forms show, where no document is known that requires it.
 *
 * @param evidence what was seen: {@code "99.97% → 9.99"}
 * @param against what was seen that does not fit; null where an earlier version stored it
 */
record Observed(List<String> evidence, @Nullable List<String> against) implements Provenance {
    Observed {
        evidence = some(evidence);
        against = against == null ? List.of() : list(against, "against");
    }

    /** What was seen, at least one thing. */
    static List<String> evidence(String... seen) {
        return some(Arrays.asList(given(seen, "seen")));
    }

    private static List<String> some(List<String> seen) {
        List<String> all = list(seen, "evidence");
        if (all.isEmpty()) {
            throw invalid("observed.some", Wording.of("met.none"));
        }
        if (all.stream().anyMatch(String::isBlank)) {
            throw invalid("observed.some", Wording.of("met.blank"));
        }
        return all;
    }

    /** What does not fit a rule, as an author writes it behind any source: none, or {@code against(…)}. */
    static List<Term> terms(List<String> against) {
        return against.isEmpty()
                ? List.of()
                : List.of(new Term("against", against.stream().map(Term::of).toList()));
    }

    @Override
    public List<String> against() {
        return against == null ? List.of() : against;
    }

    @Override
    public Provenance butNot(String... seen) {
        return new Observed(evidence, evidence(seen));
    }

    @Override
    public String text(Locale locale) {
        return Messages.text("provenance.observed", given(locale, "locale"), String.join(", ", evidence));
    }

    @Override
    public List<Term> terms() {
        List<Term> all = new ArrayList<>();
        all.add(new Term("observed", evidence.stream().map(Term::of).toList()));
        all.addAll(terms(against()));
        return List.copyOf(all);
    }

    @Override
    public String kind() {
        return "observed";
    }
}
