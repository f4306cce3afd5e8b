package org.jixiao.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
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
 * @param shared the points of level-1 indicators, each class at most once
 */
public record Level1Weights(BigDecimal execution, List<Shared> shared) implements Localised, Serializable {
    /**
     * Points that some level-1 indicators carry together.
     *
     * @param points of all of them
     * @param classes who shares them
     */
    public record Shared(BigDecimal points, List<IndicatorClass> classes) implements Localised, Serializable {
        public Shared {
            classes = List.copyOf(classes);
        }

        @Override
        public String text(Locale locale) {
            StringJoiner names = new StringJoiner(Messages.template("punctuation.and", locale));
            classes.forEach(level1 -> names.add(Messages.template(code(level1), locale)));
            return Messages.text("level1_weights.shared", locale, names, points);
        }

        private static String code(IndicatorClass level1) {
            return switch (level1) {
                case OUTPUT -> "level1_weights.output";
                case COST -> "level1_weights.cost";
                case BENEFIT -> "level1_weights.benefit";
                case SATISFACTION -> "level1_weights.satisfaction";
            };
        }
    }

    /**
     * Refuses a class that stands in two groups.
     *
     * @throws IllegalArgumentException if a class is named twice
     */
    public Level1Weights {
        shared = List.copyOf(shared);
        List<IndicatorClass> all =
                shared.stream().flatMap(group -> group.classes().stream()).toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("expected each level-1 indicator once, got " + all);
        }
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
        return new Level1Weights(BigDecimal.valueOf(points), List.of());
    }

    /** Points that {@code classes} carry together. */
    public Level1Weights and(long points, IndicatorClass... classes) {
        List<Shared> more = new ArrayList<>(shared);
        more.add(new Shared(BigDecimal.valueOf(points), List.of(classes)));
        return new Level1Weights(execution, more);
    }

    @Override
    public String text(Locale locale) {
        StringJoiner written = new StringJoiner(Messages.template("punctuation.comma", locale));
        written.add(Messages.text("level1_weights.execution", locale, execution));
        shared.forEach(group -> written.add(group.text(locale)));
        return written.toString();
    }
}
