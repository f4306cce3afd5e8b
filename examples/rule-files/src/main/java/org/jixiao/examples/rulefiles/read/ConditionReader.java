package org.jixiao.examples.rulefiles.read;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.examples.rulefiles.yaml.BadNode;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Condition.IndicatorCondition;
import org.jixiao.rule.Scope;

/**
 * Reads conditions: {@code missed}, {@code {completion: '[130%, +∞)', among: {level1: 产出指标}}}, {@code {executionRate: '[0%, 90%)'}},
 * {@code budgetChanged}.
 */
public final class ConditionReader {
    private static final List<String> QUESTIONS = List.of(
            "completion",
            "deviation",
            "late",
            "is",
            "executionRate",
            "budgetChange",
            "unspent",
            "everyIndicator",
            "total",
            "level1Score",
            "spendingBehind",
            "fewerThan",
            "rowWeight");
    private static final List<String> PARTS = Stream.concat(QUESTIONS.stream(), Stream.of("among", "orAgainstZero"))
            .toList();
    private static final String STATES = "missed、different 或 budgetChanged";
    private static final String STATES_ENGLISH = "missed, different or budgetChanged";

    private final Troubles troubles;
    private final ScopeReader scopes;

    /** Notes unknown parts in {@code troubles}. */
    public ConditionReader(Troubles troubles) {
        this.troubles = troubles;
        this.scopes = new ScopeReader(troubles);
    }

    /** A condition. */
    public Condition read(Node node) {
        if (node instanceof Node.Text state) {
            return state(state);
        }
        Section parts = Section.of(node, troubles, PARTS);
        List<Node.Field> asked = parts.fields().stream()
                .filter(field -> QUESTIONS.contains(field.key().text()))
                .toList();
        if (asked.size() != 1) {
            throw BadNode.expected("恰好一个条件，可用的有 " + QUESTIONS, "exactly one condition of " + QUESTIONS, node);
        }
        return narrowed(asked(asked.get(0)), parts);
    }

    private Condition asked(Node.Field field) {
        Node value = field.value();
        return switch (field.key().text()) {
            case "completion" -> Condition.completion(Values.shares(value));
            case "deviation" -> Condition.deviation(Values.shares(value));
            case "late" -> Condition.late(Values.text(value));
            case "executionRate" -> Condition.executionRate(Values.shares(value));
            case "budgetChange" -> Condition.budgetChange(Values.shares(value));
            case "unspent" -> Condition.unspent(Values.text(value));
            case "everyIndicator" -> Condition.everyIndicator(ofIndicator(value));
            case "total" -> Condition.total(Values.text(value));
            case "level1Score" -> level1Score(value);
            case "spendingBehind" -> Condition.spendingBehind(Values.shares(value));
            case "fewerThan" -> fewerThan(value);
            case "rowWeight" -> Condition.rowWeight(Values.text(value));
            default -> state(value);
        };
    }

    /** {@code {产出指标: '[0%, 60%)'}}. */
    private static Condition level1Score(Node node) {
        List<Node.Field> classes = Section.any(node).fields();
        if (classes.size() != 1) {
            throw BadNode.expected("一个一级指标，如 {产出指标: '[0%, 60%)'}", "one class such as {产出指标: '[0%, 60%)'}", node);
        }
        Node.Field of = classes.get(0);
        return Condition.level1Score(Values.choice(of.key(), ScopeReader.CLASSES), Values.shares(of.value()));
    }

    /** {@code {rows: 3, among: {level1: 产出指标}}}. */
    private Condition fewerThan(Node node) {
        Section parts = Section.of(node, troubles, List.of("rows", "among"));
        Scope among = parts.find("among").map(scopes::read).orElseGet(Scope::everyIndicator);
        return Condition.fewerThan(Values.whole(parts.require("rows")), among);
    }

    private static Condition state(Node node) {
        return switch (Values.text(node)) {
            case "missed" -> Condition.missed();
            case "different" -> Condition.different();
            case "budgetChanged" -> Condition.budgetChanged();
            default -> throw BadNode.expected(STATES, STATES_ENGLISH, node);
        };
    }

    private IndicatorCondition ofIndicator(Node node) {
        if (read(node) instanceof IndicatorCondition condition) {
            return condition;
        }
        throw BadNode.expected("对单个指标的条件", "a condition on a single indicator", node);
    }

    private Condition narrowed(Condition condition, Section parts) {
        Condition narrowed = condition;
        for (Node.Field part : parts.fields()) {
            String word = part.key().text();
            if (!word.equals("among") && !word.equals("orAgainstZero")) {
                continue;
            }
            if (!(narrowed instanceof IndicatorCondition each)) {
                throw BadNode.at(
                        part.key().at(),
                        "只有对单个指标的条件可以写 " + word,
                        "only a condition on single indicators takes " + word);
            }
            narrowed = word.equals("among")
                    ? each.among(scopes.read(part.value()))
                    : each.orAgainstZero(Values.text(part.value()));
        }
        return narrowed;
    }
}
