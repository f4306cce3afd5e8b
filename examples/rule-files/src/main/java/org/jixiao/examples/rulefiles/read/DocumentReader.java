package org.jixiao.examples.rulefiles.read;

import java.util.List;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.rule.Document;

/** Reads documents: {@code 某办法}, or {@code {title: 某办法, publishedAt: https://example.org/, inForceFrom: 2024-01-01, checkedOn: 2026-11-26}}. */
final class DocumentReader {
    private static final List<String> PARTS =
            List.of("title", "publishedAt", "inForceFrom", "inForceUntil", "checkedOn");

    private DocumentReader() {}

    /** A document; unknown parts are noted in {@code troubles}. */
    static Document read(Node node, Troubles troubles) {
        if (!(node instanceof Node.Fields)) {
            return Troubles.checked(node.at(), () -> Document.titled(Values.text(node)));
        }
        Section parts = Section.of(node, troubles, PARTS);
        return Troubles.checked(node.at(), () -> {
            Document titled = Document.titled(Values.text(parts.require("title")));
            Document placed = parts.find("publishedAt")
                    .map(place -> titled.publishedAt(Values.text(place)))
                    .orElse(titled);
            Document begun = parts.find("inForceFrom")
                    .map(day -> placed.inForceFrom(Values.day(day)))
                    .orElse(placed);
            Document ended = parts.find("inForceUntil")
                    .map(day -> begun.inForceUntil(Values.day(day)))
                    .orElse(begun);
            return parts.find("checkedOn")
                    .map(day -> ended.checkedOn(Values.day(day)))
                    .orElse(ended);
        });
    }
}
