package org.jixiao.rule;

import static org.jixiao.value.internal.Checks.given;
import static org.jixiao.value.internal.Checks.invalidAt;
import static org.jixiao.value.internal.Checks.list;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jixiao.form.IndicatorClass;
import org.jixiao.internal.Localised;
import org.jixiao.internal.Messages;

/**
 * How many points the execution and the level-1 indicators carry in principle; some share their points.
 *
 * <pre>{@code
 * Level1Weights.of(10, 50, 30, 10)
 * Level1Weights.execution(20).and(40, IndicatorClass.OUTPUT, IndicatorClass.COST).and(40, IndicatorClass.BENEFIT, IndicatorClass.SATISFACTION)
 * }</pre>
 *
 * @param execution 预算执行率
 * @param shared the points that level-1 indicators carry together, each class at most once; sorted by their classes
 */
public record Level1Weights(BigDecimal execution, Map<List<IndicatorClass>, BigDecimal> shared)
        implements Localised, Serializable {
    /** By the first class that differs; the shorter list first where none does. */
    private static final class InOrder implements Comparator<List<IndicatorClass>>, Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public int compare(List<IndicatorClass> one, List<IndicatorClass> other) {
            int shorter = Math.min(one.size(), other.size());
            for (int i = 0; i < shorter; i++) {
                if (one.get(i) != other.get(i)) {
                    return one.get(i).compareTo(other.get(i));
                }
            }
            return Integer.compare(one.size(), other.size());
        }
    }

    /**
     * Refuses a class that stands in two groups, points below 0 and points that no class carries.
     *
     * @throws org.jixiao.value.InvalidValueException if a class is named twice, points are below 0 or a group is empty
     */
    public Level1Weights {
        requirePoints(given(execution, "execution"), true);
        Map<List<IndicatorClass>, BigDecimal> groups = new TreeMap<>(new InOrder());
        for (Map.Entry<List<IndicatorClass>, BigDecimal> group :
                given(shared, "shared").entrySet()) {
            List<IndicatorClass> classes = list(group.getKey(), "classes");
            BigDecimal points = given(group.getValue(), "points");
            groups.put(classes, points);
            requirePoints(points, !classes.isEmpty());
        }
        // equal ones are written alike, whatever the order in which they were named
        shared = Collections.unmodifiableMap(groups);
        refuseTwice(shared.keySet());
    }

    /**
     * Points of execution, output, benefit and satisfaction. Points of a level-1 indicator 成本 count as output: forms before
     * it had one kept cost under output.
     */
    public static Level1Weights of(long execution, long output, long benefit, long satisfaction) {
        return execution(execution)
                .and(output, IndicatorClass.OUTPUT, IndicatorClass.COST)
                .and(benefit, IndicatorClass.BENEFIT)
                .and(satisfaction, IndicatorClass.SATISFACTION);
    }

    /** Points of 预算执行率; those of level-1 indicators follow. */
    public static Level1Weights execution(long points) {
        return new Level1Weights(BigDecimal.valueOf(points), Map.of());
    }

    /** Points that {@code classes} carry together. */
    public Level1Weights and(long points, IndicatorClass... classes) {
        List<IndicatorClass> group = list(Arrays.asList(given(classes, "classes")), "classes");
        List<List<IndicatorClass>> groups = new ArrayList<>(shared.keySet());
        groups.add(group);
        refuseTwice(groups);
        Map<List<IndicatorClass>, BigDecimal> more = new LinkedHashMap<>(shared);
        more.put(group, BigDecimal.valueOf(points));
        return new Level1Weights(execution, more);
    }

    /** All of them together. */
    BigDecimal total() {
        BigDecimal total = execution;
        for (BigDecimal points : shared.values()) {
            total = total.add(points);
        }
        return total;
    }

    private static void requirePoints(BigDecimal points, boolean someCarryThem) {
        if (points.signum() < 0 || !someCarryThem) {
            throw invalidAt("Level1Weights", "level1_weights.points", points.toPlainString());
        }
    }

    private static void refuseTwice(Collection<List<IndicatorClass>> groups) {
        List<IndicatorClass> all = new ArrayList<>();
        for (List<IndicatorClass> group : groups) {
            all.addAll(group);
        }
        if (new HashSet<>(all).size() < all.size()) {
            throw invalidAt("Level1Weights", "level1_weights.once", all.toString());
        }
    }

    @Override
    public String text(Locale locale) {
        StringJoiner written = new StringJoiner(Messages.template("punctuation.comma", given(locale, "locale")));
        written.add(Messages.text("level1_weights.execution", locale, execution));
        shared.forEach((classes, points) -> {
            StringJoiner names = new StringJoiner(Messages.template("punctuation.and", locale));
            classes.forEach(level1 -> names.add(Messages.template("level1_weights." + level1.name(), locale)));
            written.add(Messages.text("level1_weights.shared", locale, names, points));
        });
        return written.toString();
    }
}
