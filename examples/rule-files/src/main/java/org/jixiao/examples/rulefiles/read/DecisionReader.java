package org.jixiao.examples.rulefiles.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.examples.rulefiles.yaml.BadNode;
import org.jixiao.examples.rulefiles.yaml.Node;
import org.jixiao.examples.rulefiles.yaml.Section;
import org.jixiao.examples.rulefiles.yaml.Troubles;
import org.jixiao.examples.rulefiles.yaml.Values;
import org.jixiao.form.IndicatorClass;
import org.jixiao.rule.Grade;
import org.jixiao.rule.GradeBands;
import org.jixiao.rule.Level1Weights;
import org.jixiao.value.Rounding;

/** Reads what is decided without a strategy: grades, rounding, points of level-1 indicators. */
final class DecisionReader {
    /** Behind it stand the points of 预算执行率. */
    static final String EXECUTION = "预算执行率";

    private static final Map<String, Grade> GRADES = Words.by(Grade.values(), Grade::label);
    private static final Map<String, RoundingMode> MODES = Words.of(RoundingMode.values());

    private final Troubles troubles;

    DecisionReader(Troubles troubles) {
        this.troubles = troubles;
    }

    /** {@code {优: 90, 良: 80, 中: 60}}: from so many points on; or an interval for each of the four. */
    GradeBands grades(Node node) {
        Section grades = Section.of(node, troubles, GRADES.keySet());
        if (grades.find(Grade.POOR.label()).isEmpty()) {
            return GradeBands.of(from(grades, Grade.EXCELLENT), from(grades, Grade.GOOD), from(grades, Grade.FAIR));
        }
        Map<Grade, String> totals = new LinkedHashMap<>();
        grades.fields().forEach(field -> totals.put(Values.choice(field.key(), GRADES), Values.text(field.value())));
        return GradeBands.of(totals);
    }

    private static long from(Section grades, Grade grade) {
        return Values.whole(grades.require(grade.label()));
    }

    static Grade grade(Node node) {
        return Values.choice(node, GRADES);
    }

    /** {@code {decimals: 2, mode: halfUp}}. */
    Rounding rounding(Node node) {
        Section parts = Section.of(node, troubles, List.of("decimals", "mode"));
        return Rounding.of(Values.whole(parts.require("decimals")), Values.choice(parts.require("mode"), MODES));
    }

    /** {@code {预算执行率: 20, 产出指标: 40, 效益指标+满意度指标: 40}}; classes with a + between them share their points. */
    Level1Weights weights(Node node) {
        Section parts = Section.any(node);
        Map<List<IndicatorClass>, BigDecimal> shared = new LinkedHashMap<>();
        for (Node.Field field : parts.fields()) {
            if (!field.key().text().equals(EXECUTION)) {
                shared.put(classes(field.key()), points(field.value()));
            }
        }
        return new Level1Weights(points(parts.require(EXECUTION)), shared);
    }

    private static List<IndicatorClass> classes(Node.Text key) {
        return Arrays.stream(key.text().split("\\+", -1))
                .map(label -> Values.choice(new Node.Text(label.strip(), key.at()), ScopeReader.CLASSES))
                .toList();
    }

    private static BigDecimal points(Node node) {
        return new BigDecimal(Values.number(node));
    }

    /** {@code {'[70%, 80%)': 89, '[0%, 70%)': 79}}: what each execution rate leaves of the total at most. */
    static String[] ceilings(Node node) {
        return Section.any(node).fields().stream()
                .map(row -> Values.shares(row.key()) + ": " + Values.number(row.value()))
                .toArray(String[]::new);
    }

    /** Three shares: {@code [90%, 80%, 70%]}. */
    static List<String> three(Node node) {
        if (node instanceof Node.Items items && items.nodes().size() == 3) {
            return items.nodes().stream().map(Values::share).toList();
        }
        throw BadNode.expected("三个比例，如 [90%, 80%, 70%]", "three shares such as [90%, 80%, 70%]", node);
    }
}
