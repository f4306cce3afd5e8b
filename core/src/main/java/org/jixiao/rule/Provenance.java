package org.jixiao.rule;

import java.io.Serializable;
import java.util.Locale;
import org.jixiao.internal.Localised;

/** Where a rule comes from: a clause, an observation in published forms, or a default of this library. */
public sealed interface Provenance extends Localised, Serializable permits Clause, Observed, LibraryDefault {
    /** How sure the rule is, in one word: CLAUSE, OBSERVED or DEFAULT. */
    Kind kind();

    /** The source in words, in the language of {@code locale}: English, else Chinese. */
    @Override
    String text(Locale locale);

    /** The three kinds of source, surest first. */
    enum Kind {
        /** A document says so, at a place that is named. */
        CLAUSE,
        /** No document is known; published forms show it. */
        OBSERVED,
        /** Neither: the library's own choice. */
        DEFAULT
    }
}
