package org.jixiao.examples.rulefiles.read;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;
import org.jixiao.examples.rulefiles.yaml.At;
import org.jixiao.examples.rulefiles.yaml.BadNode;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.rule.Document;
import org.jixiao.rule.Provenance.Clause;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.WorkedCase;

/** Reads a whole rule set: head, rules, clauses that no rule codes, worked cases. */
public final class RuleSetReader {
    private static final List<String> PARTS = List.of(
            "district",
            "year",
            "name",
            "basedOn",
            "document",
            "alsoCites",
            "checkedOn",
            "without",
            "rules",
            "uncoded",
            "cases");
    private static final List<String> OF_UNCODED =
            List.of("clause", "document", "textRead", "words", "against", "zh", "en", "until");

    private final Section file;
    private final Troubles troubles;
    private final List<Case> cases = new ArrayList<>();

    /**
     * A worked case and where it stands.
     *
     * @param worked the case
     * @param at its place
     */
    public record Case(WorkedCase worked, At at) {}

    /** Reads {@code root}, and notes what is wrong in {@code troubles}. */
    public RuleSetReader(Node root, Troubles troubles) {
        this.file = Section.of(root, troubles, PARTS);
        this.troubles = troubles;
    }

    /** The id of the set that the file is based on, where it says so. */
    public Optional<String> base() {
        return file.find("basedOn").filter(node -> node instanceof Node.Text).map(node -> ((Node.Text) node).text());
    }

    /** The worked cases, as far as they were read; {@link #read} reads them. */
    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /** The rule set; empty where something is wrong with it. */
    public Optional<RuleSet> read(Map<String, RuleSet> bases) {
        Optional<RuleSetBuilder> begun = troubles.trying(file.at(), this::begun);
        // what follows is read in any case, for what is wrong with it
        RuleSetBuilder rules = begun.orElseGet(() -> RuleSet.named("unnamed", Year.of(2000)));
        troubles.trying(file.at(), () -> head(rules, bases));
        file.find("rules")
                .ifPresent(node -> troubles.trying(node.at(), () -> new RuleReader(rules, troubles).read(node)));
        file.find("uncoded")
                .ifPresent(node -> troubles.trying(
                        node.at(),
                        () -> items(node).forEach(item -> troubles.trying(item.at(), () -> uncoded(rules, item)))));
        file.find("cases")
                .ifPresent(node -> troubles.trying(node.at(), () -> items(node).forEach(this::worked)));
        if (!troubles.isEmpty()) {
            return Optional.empty();
        }
        rules.worked(() -> cases.stream().map(Case::worked).toList());
        return troubles.trying(file.find("rules").map(Node::at).orElse(file.at()), rules::build);
    }

    private RuleSetBuilder begun() {
        Node district = file.require("district");
        Node year = file.require("year");
        String name = Values.text(district);
        String digits = Values.text(year);
        if (!digits.matches("[12][0-9]{3}")) {
            throw BadNode.expected("四位数的年度", "a year of four digits", year);
        }
        return Troubles.checked(district.at(), () -> RuleSet.named(name, Year.of(Integer.parseInt(digits))));
    }

    private void head(RuleSetBuilder rules, Map<String, RuleSet> bases) {
        documents(rules);
        file.find("checkedOn").ifPresent(day -> troubles.trying(day.at(), () -> rules.checkedOn(Values.day(day))));
        troubles.trying(file.at(), () -> {
            Section name = Section.of(file.require("name"), troubles, List.of("zh", "en"));
            rules.called(Values.text(name.require("zh")), Values.text(name.require("en")));
        });
        Optional<Node> base = file.find("basedOn");
        boolean isBased = base.isEmpty()
                || troubles.trying(base.get().at(), () -> rules.basedOn(base(base.get(), bases)))
                        .isPresent();
        // without its base everything that is dropped is unknown
        if (isBased) {
            file.find("without")
                    .ifPresent(node -> troubles.trying(
                            node.at(),
                            () -> names(node).forEach(name -> troubles.trying(name.at(), () -> drop(rules, name)))));
        }
    }

    /** A clause that names no document is of the first one. */
    private void documents(RuleSetBuilder rules) {
        Optional<Document> first = file.find("document").flatMap(node -> document(rules, node));
        file.find("alsoCites")
                .ifPresent(others ->
                        troubles.trying(others.at(), () -> items(others).forEach(other -> document(rules, other))));
        first.ifPresent(rules::citing);
    }

    private Optional<Document> document(RuleSetBuilder rules, Node node) {
        return troubles.trying(node.at(), () -> {
            Document cited = DocumentReader.read(node, troubles);
            rules.citing(cited);
            return cited;
        });
    }

    private static RuleSet base(Node node, Map<String, RuleSet> bases) {
        RuleSet base = bases.get(Values.text(node));
        if (base == null) {
            String id = ((Node.Text) node).shown();
            Said unknown = Said.of(
                    "没有规则集 " + id + "，可用的有 " + bases.keySet(),
                    "no rule set " + id + ", expected one of " + bases.keySet());
            throw BadNode.at(node.at(), Suggestion.behind(unknown, id, bases.keySet()));
        }
        return base;
    }

    private static List<Node> names(Node node) {
        return node instanceof Node.Items items ? items.nodes() : List.of(node);
    }

    private static void drop(RuleSetBuilder rules, Node node) {
        String name = Values.text(node);
        Optional<RuleTopic<?>> topic = RuleReader.topic(name);
        if (topic.isPresent()) {
            rules.without(topic.get());
        } else {
            rules.without(name);
        }
    }

    private static List<Node> items(Node node) {
        if (node instanceof Node.Items items) {
            return items.nodes();
        }
        throw BadNode.expected("列表，每项以 - 开头", "a list, each item behind a -", node);
    }

    private void uncoded(RuleSetBuilder rules, Node node) {
        Section parts = Section.of(node, troubles, OF_UNCODED);
        Clause clause = SourceReader.clause(parts, troubles);
        String chinese = Values.text(parts.require("zh"));
        String english = Values.text(parts.require("en"));
        Optional<Node> until = parts.find("until");
        if (until.isPresent()) {
            rules.uncoded(RuleReader.topic(until.get()), clause, chinese, english);
        } else {
            rules.uncoded(clause, chinese, english);
        }
    }

    private void worked(Node node) {
        troubles.trying(node.at(), () -> new CaseReader(troubles).read(node))
                .ifPresent(read -> cases.add(new Case(read, node.at())));
    }
}
