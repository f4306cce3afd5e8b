package org.jixiao.rule;

import java.util.Locale;
import org.jixiao.internal.Messages;

/**
 * A place in a document.
 *
 * @param document title or number; empty for the document that the rule set cites
 * @param number of the clause, note or article: {@code "7"}
 * @param verified whether somebody who wrote the rule has read the text of the clause
 */
public record Clause(String document, String number, boolean verified) implements Provenance {
    /** A clause of the document that the rule set {@linkplain RuleSetBuilder#citing cites}. */
    public static Clause clause(int number) {
        return clause(Integer.toString(number));
    }

    /** A clause of the document that the rule set {@linkplain RuleSetBuilder#citing cites}. */
    public static Clause clause(String number) {
        return new Clause("", number, true);
    }

    /** The same clause of a named document. */
    public Clause of(String otherDocument) {
        return new Clause(otherDocument, number, verified);
    }

    /** The same clause, marked as one whose text nobody here has read. */
    public Clause textNotVerified() {
        return new Clause(document, number, false);
    }

    @Override
    public Kind kind() {
        return Kind.CLAUSE;
    }

    @Override
    public String text(Locale locale) {
        String code = verified ? "provenance.clause" : "provenance.clause_not_verified";
        return Messages.text(code, locale, document, number);
    }
}
