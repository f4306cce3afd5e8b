package org.jixiao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractIntegerAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void no_thread_of_an_earlier_test_is_left() throws InterruptedException {
        assertThatThreadsLeft().isZero();
    }

    private static Stream<Integer> numbers(int rows) {
        return IntStream.range(0, rows).boxed();
    }

    private static <R> Stream<R> own(Stream<Integer> rows, Function<Integer, R> step, int threads, boolean inOrder) {
        return Workers.own(threads).stream(rows, step, inOrder);
    }

    private static Stream<Integer> same(Stream<Integer> rows, int threads, boolean inOrder) {
        return own(rows, row -> row, threads, inOrder);
    }

    @Test
    void a_parallel_stream_of_results_has_them_all_once() {
        assertThat(same(numbers(10_000), 3, false)
                        .parallel()
                        .mapToInt(row -> row)
                        .sum())
                .isEqualTo(49_995_000);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_more_rows_are_taken_than_the_window_holds(boolean inOrder) {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        Stream<Integer> rows = Stream.iterate(0, row -> row + 1).peek(row -> {
            taken.incrementAndGet();
            farthest.accumulateAndGet(taken.get() - read.get(), Math::max);
        });

        try (Stream<Integer> results = same(rows, 3, inOrder)) {
            assertThat(results.limit(50_000).peek(row -> read.incrementAndGet()).count())
                    .isEqualTo(50_000);
        }

        assertThat(farthest.get()).isBetween(3 * Chunks.CHUNK, 3 * BatchScorer.MOST_AHEAD);
    }

    @Test
    void nothing_is_taken_and_no_thread_made_before_a_result_is_asked_for() throws InterruptedException {
        AtomicInteger taken = new AtomicInteger();
        try (Stream<Integer> results = same(numbers(10).peek(row -> taken.incrementAndGet()), 2, true)) {
            assertThat(taken.get()).isZero();
            assertThat(threads()).isEmpty();
            assertThat(results.toList()).hasSize(10);
        }
        assertThatThreadsLeft().isZero();
    }

    @Test
    void a_few_rows_keep_all_threads_busy() {
        CountDownLatch allFour = new CountDownLatch(4);
        Stream<Boolean> met = own(
                numbers(4),
                row -> {
                    allFour.countDown();
                    return waited(allFour);
                },
                4,
                true);

        assertThat(met).containsExactly(true, true, true, true);
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void in_any_order_nobody_waits_for_a_slow_row() {
        CountDownLatch slow = new CountDownLatch(1);
        Function<Integer, Integer> step = row -> {
            if (row == 0) {
                waited(slow);
            }
            return row;
        };
        List<Integer> results = new ArrayList<>();
        try (Stream<Integer> stream = own(numbers(5_000), step, 2, false)) {
            stream.forEach(row -> {
                results.add(row);
                slow.countDown();
            });
        }

        assertThat(results).hasSize(5_000);
        assertThat(results.get(0)).isNotZero();
    }

    @Test
    void the_threads_are_daemons_and_end_with_the_stream() throws InterruptedException {
        Set<Boolean> daemons = ConcurrentHashMap.newKeySet();
        Stream<Integer> results = own(
                numbers(1_000),
                row -> {
                    daemons.add(Thread.currentThread().isDaemon());
                    return row;
                },
                3,
                true);

        assertThat(results.count()).isEqualTo(1_000);
        assertThat(daemons).containsExactly(true);
        assertThatThreadsLeft().isZero();
    }

    @Test
    void the_threads_end_when_the_stream_is_closed_early() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        try (Stream<Boolean> results =
                own(Stream.iterate(0, row -> row + 1), row -> row < 300 || waited(never), 3, true)) {
            assertThat(results.limit(200).toList()).hasSize(200);
            assertThat(threads()).isNotEmpty();
        }
        assertThatThreadsLeft().isZero();
    }

    @Test
    void the_threads_end_when_nobody_reads_on_and_nobody_closes() throws InterruptedException {
        Stream<Integer> results = same(Stream.iterate(0, row -> row + 1), 3, false);

        assertThat(results.limit(10).toList()).hasSize(10);
        assertThat(threads()).isNotEmpty();
        assertThatThreadsLeft().isZero();
    }

    @Test
    void a_reader_who_pauses_gets_all_the_same() throws InterruptedException {
        var results = same(numbers(20_000), 2, true).iterator();

        assertThat(results.next()).isZero();
        assertThatThreadsLeft().isZero();
        int last = 0;
        while (results.hasNext()) {
            assertThat(results.next()).isEqualTo(++last);
        }
        assertThat(last).isEqualTo(19_999);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_fault_of_the_rows_comes_after_all_results_before_it(boolean inOrder) throws InterruptedException {
        Stream<Integer> rows = numbers(10_000).peek(row -> {
            if (row == 7_000) {
                throw new IllegalStateException("line 7001 cannot be read");
            }
        });
        List<Integer> results = new ArrayList<>();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> same(rows, 2, inOrder).forEach(results::add))
                .withMessage("line 7001 cannot be read");
        assertThat(results).containsExactlyInAnyOrderElementsOf(numbers(7_000).toList());
        assertThatThreadsLeft().isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_error_in_a_step_ends_the_stream(boolean inOrder) throws InterruptedException {
        OutOfMemoryError full = new OutOfMemoryError("for the test");
        Function<Integer, Integer> step = row -> {
            if (row == 500) {
                throw full;
            }
            return row;
        };

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() ->
                        own(Stream.iterate(0, row -> row + 1), step, 2, inOrder).forEach(row -> {}))
                .isSameAs(full);
        assertThatThreadsLeft().isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_interrupted_reader_is_told_and_stays_interrupted(boolean inOrder) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicReference<String> told = new AtomicReference<>("nothing");
        Thread reader = new Thread(() -> {
            try {
                own(numbers(10), row -> signalled(waiting, never), 2, inOrder).forEach(row -> {});
            } catch (CancellationException e) {
                told.set(e.getMessage() + ", interrupted: "
                        + Thread.currentThread().isInterrupted());
            }
        });
        reader.start();
        assertThat(waiting.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();

        reader.interrupt();
        reader.join(SOON.toMillis());

        assertThat(told.get()).isEqualTo("interrupted while waiting for results, interrupted: true");
        assertThatThreadsLeft().isZero();
    }

    private static boolean signalled(CountDownLatch waiting, CountDownLatch never) {
        waiting.countDown();
        return waited(never);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_reader_whose_stream_another_thread_closes_does_not_wait_for_ever(boolean inOrder)
            throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicReference<Class<?>> told = new AtomicReference<>(Void.class);
        Stream<Boolean> results = own(Stream.iterate(0, row -> row + 1), row -> signalled(waiting, never), 2, inOrder);
        Thread reader = new Thread(() -> {
            try {
                results.forEach(row -> {});
            } catch (CancellationException e) {
                told.set(e.getClass());
            }
        });
        reader.start();
        assertThat(waiting.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();

        results.close();
        reader.join(SOON.toMillis());

        assertThat(told.get()).isEqualTo(CancellationException.class);
        assertThatThreadsLeft().isZero();
    }

    private static <R> R collect(Stream<Integer> rows, Function<Integer, Integer> step, Collector<Integer, ?, R> into) {
        return Workers.own(3).collect(rows, step, into);
    }

    private static <A> Collector<Integer, ?, A> counting(
            Supplier<A> container, BiConsumer<A, Integer> add, BinaryOperator<A> both, boolean inOrder) {
        return inOrder
                ? Collector.of(container, add, both)
                : Collector.of(container, add, both, Collector.Characteristics.UNORDERED);
    }

    private static Collector<Integer, ?, List<Integer>> listing(boolean inOrder) {
        return counting(
                ArrayList::new,
                List::add,
                (one, other) -> {
                    one.addAll(other);
                    return one;
                },
                inOrder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void adding_up_happens_on_the_threads_and_nothing_is_lost(boolean inOrder) throws InterruptedException {
        Set<Thread> adding = ConcurrentHashMap.newKeySet();
        List<Integer> all = collect(
                numbers(10_000),
                row -> row,
                counting(
                        ArrayList::new,
                        (list, row) -> {
                            adding.add(Thread.currentThread());
                            list.add(row);
                        },
                        (one, other) -> {
                            one.addAll(other);
                            return one;
                        },
                        inOrder));

        if (inOrder) {
            assertThat(all).containsExactlyElementsOf(numbers(10_000).toList());
        } else {
            assertThat(all).containsExactlyInAnyOrderElementsOf(numbers(10_000).toList());
        }
        assertThat(adding).doesNotContain(Thread.currentThread()).hasSizeBetween(1, 3);
        assertThatThreadsLeft().isZero();
    }

    @Test
    void where_order_does_not_matter_there_are_no_more_containers_than_chunks_under_way() {
        AtomicInteger made = new AtomicInteger();
        Supplier<int[]> container = () -> {
            made.incrementAndGet();
            return new int[1];
        };
        int[] sum = collect(
                numbers(50_000),
                row -> row,
                counting(container, (count, row) -> count[0]++, (one, other) -> new int[] {one[0] + other[0]}, false));

        assertThat(sum[0]).isEqualTo(50_000);
        assertThat(made.get()).isBetween(1, 3 * Chunks.WINDOW);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_rows_are_an_empty_container(boolean inOrder) {
        assertThat(collect(numbers(0), row -> row, listing(inOrder))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_more_rows_are_collected_ahead_than_the_window_holds(boolean inOrder) {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        Stream<Integer> rows =
                numbers(50_000).peek(row -> farthest.accumulateAndGet(taken.incrementAndGet() - done.get(), Math::max));

        assertThat(collect(
                        rows,
                        row -> {
                            done.incrementAndGet();
                            return row;
                        },
                        listing(inOrder)))
                .hasSize(50_000);
        assertThat(farthest.get()).isBetween(1, 3 * BatchScorer.MOST_AHEAD);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_fault_of_the_rows_or_of_the_collector_ends_collecting(boolean inOrder) throws InterruptedException {
        Stream<Integer> rows = numbers(10_000).peek(row -> {
            if (row == 7_000) {
                throw new IllegalStateException("line 7001 cannot be read");
            }
        });
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> collect(rows, row -> row, listing(inOrder)))
                .withMessage("line 7001 cannot be read");
        assertThatThreadsLeft().isZero();

        BiConsumer<List<Integer>, Integer> full = (list, row) -> {
            if (row == 3_000) {
                throw new IllegalStateException("full");
            }
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> collect(
                        Stream.iterate(0, row -> row + 1),
                        row -> row,
                        WorkersTest.<List<Integer>>counting(ArrayList::new, full, (one, other) -> one, inOrder)))
                .withMessage("full");
        assertThatThreadsLeft().isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoever_is_interrupted_while_collecting_is_told_and_stays_interrupted(boolean inOrder)
            throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicReference<String> told = new AtomicReference<>("nothing");
        Thread reader = new Thread(() -> {
            try {
                collect(
                        numbers(10),
                        row -> {
                            signalled(waiting, never);
                            return row;
                        },
                        listing(inOrder));
            } catch (CancellationException e) {
                told.set(e.getMessage() + ", interrupted: "
                        + Thread.currentThread().isInterrupted());
            }
        });
        reader.start();
        assertThat(waiting.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();

        reader.interrupt();
        reader.join(SOON.toMillis());

        assertThat(told.get()).isEqualTo("interrupted while waiting for results, interrupted: true");
        assertThatThreadsLeft().isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_executor_of_the_callers_is_left_running_when_the_stream_is_closed(boolean inOrder) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        CountDownLatch never = new CountDownLatch(1);
        try (Stream<Boolean> results = new Workers(executor, 2, false)
                .stream(Stream.iterate(0, row -> row + 1), row -> row < 300 || waited(never), inOrder)) {
            assertThat(results.limit(200).toList()).hasSize(200);
        }

        // what was under way was cancelled, so the threads are free for others
        assertThat(executor.submit(() -> "free").get(SOON.toSeconds(), TimeUnit.SECONDS))
                .isEqualTo("free");
        executor.shutdown();
        assertThat(executor.awaitTermination(SOON.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void an_executor_that_takes_no_work_is_the_callers_fault() {
        ExecutorService executor = Executors.newFixedThreadPool(1);
        executor.shutdown();

        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> new Workers(executor, 1, false)
                        .stream(numbers(10), row -> row, true).toList());
    }

    /** How many are alive when they had time to end. */
    private static AbstractIntegerAssert<?> assertThatThreadsLeft() throws InterruptedException {
        long deadline = System.nanoTime() + SOON.toNanos();
        while (!threads().isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        return assertThat(threads().size());
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(Workers.NAME))
                .toList();
    }
}
