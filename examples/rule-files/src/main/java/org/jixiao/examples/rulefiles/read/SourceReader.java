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
 * Reads sources: {@code {clause: 7}}, {@code {clause: 7, document: 某办法, textRead: false}}, {@code {observed: [82.6% → 8.3]}}, {@code {default:
 * {zh: 理由, en: reason}}}.
 */
public final class SourceReader {
    /** What stands in a clause. */
    static final List<String> OF_CLAUSE = List.of("clause", "document", "textRead");

    private static final List<String> KINDS = List.of("clause", "observed", "default");
    private static final List<String> PARTS = List.of("clause", "document", "textRead", "observed", "default");

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
                && (parts.find("document").isPresent() || parts.find("textRead").isPresent());
        if (kinds.size() != 1 || mixes) {
            throw BadNode.at(
                    parts.at(),
                    "来源应为 {clause: 7}（可加 document、textRead: false）、{observed: [..]} 或 {default: {zh: .., en: ..}} 之一",
                    "expected one source: {clause: 7} (with document, textRead: false), {observed: [..]} or {default: {zh: .., en: ..}}");
        }
        return switch (kinds.get(0)) {
            case "clause" -> clause(parts);
            case "observed" ->
                Provenance.observedIn(Values.texts(parts.require("observed")).toArray(String[]::new));
            default -> byDefault(parts.require("default"));
        };
    }

    private Provenance byDefault(Node node) {
        Section reason = Section.of(node, troubles, List.of("zh", "en"));
        return Provenance.byDefault(Values.text(reason.require("zh")), Values.text(reason.require("en")));
    }

    /** The clause among {@code parts}. */
    static Clause clause(Section parts) {
        Clause clause = Provenance.clause(Values.text(parts.require("clause")));
        Clause cited = parts.find("document")
                .map(document -> clause.of(Values.text(document)))
                .orElse(clause);
        boolean isRead = parts.find("textRead").map(Values::flag).orElse(true);
        return isRead ? cited : cited.textNotVerified();
    }
}
