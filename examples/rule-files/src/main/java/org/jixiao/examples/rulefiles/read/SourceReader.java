package org.jixiao.examples.rulefiles.read;

import java.util.List;
import org.jixiao.examples.rulefiles.yaml.BadNode;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.Provenance.Clause;

/**
 * Reads sources: {@code {clause: 7}}, {@code {clause: 7, document: 某办法, textRead: false}}, {@code {clause: 7, words: 扣分值的 10%}}, {@code
 * {observed: [82.6% → 8.3], against: [57.8% → 5.7]}}, {@code {default: {zh: 理由, en: reason}}}.
 */
public final class SourceReader {
    /** What stands in a clause. */
    static final List<String> OF_CLAUSE = List.of("clause", "document", "textRead", "words", "against");

    private static final List<String> KINDS = List.of("clause", "observed", "default");
    private static final List<String> OF_CLAUSE_ALONE = List.of("document", "textRead", "words");
    private static final List<String> PARTS =
            List.of("clause", "document", "textRead", "words", "observed", "default", "against");

    private final Troubles troubles;

    /** Notes unknown parts in {@code troubles}. */
    public SourceReader(Troubles troubles) {
        this.troubles = troubles;
    }

    /** A source. */
    public Provenance read(Node node) {
        Section parts = Section.of(node, troubles, PARTS);
        List<String> kinds =
                KINDS.stream().filter(kind -> parts.find(kind).isPresent()).toList();
        boolean mixes = !kinds.equals(List.of("clause"))
                && OF_CLAUSE_ALONE.stream().anyMatch(part -> parts.find(part).isPresent());
        if (kinds.size() != 1 || mixes) {
            throw BadNode.at(
                    parts.at(),
                    "来源应为 {clause: 7}（可加 document、textRead: false 或 words）、{observed: [..]} 或 {default: {zh: .., en: ..}} 之一，都可以加 against",
                    "expected one source: {clause: 7} (with document, textRead: false or words), {observed: [..]} or {default: {zh: .., en: ..}}, each with against");
        }
        return switch (kinds.get(0)) {
            case "clause" -> clause(parts, troubles);
            case "observed" ->
                contradicted(
                        Provenance.observedIn(
                                Values.texts(parts.require("observed")).toArray(String[]::new)),
                        parts);
            default -> contradicted(byDefault(parts.require("default")), parts);
        };
    }

    private static Provenance contradicted(Provenance source, Section parts) {
        return parts.find("against")
                .map(seen -> source.butNot(Values.texts(seen).toArray(String[]::new)))
                .orElse(source);
    }

    private Provenance byDefault(Node node) {
        Section reason = Section.of(node, troubles, List.of("zh", "en"));
        return Provenance.byDefault(Values.text(reason.require("zh")), Values.text(reason.require("en")));
    }

    /** The clause among {@code parts}. */
    static Clause clause(Section parts, Troubles troubles) {
        Clause clause = Provenance.clause(Values.text(parts.require("clause")));
        Clause cited = parts.find("document")
                .map(document -> clause.of(DocumentReader.read(document, troubles)))
                .orElse(clause);
        boolean isRead = parts.find("textRead").map(Values::flag).orElse(true);
        Clause marked = isRead ? cited : cited.textNotVerified();
        Clause worded = parts.find("words")
                .map(words -> marked.reading(Values.text(words)))
                .orElse(marked);
        return parts.find("against")
                .map(seen -> worded.butNot(Values.texts(seen).toArray(String[]::new)))
                .orElse(worded);
    }
}
