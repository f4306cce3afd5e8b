package org.jixiao.examples.rulefiles.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.examples.rulefiles.yaml.BadNode;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.Nature;
import org.jixiao.rule.Scope;

/** Reads scopes: {@code every}, {@code {level1: 产出指标, named: [重点, 核心]}}, or a list of such tests, all of which have to hold. */
public final class ScopeReader {
    /** How a file names the standard level-1 indicators: 产出指标. */
    static final Map<String, IndicatorClass> CLASSES = Words.by(IndicatorClass.values(), IndicatorClass::label);

    private static final Map<String, Nature> SIGNS =
            Words.by(Nature.values(), sign -> sign == Nature.WITHOUT_SIGN ? "none" : sign.sign());
    private static final List<String> TESTS = List.of("level1", "level2", "named", "exactly", "sign", "except");

    private final Troubles troubles;

    /** Notes unknown tests in {@code troubles}. */
    public ScopeReader(Troubles troubles) {
        this.troubles = troubles;
    }

    /** A scope. */
    public Scope read(Node node) {
        if (node instanceof Node.Text text && text.text().equals("every")) {
            return Scope.everyIndicator();
        }
        List<Node> parts = node instanceof Node.Items items ? items.nodes() : List.of(node);
        List<Node.Field> tests = new ArrayList<>();
        parts.forEach(part -> tests.addAll(Section.of(part, troubles, TESTS).fields()));
        if (tests.isEmpty()) {
            throw BadNode.expected(
                    "范围，如 {level1: 产出指标}；全部指标写 every", "a scope such as {level1: 产出指标}; every for all", node);
        }
        Scope scope = Scope.everyIndicator();
        for (Node.Field test : tests) {
            scope = with(scope, test);
        }
        return scope;
    }

    private Scope with(Scope scope, Node.Field test) {
        Node value = test.value();
        return switch (test.key().text()) {
            case "level1" -> scope.and(Scope.level1(Values.choice(value, CLASSES)));
            case "level2" -> scope.and(Scope.level2(Values.text(value)));
            case "named" -> scope.and(Scope.named(Values.texts(value).toArray(String[]::new)));
            case "exactly" -> scope.and(Scope.exactly(Values.texts(value).toArray(String[]::new)));
            case "sign" -> scope.and(Scope.withSign(signs(value)));
            case "except" -> scope.except(read(value));
            default -> scope; // noted above
        };
    }

    private static Nature[] signs(Node node) {
        List<Node> all = node instanceof Node.Items items ? items.nodes() : List.of(node);
        return all.stream().map(sign -> Values.choice(sign, SIGNS)).toArray(Nature[]::new);
    }
}
