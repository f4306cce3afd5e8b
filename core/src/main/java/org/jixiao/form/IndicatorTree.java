package org.jixiao.form;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The three-level tree of indicators.
 *
 * <p>It keeps the rows in the order of the form and shows them as a tree: level-1 and level-2 names in the order in which
 * they first stand on the form.
 */
@Value.Immutable
public abstract class IndicatorTree implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    IndicatorTree() {}

    /** The tree of these rows, in the order of the form. */
    public static IndicatorTree of(List<Indicator> indicators) {
        return ImmutableIndicatorTree.make(indicators);
    }

    /** All level-3 indicators, in the order of the form. */
    public abstract List<Indicator> indicators();

    /** The tree from the top. */
    public List<Level1Indicator> level1() {
        List<Level1Indicator> level1 = new ArrayList<>();
        grouped(indicators(), row -> row.path().level1()).forEach((name, rows) -> {
            List<Level2Indicator> level2 = new ArrayList<>();
            grouped(rows, row -> row.path().level2())
                    .forEach((name2, rows2) -> level2.add(new Level2Indicator(name2, rows2)));
            level1.add(new Level1Indicator(name, level2));
        });
        return List.copyOf(level1);
    }

    private static Map<String, List<Indicator>> grouped(List<Indicator> rows, Function<Indicator, String> name) {
        return rows.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
    }

    /** The weights of all indicators added up; the execution's weight is not among them. */
    @Value.Lazy
    public BigDecimal weight() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator row : indicators()) {
            sum = sum.add(row.weight());
        }
        return sum;
    }
}
