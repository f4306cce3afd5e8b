package org.jixiao.rule;

import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Messages;

/**
 * What published forms show, where no document is known that says it.
 *
 * @param evidence what was seen: {@code "99.97% → 9.99"}
 */
public record Observed(List<String> evidence) implements Provenance {
    public Observed {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("expected at least one observation, got none");
        }
        evidence = List.copyOf(evidence);
    }

    /** Seen in published forms: {@code observedIn("99.97% → 9.99", "99.98% → 9.99")}. */
    public static Observed observedIn(String... evidence) {
        return new Observed(List.of(evidence));
    }

    @Override
    public Kind kind() {
        return Kind.OBSERVED;
    }

    @Override
    public String text(Locale locale) {
        return Messages.text("provenance.observed", locale, String.join(", ", evidence));
    }
}
