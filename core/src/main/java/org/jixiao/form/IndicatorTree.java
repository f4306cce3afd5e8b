package org.jixiao.form;

import static org.jixiao.value.internal.Checks.given;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jixiao.value.internal.Checks;
import org.jixiao.value.internal.DecimalSum;

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

    static IndicatorTree of(List<Indicator> indicators) {
        return ImmutableIndicatorTree.make(indicators);
    }

    /** All level-3 indicators, in the order of the form. */
    public abstract List<Indicator> indicators();

    /** The tree from the top: the indicators by their level-1 names, and under each by their level-2 names. Read-only. */
    public Map<String, Map<String, List<Indicator>>> groups() {
        return indicators().stream()
                .collect(by(IndicatorPath::level1, by(IndicatorPath::level2, Collectors.toUnmodifiableList())));
    }

    private static <V> Collector<Indicator, ?, Map<String, V>> by(
            Function<IndicatorPath, String> name, Collector<Indicator, ?, V> below) {
        return Collectors.collectingAndThen(
                Collectors.groupingBy(row -> name.apply(row.path()), LinkedHashMap::new, below),
                Collections::unmodifiableMap);
    }

    /** What follows from the rows and is asked of every form that is scored. */
    record Facts(BigDecimal weight, int classes, List<Indicator> costs, List<IndicatorPath> duplicates)
            implements Serializable {}

    @Value.Derived
    @Value.Auxiliary
    Facts facts() {
        DecimalSum weight = new DecimalSum();
        int classes = 0;
        List<Indicator> costs = new ArrayList<>(0);
        Set<String> names = new HashSet<>(2 * indicators().size());
        for (int i = 0; i < indicators().size(); i++) {
            Indicator row = indicators().get(i);
            weight.add(row.weight());
            classes |= row.classes();
            if (row.isCost()
                    && row.comparison().isPresent()
                    && row.comparison().get().unit().isMoney()) {
                costs.add(row);
            }
            names.add(Texts.plainName(row.path().name()));
        }
        // only classes that no row names are looked for in the other words
        for (int i = 0; i < indicators().size(); i++) {
            classes = IndicatorClass.spokenOf(indicators().get(i).path(), classes);
        }
        return new Facts(
                weight.total(),
                classes,
                List.copyOf(costs),
                names.size() == indicators().size() ? List.of() : repeated());
    }

    private List<IndicatorPath> repeated() {
        Set<String> seen = new HashSet<>(2 * indicators().size());
        Set<IndicatorPath> again = new LinkedHashSet<>();
        for (Indicator row : indicators()) {
            String name = Texts.plainName(row.path().name());
            if (!seen.add(Texts.plain(row.path().level2())
                    + '/'
                    + name
                    + '/'
                    + Texts.plain(row.target().toString()))) {
                again.add(row.path());
            }
        }
        return List.copyOf(again);
    }

    /** The weights of all indicators added up; the execution's weight is not among them. */
    public BigDecimal weight() {
        return facts().weight();
    }

    /** Whether a row names this class on some level, or speaks of it. */
    public boolean speaksOf(IndicatorClass standard) {
        return given(standard, "standard").isAmong(facts().classes());
    }

    /** The cost indicators whose target and actual are both money. */
    public List<Indicator> moneyCosts() {
        return facts().costs();
    }

    /**
     * Each row that stands on the form more than once, once, in the order of their second occurrences: level 2, name and target
     * are equal, spaces and punctuation aside.
     */
    public List<IndicatorPath> duplicates() {
        return facts().duplicates();
    }

    /** The tree of the same rows on a form with this money. */
    IndicatorTree in(Funds funds) {
        List<Indicator> moved = new ArrayList<>(indicators().size());
        for (Indicator row : indicators()) {
            moved.add(row.in(funds));
        }
        return of(moved);
    }

    /** The rows of a tree as they are stored. */
    private record Stored(List<Indicator> indicators) implements Serializable {
        Stored {
            indicators = Checks.list(indicators, "indicators");
        }

        @Serial
        private Object readResolve() {
            return of(indicators);
        }
    }

    @Serial
    Object writeReplace() {
        return new Stored(indicators());
    }

    @Serial
    Object readResolve() throws InvalidObjectException {
        throw Checks.notStored("a tree of indicators");
    }
}
