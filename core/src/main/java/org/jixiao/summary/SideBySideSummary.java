package org.jixiao.summary;

import static org.jixiao.value.internal.Checks.given;

import com.google.common.collect.ImmutableMap;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jixiao.internal.ReadBack;
import org.jixiao.rule.RuleTopic;

/**
 * Many forms scored by two rule sets: which totals and grades change, and by which rules.
 *
 * <p>Adds up like a {@link DepartmentSummary}: exact, in any order and in parallel, in a size that does not grow with the
 * forms. Immutable, equal by value, serialisable.
 */
@Value.Immutable
public abstract class SideBySideSummary implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    SideBySideSummary() {}

    /** No form. */
    public static SideBySideSummary empty() {
        return ImmutableSideBySideSummary.make(Map.of(), 0, 0, 0, 0, BigDecimal.ZERO, Map.of(), Map.of());
    }

    /** Collects forms scored twice, in any order and in parallel. */
    public static Collector<ScoredTwice, ?, SideBySideSummary> ofForms() {
        return Collectors.reducing(empty(), SideBySideSummary::of, SideBySideSummary::plus);
    }

    private static SideBySideSummary of(ScoredTwice form) {
        boolean comparable = given(form, "form").isComparable();
        BigDecimal change = comparable ? form.difference() : BigDecimal.ZERO;
        Map<RuleTopic<?>, Cause> causes = new TreeMap<>();
        form.changes().forEach(item -> causes.merge(item.cause(), Cause.of(item), Cause::plus));
        return ImmutableSideBySideSummary.make(
                Map.of(form.one().ruleSetId(), Map.of(form.other().ruleSetId(), 1L)),
                change.signum() > 0 ? 1 : 0,
                change.signum() < 0 ? 1 : 0,
                comparable && change.signum() == 0 ? 1 : 0,
                comparable ? 0 : 1,
                change,
                Map.of(form.grades(), 1L),
                causes);
    }

    /**
     * How often the rules on one topic changed a score.
     *
     * @param topic what they decide
     * @param items how many items changed
     * @param points the changes added up, rises and falls against each other; items that one side leaves open count nothing
     */
    public record Cause(RuleTopic<?> topic, long items, BigDecimal points) implements Serializable {
        /**
         * Takes figures that items can add up to.
         *
         * @throws org.jixiao.value.InvalidValueException if one is null, or there is no item
         */
        public Cause {
            given(topic, "topic");
            given(points, "points");
            if (items <= 0) {
                throw Impossible.figures(topic, items, points);
            }
        }

        static Cause of(ItemChange change) {
            return new Cause(change.cause(), 1, change.difference().orElse(BigDecimal.ZERO));
        }

        /** Both together; only for the same topic. */
        Cause plus(Cause more) {
            return new Cause(topic, items + more.items, points.add(more.points));
        }
    }

    /** This summary and one more form. */
    public SideBySideSummary plus(ScoredTwice form) {
        return plus(of(form));
    }

    /** This summary and another: what summing up all their forms at once would give. */
    public SideBySideSummary plus(SideBySideSummary other) {
        return ImmutableSideBySideSummary.make(
                merged(ruleSets(), given(other, "other").ruleSets(), (one, more) -> merged(one, more, Long::sum)),
                rose() + other.rose(),
                fell() + other.fell(),
                stayed() + other.stayed(),
                notComparable() + other.notComparable(),
                change().add(other.change()),
                merged(grades(), other.grades(), Long::sum),
                merged(causesByTopic(), other.causesByTopic(), Cause::plus));
    }

    private static <K extends Comparable<? super K>, V> ImmutableMap<K, V> merged(
            Map<K, V> one, Map<K, V> other, BinaryOperator<V> both) {
        Map<K, V> all = new TreeMap<>(one);
        other.forEach((key, value) -> all.merge(key, value, both));
        return ImmutableMap.copyOf(all);
    }

    /** How many forms were scored by each pair of rule sets: by the id of the first, and under it of the second. */
    public abstract Map<String, Map<String, Long>> ruleSets();

    /** All forms. */
    public long forms() {
        return rose() + fell() + stayed() + notComparable();
    }

    /** Forms whose second total is higher. */
    public abstract long rose();

    /** Forms whose second total is lower. */
    public abstract long fell();

    /** Forms whose totals are the same. */
    public abstract long stayed();

    /** Forms on which one side leaves open what the other assesses; their totals are in no other count. */
    public abstract long notComparable();

    /** The second totals less the first, added up over the forms that can be compared. */
    public abstract BigDecimal change();

    /** How many forms went from which grade to which, those that kept theirs included; moves that did not occur are not there. */
    public abstract Map<GradeMove, Long> grades();

    /** How many forms changed their grade. */
    public long gradeChanges() {
        return grades().entrySet().stream()
                .filter(entry -> entry.getKey().isChange())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    abstract Map<RuleTopic<?>, Cause> causesByTopic();

    @Serial
    Object readResolve() throws InvalidObjectException {
        return ReadBack.through(() -> {
            if (Math.min(Math.min(rose(), fell()), Math.min(stayed(), notComparable())) < 0) {
                throw Impossible.figures(rose(), fell(), stayed(), notComparable());
            }
            return empty().plus(this);
        });
    }

    /** What the rules decide that changed scores, most often first; equally frequent ones in the order of the topics. */
    public List<Cause> causes() {
        return causesByTopic().values().stream()
                .sorted(Comparator.comparing(Cause::items).reversed().thenComparing(Cause::topic))
                .toList();
    }
}
