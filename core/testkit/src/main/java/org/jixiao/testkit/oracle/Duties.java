package org.jixiao.testkit.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.form.Indicator;
import org.jixiao.form.IndicatorClass;
import org.jixiao.rule.Scope;

/**
 * What a regulation says beside points. What is not told here is not checked, and the report of the kit says so.
 *
 * <pre>{@code
 * Duties.untold()
 *     .noteOwedWhenMissed()
 *     .noteOwed(Scope.everyIndicator(), (a, b) -> !b.over(a).isBelow(Ratio.read("130%")))
 *     .manualDeductions(false)
 *     .executionWeight(10).levelWeight(50, IndicatorClass.OUTPUT, IndicatorClass.COST)
 * }</pre>
 *
 * <p>Immutable: each step gives a new value.
 *
 * @param notes when a note is owed; empty where nothing is told of notes
 * @param reviews when a person has to look; empty where nothing is told of reviews
 * @param takesDeductions whether 扣分 is deducted; empty where nothing is told
 * @param execution points of the execution; empty where nothing is told of level-1 weights
 * @param levels points that classes carry together
 * @param spendingLag the execution rate below which full output is reported; empty where nothing is told
 */
public record Duties(
        Optional<Occasions> notes,
        Optional<Occasions> reviews,
        Optional<Boolean> takesDeductions,
        Optional<BigDecimal> execution,
        Map<String, BigDecimal> levels,
        Optional<Ratio> spendingLag) {
    /** Some rows, by target and actual above 0. */
    private record OfRows(Scope scope, BiPredicate<Ratio, Ratio> condition) {}

    /** When something is due. */
    public static final class Occasions {
        private final List<OfRows> ofRows;
        private final List<Predicate<Ratio>> ofRates;

        private Occasions(List<OfRows> ofRows, List<Predicate<Ratio>> ofRates) {
            this.ofRows = List.copyOf(ofRows);
            this.ofRates = List.copyOf(ofRates);
        }

        private static Occasions none() {
            return new Occasions(List.of(), List.of());
        }

        private Occasions with(Scope scope, BiPredicate<Ratio, Ratio> condition) {
            List<OfRows> more = new ArrayList<>(ofRows);
            more.add(new OfRows(scope, condition));
            return new Occasions(more, ofRates);
        }

        private Occasions with(Predicate<Ratio> rate) {
            List<Predicate<Ratio>> more = new ArrayList<>(ofRates);
            more.add(rate);
            return new Occasions(ofRows, more);
        }

        /** Whether it is due for a number against a target. */
        public boolean holdFor(Indicator row, Ratio target, Ratio actual) {
            return ofRows.stream()
                    .anyMatch(
                            each -> each.scope().holds(row) && each.condition().test(target, actual));
        }

        /** Whether it is due for an execution rate. */
        public boolean holdAt(Ratio rate) {
            return ofRates.stream().anyMatch(each -> each.test(rate));
        }

        /** The rows that something is said of. */
        public Stream<Scope> scopes() {
            return ofRows.stream().map(OfRows::scope);
        }
    }

    /** Nothing is told. */
    public static Duties untold() {
        return new Duties(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Optional.empty());
    }

    private Duties withNotes(Occasions more) {
        return new Duties(Optional.of(more), reviews, takesDeductions, execution, levels, spendingLag);
    }

    private Duties withReviews(Occasions more) {
        return new Duties(notes, Optional.of(more), takesDeductions, execution, levels, spendingLag);
    }

    private static Occasions known(Optional<Occasions> told) {
        return told.orElseGet(Occasions::none);
    }

    /** That no note is owed, but where a later step says so. */
    public Duties noNotes() {
        return withNotes(Occasions.none());
    }

    /** That a note is owed where a number misses its target. */
    public Duties noteOwedWhenMissed() {
        return noteOwed(Scope.everyIndicator(), (a, b) -> b.isBelow(a));
    }

    /** That a note is owed for rows of a scope, by target and actual. */
    public Duties noteOwed(Scope scope, BiPredicate<Ratio, Ratio> condition) {
        return withNotes(known(notes).with(scope, condition));
    }

    /** That a note is owed at some execution rates. */
    public Duties noteOwedOfExecution(Predicate<Ratio> rate) {
        return withNotes(known(notes).with(rate));
    }

    /** That nobody has to look at a score, but where a later step says so. */
    public Duties noReviews() {
        return withReviews(Occasions.none());
    }

    /** That a person has to look at rows of a scope, by target and actual. */
    public Duties openForReview(Scope scope, BiPredicate<Ratio, Ratio> condition) {
        return withReviews(known(reviews).with(scope, condition));
    }

    /** That a person has to look at some execution rates. */
    public Duties openForReviewOfExecution(Predicate<Ratio> rate) {
        return withReviews(known(reviews).with(rate));
    }

    /** Whether what stands under 扣分 is deducted. */
    public Duties manualDeductions(boolean taken) {
        return new Duties(notes, reviews, Optional.of(taken), execution, levels, spendingLag);
    }

    /** The points of the execution in principle; those of level-1 indicators follow. */
    public Duties executionWeight(long points) {
        return new Duties(
                notes, reviews, takesDeductions, Optional.of(BigDecimal.valueOf(points)), levels, spendingLag);
    }

    /** The points that classes carry together in principle. */
    public Duties levelWeight(long points, IndicatorClass... classes) {
        TreeMap<String, BigDecimal> more = new TreeMap<>(levels);
        more.put(named(List.of(classes)), BigDecimal.valueOf(points));
        return new Duties(notes, reviews, takesDeductions, execution, Map.copyOf(more), spendingLag);
    }

    /** Classes as they are compared: by name, in one order. */
    public static String named(List<IndicatorClass> classes) {
        return String.join(" ", classes.stream().map(Enum::name).sorted().toList());
    }

    /** The execution rate below which full output is reported: {@code spendingLag("80%")}. */
    public Duties spendingLag(String rate) {
        return new Duties(notes, reviews, takesDeductions, execution, levels, Optional.of(Ratio.read(rate)));
    }
}
