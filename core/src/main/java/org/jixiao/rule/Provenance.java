package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalid;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.quoted;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;
import org.jixiao.internal.ReadBack;
import org.jixiao.internal.Wording;
import org.jixiao.scoring.Term;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from: a clause, an observation in published forms, or a default of this library.
 *
 * <pre>{@code
 * clause(7)                                              // of the document that the rule set cites
 * clause(7).reading("超出一倍的，扣分值的 10%")              // with its words
 * observedIn("99.97% → 9.99", "99.98% → 9.99")           // published forms show it
 * observedIn("82.6% → 8.3").butNot("57.8% → 5.7")        // and one that does not fit
 * byDefault("省级系统保留两位小数", "provincial systems keep two decimals")
 * }</pre>
 */
public sealed interface Provenance extends Localised, Serializable permits Provenance.Clause, Observed, LibraryDefault {
    /** The source in words, in the language of {@code locale}: Chinese, else English. */
    @Override
    String text(Locale locale);

    /**
     * The source as an author writes it: {@code clause(7)}, {@code document(某办法)}, {@code textRead(false)} and {@code words(…)};
     * {@code observed(82.6% → 8.3)}; or {@code default(zh(…), en(…))}; with {@code against(57.8% → 5.7)} where something does not fit.
     */
    List<Term> terms();

    /** What published forms show that contradicts the rule; empty where nothing is known. */
    List<String> against();

    /**
     * The same source, with what published forms show that contradicts the rule: {@code butNot("57.8% → 5.7")}.
     *
     * @throws org.jixiao.value.InvalidValueException if nothing is named
     */
    Provenance butNot(String... seen);

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
        return new Clause("", null, number, true, null, null);
    }

    /**
     * Seen in published forms, where no document is known that requires it: {@code observedIn("99.97% → 9.99")}.
     *
     * @throws org.jixiao.value.InvalidValueException if nothing was seen
     */
    static Provenance observedIn(String... evidence) {
        return new Observed(Arrays.asList(given(evidence, "evidence")), null);
    }

    /** A choice of this library, or of a rule author, where no source decides; with its reason in both languages. */
    static Provenance byDefault(String chinese, String english) {
        return new LibraryDefault(chinese, english, null);
    }

    /** A place in a document. Immutable. */
    final class Clause implements Provenance {
        /** How many characters the words of a clause have at most: long sentences of others are not copied. */
        private static final int MOST_WORDS = 60;

        private static final String NUMERALS = "一二三四五六七八九十百";

        @Serial
        private static final long serialVersionUID = 0L;

        private final String document;
        private final String number;
        private final boolean verified;
        // these are null where nothing is known, and where an earlier version stored the clause
        private final @Nullable Document source;
        private final @Nullable String words;

        @SuppressWarnings("serial") // the immutable lists of the JDK are serialisable when their elements are
        private final @Nullable List<String> against;

        private Clause(
                String document,
                @Nullable Document source,
                String number,
                boolean verified,
                @Nullable String words,
                @Nullable List<String> against) {
            this.document = given(document, "document");
            this.source = source;
            this.number = given(number, "number");
            this.verified = verified;
            this.words = words;
            this.against = against;
            if (number.isBlank()) {
                throw invalid("clause.number", Wording.of("met.blank"));
            }
            if (words != null && !Document.isLine(words, MOST_WORDS)) {
                throw invalidAt(Wording.of("place.clause", number), "clause.words", quoted(words), MOST_WORDS);
            }
            if (words != null && !verified) {
                throw invalidAt(Wording.of("place.clause", number), "clause.words_read", quoted(words));
            }
        }

        /** Title or number of the document; empty for the document that the rule set cites. */
        public String document() {
            return document;
        }

        /** The document with all that is known of it; empty for the document that the rule set cites. */
        public Optional<Document> source() {
            if (source == null) {
                return document.isEmpty() ? Optional.empty() : Optional.of(Document.titled(document));
            }
            return Optional.of(source);
        }

        /** The number of the clause, note or article: {@code "7"}. */
        public String number() {
            return number;
        }

        /** Whether somebody who wrote the rule has read the text of the clause. */
        public boolean verified() {
            return verified;
        }

        /** The words that decide, as the clause has them; absent where nobody here has read them or wrote them down. */
        public Optional<String> words() {
            return Optional.ofNullable(words);
        }

        /**
         * The same clause of a named document.
         *
         * @throws org.jixiao.value.InvalidValueException if the title is blank
         */
        public Clause of(String otherDocument) {
            if (given(otherDocument, "otherDocument").isBlank()) {
                throw invalidAt(Wording.of("place.clause", number), "clause.document", Wording.of("met.blank"));
            }
            return new Clause(otherDocument, null, number, verified, words, against);
        }

        /** The same clause of a document. */
        public Clause of(Document otherDocument) {
            String title = given(otherDocument, "otherDocument").title();
            return new Clause(title, otherDocument.isBare() ? null : otherDocument, number, verified, words, against);
        }

        /**
         * The same clause, marked as one whose text nobody here has read.
         *
         * @throws org.jixiao.value.InvalidValueException if its words are told
         */
        public Clause textNotVerified() {
            return new Clause(document, source, number, false, words, against);
        }

        /**
         * The same clause with the words that decide, as they were read: {@code clause(7).reading("超出一倍的，扣分值的 10%")}.
         *
         * @throws org.jixiao.value.InvalidValueException if they are blank, of several lines or more than 60 characters, or nobody
         *     has read the text
         */
        public Clause reading(String itsWords) {
            return new Clause(document, source, number, verified, given(itsWords, "itsWords"), against);
        }

        @Override
        public Clause butNot(String... seen) {
            return new Clause(document, source, number, verified, words, Observed.evidence(seen));
        }

        @Override
        public List<String> against() {
            return against == null ? List.of() : against;
        }

        @Override
        public String text(Locale locale) {
            String code = isNumbered()
                    ? (verified ? "provenance.clause" : "provenance.clause_not_verified")
                    : (verified ? "provenance.place" : "provenance.place_not_verified");
            return Messages.text(code, given(locale, "locale"), document, number);
        }

        /** A row of a table, or an annex, has a name in the place of a number. */
        private boolean isNumbered() {
            int first = number.strip().codePointAt(0);
            return Character.isDigit(first) || NUMERALS.indexOf(first) >= 0;
        }

        @Override
        public List<Term> terms() {
            List<Term> all = new ArrayList<>(List.of(Term.of("clause", Term.of(number))));
            if (source != null) {
                all.add(new Term("document", source.terms()));
            } else if (!document.isEmpty()) {
                all.add(Term.of("document", Term.of(document)));
            }
            if (!verified) {
                all.add(Term.of("textRead", Term.of("false")));
            }
            words().ifPresent(read -> all.add(Term.of("words", Term.of(read))));
            all.addAll(Observed.terms(against()));
            return List.copyOf(all);
        }

        @Override
        public String kind() {
            return "clause";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Clause that
                            && document.equals(that.document)
                            && Objects.equals(source, that.source)
                            && number.equals(that.number)
                            && verified == that.verified
                            && words().equals(that.words())
                            && against().equals(that.against()));
        }

        @Override
        public int hashCode() {
            return Objects.hash(document, number, verified);
        }

        /** A clause that was read back is held to what every clause is held to. */
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return ReadBack.through(() -> new Clause(document, source, number, verified, words, against));
        }

        /** The source in Chinese. */
        @Override
        public String toString() {
            return text(Locale.CHINESE);
        }
    }
}
