package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.invalidAt;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.Term;

/**
 * Where a rule comes from: a clause, an observation in published forms, or a default of this library.
 *
 * <pre>{@code
 * clause(7)                                              // of the document that the rule set cites
 * observedIn("99.97% → 9.99", "99.98% → 9.99")           // published forms show it
 * byDefault("省级系统保留两位小数", "provincial systems keep two decimals")
 * }</pre>
 */
public sealed interface Provenance extends Localised, Serializable permits Provenance.Clause, Observed, LibraryDefault {
    /** The source in words, in the language of {@code locale}: Chinese, else English. */
    @Override
    String text(Locale locale);

    /**
     * The source as an author writes it: {@code clause(7)}, {@code document(某办法)} and {@code textRead(false)}; {@code observed(82.6% → 8.3)};
     * or {@code default(zh(…), en(…))}.
     */
    List<Term> terms();

    /** What kind of source it is, as data formats name it: {@code clause}, {@code observed} or {@code default}. */
    String kind();

    /**
     * A clause of the document that the rule set {@linkplain RuleSetBuilder#citing cites}.
     *
     * @throws org.jixiao.value.InvalidValueException if the number is below 1
     */
    static Clause clause(int number) {
        if (number < 1) {
            throw invalidAt("clause(" + number + ")", "clause.first", Integer.toString(number));
        }
        return clause(Integer.toString(number));
    }

    /** A clause of the document that the rule set {@linkplain RuleSetBuilder#citing cites}. */
    static Clause clause(String number) {
        return new Clause("", number, true);
    }

    /**
     * Seen in published forms, where no document is known that requires it: {@code observedIn("99.97% → 9.99")}.
     *
     * @throws org.jixiao.value.InvalidValueException if nothing was seen
     */
    static Provenance observedIn(String... evidence) {
        return new Observed(Arrays.asList(given(evidence, "evidence")));
    }

    /** A choice of this library, or of a rule author, where no source decides; with its reason in both languages. */
    static Provenance byDefault(String chinese, String english) {
        return new LibraryDefault(chinese, english);
    }

    /**
     * A place in a document.
     *
     * @param document title or number; empty for the document that the rule set cites
     * @param number of the clause, note or article: {@code "7"}
     * @param verified whether somebody who wrote the rule has read the text of the clause
     */
    record Clause(String document, String number, boolean verified) implements Provenance {
        /**
         * Refuses a clause without a number.
         *
         * @throws org.jixiao.value.InvalidValueException if a part is null or the number is blank
         */
        public Clause {
            given(document, "document");
            if (given(number, "number").isBlank()) {
                throw invalid("clause.number", Wording.of("met.blank"));
            }
        }

        /** The same clause of a named document. */
        public Clause of(String otherDocument) {
            if (given(otherDocument, "otherDocument").isBlank()) {
                throw invalidAt(Wording.of("place.clause", number), "clause.document", Wording.of("met.blank"));
            }
            return new Clause(otherDocument, number, verified);
        }

        /** The same clause, marked as one whose text nobody here has read. */
        public Clause textNotVerified() {
            return new Clause(document, number, false);
        }

        @Override
        public String text(Locale locale) {
            String code = verified ? "provenance.clause" : "provenance.clause_not_verified";
            return Messages.text(code, given(locale, "locale"), document, number);
        }

        @Override
        public List<Term> terms() {
            List<Term> all = new ArrayList<>(List.of(Term.of("clause", Term.of(number))));
            if (!document.isEmpty()) {
                all.add(Term.of("document", Term.of(document)));
            }
            if (!verified) {
                all.add(Term.of("textRead", Term.of("false")));
            }
            return List.copyOf(all);
        }

        @Override
        public String kind() {
            return "clause";
        }
    }
}
