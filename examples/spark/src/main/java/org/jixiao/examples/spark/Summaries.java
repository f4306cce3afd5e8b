package org.jixiao.examples.spark;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.jixiao.review.Review;
import org.jixiao.summary.DepartmentSummary;

/** The summaries of districts while lines come in; for one thread. */
final class Summaries {
    /** What lines belong to that gave no review; forms call no district by it. */
    static final String NO_DISTRICT = "";

    private final Map<String, Tally<?>> districts = new TreeMap<>();
    private DepartmentSummary refused = DepartmentSummary.empty();

    /** Adds what became of a line of {@code file}. */
    void add(String file, LineResult line) {
        line.review()
                .ifPresentOrElse(
                        review -> districts
                                .computeIfAbsent(review.published().district(), district -> Tally.begun())
                                .add(review),
                        () -> refused = refused.plusUnscorable(
                                file,
                                line.trouble().orElseThrow().kind().label().chinese()));
    }

    /** The summary of each district, by its name. */
    Map<String, DepartmentSummary> all() {
        Map<String, DepartmentSummary> all = new TreeMap<>();
        districts.forEach((district, tally) -> all.put(district, tally.summary()));
        if (refused.unscorable().forms() > 0) {
            all.put(NO_DISTRICT, refused);
        }
        return all;
    }

    /** The collector of the library, fed by hand. */
    private record Tally<A>(Collector<Review, A, DepartmentSummary> collector, A state) {
        static Tally<?> begun() {
            return begun(DepartmentSummary.ofReviews());
        }

        private static <A> Tally<A> begun(Collector<Review, A, DepartmentSummary> collector) {
            return new Tally<>(collector, collector.supplier().get());
        }

        void add(Review review) {
            collector.accumulator().accept(state, review);
        }

        DepartmentSummary summary() {
            return collector.finisher().apply(state);
        }
    }
}
