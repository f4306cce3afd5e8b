package org.jixiao.examples.rulefiles.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jixiao.examples.formfiles.Said;
import org.jixiao.examples.formfiles.Suggestion;
import org.jixiao.examples.rulefiles.yaml.BadNode;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.form.IndicatorClass;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Condition.ExecutionCondition;
import org.jixiao.rule.Condition.FormCondition;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.rule.ExecutionBase;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Provenance;
import org.jixiao.rule.RuleSetBuilder;
import org.jixiao.rule.RuleTopic;
import org.jixiao.value.Rounding;

/**
 * Reads rules into a builder. A rule stands under the word of its topic, {@code overTarget} for {@link RuleTopic#OVER_TARGET}; on topics
 * that repeat each rule stands under a name.
 */
public final class RuleReader {
    private static final Map<String, RuleTopic<?>> TOPICS = topics();
    private static final Map<String, ExecutionBase> BASES = Words.of(ExecutionBase.values());
    private static final Map<String, NotApplicablePolicy> POLICIES = Words.of(NotApplicablePolicy.values());
    private static final List<String> RULE = List.of("rule", "source");
    private static final List<String> SPECIAL = List.of("covers", "rule", "source");
    private static final List<String> FINDING = List.of("when", "mostCharacters", "source");

    private final RuleSetBuilder rules;
    private final Troubles troubles;
    private final StrategyReader strategies;
    private final ScopeReader scopes;
    private final ConditionReader conditions;
    private final SourceReader sources;
    private final DecisionReader decisions;
    private final Map<String, BiConsumer<Node, Provenance>> plain = new LinkedHashMap<>();

    /** Adds what it reads to {@code rules}, and notes what is wrong in {@code troubles}. */
    public RuleReader(RuleSetBuilder rules, Troubles troubles) {
        this.rules = rules;
        this.troubles = troubles;
        this.strategies = new StrategyReader(troubles);
        this.scopes = new ScopeReader(troubles);
        this.conditions = new ConditionReader(troubles);
        this.sources = new SourceReader(troubles);
        this.decisions = new DecisionReader(troubles);
        on(RuleTopic.POSITIVE, (node, source) -> rules.positive(strategies.numbers(node), source));
        on(RuleTopic.REVERSE, (node, source) -> rules.reverse(strategies.numbers(node), source));
        on(RuleTopic.EQUAL, (node, source) -> rules.equal(strategies.numbers(node), source));
        on(RuleTopic.OVER_TARGET, (node, source) -> rules.overTarget(strategies.bands(node), source));
        on(RuleTopic.RATING, (node, source) -> rules.rating(strategies.ratings(node), source));
        on(RuleTopic.PROSE, (node, source) -> rules.prose(strategies.prose(node), source));
        on(RuleTopic.DEADLINE, (node, source) -> rules.deadline(strategies.deadlines(node), source));
        on(RuleTopic.EXECUTION, (node, source) -> rules.execution(strategies.numbers(node), source));
        on(RuleTopic.EXECUTION_BASE, (node, source) -> rules.executionBase(Values.choice(node, BASES), source));
        on(RuleTopic.GRADES, (node, source) -> rules.grades(decisions.grades(node), source));
        on(RuleTopic.GRADE_LOWERING, (node, source) -> {
            List<String> left = DecisionReader.three(node);
            rules.gradeLowering(left.get(0), left.get(1), left.get(2), source);
        });
        on(RuleTopic.TOTAL_CEILING, (node, source) -> rules.totalCeiling(source, DecisionReader.ceilings(node)));
        on(RuleTopic.BONUS_ROWS, (node, source) -> rules.bonusRows(scopes.read(node), source));
        on(RuleTopic.PENALTY_ROWS, (node, source) -> rules.penaltyRows(scopes.read(node), source));
        on(RuleTopic.MOST_TOTAL, (node, source) -> rules.mostTotal(Values.number(node), source));
        on(RuleTopic.GRADE_ROUNDING, (node, source) -> {
            Rounding rounding = decisions.rounding(node);
            rules.gradeRounding(rounding.scale(), rounding.mode(), source);
        });
        on(RuleTopic.ROUNDING, (node, source) -> {
            Rounding rounding = decisions.rounding(node);
            rules.rounding(rounding.scale(), rounding.mode(), source);
        });
        on(RuleTopic.EXECUTION_ROUNDING, (node, source) -> {
            Rounding rounding = decisions.rounding(node);
            rules.executionRounding(rounding.scale(), rounding.mode(), source);
        });
        on(RuleTopic.LEVEL1_WEIGHTS, (node, source) -> rules.level1Weights(decisions.weights(node), source));
        on(RuleTopic.NOT_APPLICABLE, (node, source) -> rules.notApplicable(Values.choice(node, POLICIES), source));
        on(RuleTopic.REQUIRED_CLASSES, (node, source) -> rules.requiredClasses(source, classes(node)));
        on(RuleTopic.SPENDING_LAG, (node, source) -> rules.spendingLag(Values.share(node), source));
        on(RuleTopic.COST_TOLERANCE, (node, source) -> rules.costTolerance(Values.share(node), source));
    }

    private void on(RuleTopic<?> topic, BiConsumer<Node, Provenance> rule) {
        plain.put(Words.of(topic.name()), rule);
    }

    private static Map<String, RuleTopic<?>> topics() {
        Map<String, RuleTopic<?>> topics = new LinkedHashMap<>();
        RuleTopic.all().forEach(topic -> topics.put(Words.of(topic.name()), topic));
        return topics;
    }

    /** The topic that a file names so. */
    static Optional<RuleTopic<?>> topic(String word) {
        return Optional.ofNullable(TOPICS.get(word));
    }

    static RuleTopic<?> topic(Node node) {
        return Values.choice(node, TOPICS);
    }

    /** All rules under {@code node}. */
    public void read(Node node) {
        for (Node.Field field : Section.any(node).fields()) {
            Optional<RuleTopic<?>> topic = topic(field.key().text());
            if (topic.isEmpty()) {
                String met = field.key().shown();
                Said unknown = Said.of(
                        "没有规则 " + met + "，可用的有 " + TOPICS.keySet(),
                        "unknown rule " + met + ", expected one of " + TOPICS.keySet());
                troubles.add(field.key().at(), Suggestion.behind(unknown, met, TOPICS.keySet()));
            } else {
                troubles.trying(field.key().at(), () -> rule(topic.get(), field));
            }
        }
    }

    private void rule(RuleTopic<?> topic, Node.Field field) {
        BiConsumer<Node, Provenance> plainRule = plain.get(field.key().text());
        if (plainRule != null) {
            Section parts = Section.of(field.value(), troubles, RULE);
            Node decided = parts.require("rule");
            Provenance source = sources.read(parts.require("source"));
            Troubles.checked(decided.at(), () -> {
                plainRule.accept(decided, source);
                return source;
            });
        } else if (topic.equals(RuleTopic.NOTE_OWED)) {
            rules.noteOwedWhenMissed(sourceAlone(field));
        } else if (topic.equals(RuleTopic.MANUAL_DEDUCTION)) {
            rules.manualDeduction(sourceAlone(field));
        } else if (topic.equals(RuleTopic.CAP)) {
            rules.cappedAtWeight(sourceAlone(field));
        } else {
            for (Node.Field named : Section.any(field.value()).fields()) {
                troubles.trying(named.key().at(), () -> named(topic, named));
            }
        }
    }

    private Provenance sourceAlone(Node.Field field) {
        return sources.read(
                Section.of(field.value(), troubles, List.of("source")).require("source"));
    }

    private void named(RuleTopic<?> topic, Node.Field field) {
        String name = Values.text(field.key());
        if (topic.equals(RuleTopic.NOTE_OWED_WHEN)) {
            noteOwed(name, Section.of(field.value(), troubles, FINDING));
        } else if (topic.equals(RuleTopic.OPEN_FOR_REVIEW_WHEN)) {
            Section parts = Section.of(field.value(), troubles, List.of("when", "source"));
            rules.openForReview(name, conditions.read(parts.require("when")), sources.read(parts.require("source")));
        } else {
            special(topic, name, Section.of(field.value(), troubles, SPECIAL));
        }
    }

    private void special(RuleTopic<?> topic, String name, Section parts) {
        var covers = scopes.read(parts.require("covers"));
        Node rule = parts.require("rule");
        Provenance source = sources.read(parts.require("source"));
        if (topic.equals(RuleTopic.SPECIAL_NUMBERS)) {
            rules.numbers(name, covers, strategies.numbers(rule), source);
        } else if (topic.equals(RuleTopic.SPECIAL_RATINGS)) {
            rules.ratings(name, covers, strategies.ratings(rule), source);
        } else if (topic.equals(RuleTopic.SPECIAL_PROSE)) {
            rules.prose(name, covers, strategies.prose(rule), source);
        } else {
            rules.deadlines(name, covers, strategies.deadlines(rule), source);
        }
    }

    private void noteOwed(String name, Section parts) {
        Condition when = conditions.read(parts.require("when"));
        Provenance source = sources.read(parts.require("source"));
        Optional<Node> most = parts.find("mostCharacters");
        if (when instanceof ExecutionCondition execution) {
            if (most.isPresent()) {
                rules.noteOwed(name, execution, Values.whole(most.get()), source);
            } else {
                rules.noteOwed(name, execution, source);
            }
        } else if (when instanceof IndicatorCondition indicator) {
            if (most.isPresent()) {
                rules.noteOwed(name, indicator, Values.whole(most.get()), source);
            } else {
                rules.noteOwed(name, indicator, source);
            }
        } else if (when instanceof FormCondition form && most.isEmpty()) {
            rules.noteOwed(name, form, source);
        } else {
            throw BadNode.at(
                    parts.at(),
                    "整张表的条件不限定原因的字数（mostCharacters）",
                    "a note for the form as a whole has no length (mostCharacters)");
        }
    }

    private static IndicatorClass[] classes(Node node) {
        List<Node> all = node instanceof Node.Items items ? items.nodes() : List.of(node);
        return all.stream()
                .map(label -> Values.choice(label, ScopeReader.CLASSES))
                .toArray(IndicatorClass[]::new);
    }
}
