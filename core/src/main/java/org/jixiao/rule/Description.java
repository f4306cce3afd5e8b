package org.jixiao.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.internal.Messages;
import org.jixiao.rule.Provenance.Clause;

/** A rule set as text to read aloud: its documents, every rule with its source, the clauses left to people. */
final class Description {
    private static final String INDENT = "    ";

    private final RuleSet rules;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    Description(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
    }

    String text() {
        line(Messages.text("description.title", locale, rules.id(), rules.name(locale)));
        line(INDENT
                + rules.checkedOn()
                        .map(day -> Messages.text("description.checked", locale, day.toString()))
                        .orElseGet(() -> Messages.template("description.unchecked", locale)));
        List<Document> documents = documents();
        if (!documents.isEmpty()) {
            line("");
            line(Messages.template("description.documents", locale));
            documents.forEach(document -> line(INDENT + document.text(locale)));
        }
        rules.rules().forEach(this::rule);
        if (!rules.uncodedClauses().isEmpty()) {
            line("");
            line(Messages.template("uncoded_clause.heading", locale));
            for (UncodedClause clause : rules.uncodedClauses()) {
                line(INDENT + clause.text(locale));
                words(clause.clause());
            }
        }
        return text.toString();
    }

    /** What the set cites, and what its clauses cite besides; a title once, with what is known of it. */
    private List<Document> documents() {
        Map<String, Document> byTitle = new LinkedHashMap<>();
        rules.documents().forEach(document -> byTitle.put(document.title(), document));
        for (Rule<?> rule : rules.rules()) {
            if (rule.provenance() instanceof Clause clause) {
                clause.source()
                        .ifPresent(document -> byTitle.merge(
                                document.title(), document, (known, other) -> known.isBare() ? other : known));
            }
        }
        return new ArrayList<>(byTitle.values());
    }

    private void rule(Rule<?> rule) {
        String colon = Messages.template("punctuation.colon", locale);
        line("");
        line(rule.topic().text(locale) + colon + rule.describe(locale));
        rules.remarks(rule, locale).forEach(remark -> line(INDENT + remark));
        line(INDENT + rule.source(locale) + (rule.origin().equals(rules.id()) ? "" : " [" + rule.origin() + "]"));
        if (rule.provenance() instanceof Clause clause) {
            words(clause);
        }
        List<String> against = rule.provenance().against();
        if (!against.isEmpty()) {
            line(INDENT + Messages.text("provenance.against", locale, String.join(", ", against)));
        }
    }

    private void words(Clause clause) {
        clause.words().ifPresent(words -> line(INDENT + Messages.text("provenance.words", locale, words)));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
