package org.jixiao.examples.rulefiles.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;

/** Fields of which all names are known: any other is noted, with the one that may have been meant. */
public final class Section {
    private final Node.Fields fields;

    private Section(Node.Fields fields) {
        this.fields = fields;
    }

    /** The fields of {@code node}, of which those in {@code known} can stand here. */
    public static Section of(Node node, Troubles troubles, Collection<String> known) {
        Section section = any(node);
        for (Node.Field field : section.fields()) {
            String met = field.key().shown();
            if (!known.contains(field.key().text())) {
                troubles.add(
                        field.key().at(),
                        Suggestion.behind(
                                Said.of(
                                        "没有字段 " + met + "，可用的有 " + known,
                                        "unknown field " + met + ", expected one of " + known),
                                met,
                                known));
            }
        }
        return section;
    }

    /** The fields of {@code node}, which the author names. */
    public static Section any(Node node) {
        if (node instanceof Node.Fields fields) {
            return new Section(fields);
        }
        throw BadNode.expected("带名称的字段", "fields with names", node);
    }

    /** All, in the order of the file. */
    public List<Node.Field> fields() {
        return fields.fields();
    }

    /** Where they begin. */
    public At at() {
        return fields.at();
    }

    /** What stands behind a name, where it stands here. */
    public Optional<Node> find(String key) {
        return fields.fields().stream()
                .filter(field -> field.key().text().equals(key))
                .map(Node.Field::value)
                .findFirst();
    }

    /** What stands behind a name that has to stand here. */
    public Node require(String key) {
        return find(key).orElseThrow(() -> BadNode.at(at(), "缺少字段 " + key, "the field " + key + " is missing"));
    }
}
