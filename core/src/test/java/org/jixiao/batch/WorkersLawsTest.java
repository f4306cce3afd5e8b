package org.jixiao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.batch.RowScorer.Row;
import org.jspecify.annotations.Nullable;

/** How many threads there are and in which order they answer changes no result. */
class WorkersLawsTest {
    @Property(tries = 200)
    void results_are_those_of_one_thread_in_order_or_not(
            @ForAll @IntRange(max = 3_000) int rows, @ForAll @IntRange(min = 2, max = 6) int threads) {
        List<String> expected = numbers(rows).map(WorkersLawsTest::named).toList();

        assertThat(expected).hasSize(rows);
        try (Stream<String> inOrder = own(numbers(rows), WorkersLawsTest::named, threads, true)) {
            assertThat(inOrder).containsExactlyElementsOf(expected);
        }
        try (Stream<String> inAnyOrder = own(numbers(rows), WorkersLawsTest::named, threads, false)) {
            assertThat(inAnyOrder).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Property(tries = 200)
    void what_is_collected_is_what_one_thread_collects(
            @ForAll @IntRange(max = 3_000) int rows, @ForAll @IntRange(min = 2, max = 6) int threads) {
        List<String> expected = collected(rows, null, Collectors.toList());

        assertThat(expected).hasSize(rows);
        assertThat(collected(rows, Workers.own(threads), Collectors.toList())).isEqualTo(expected);
        assertThat(collected(rows, Workers.own(threads), unordered())).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> collected(
            int rows, @Nullable Workers workers, Collector<String, ?, List<String>> into) {
        return workers == null
                ? numbers(rows).map(WorkersLawsTest::named).collect(into)
                : workers.collect(numbers(rows), WorkersLawsTest::named, into);
    }

    private static Collector<String, ?, List<String>> unordered() {
        return Collector.of(
                ArrayList::new,
                List::add,
                (one, other) -> {
                    one.addAll(other);
                    return one;
                },
                Collector.Characteristics.UNORDERED);
    }

    private static String named(Row<Integer> row) {
        return row.position() + ":" + row.content();
    }

    private static Stream<Row<Integer>> numbers(int rows) {
        return RowScorer.numbered(IntStream.range(0, rows).boxed());
    }

    private static Stream<String> own(
            Stream<Row<Integer>> rows, Function<Row<Integer>, String> step, int threads, boolean inOrder) {
        return Workers.own(threads).stream(rows, step, inOrder);
    }
}
