package org.jixiao.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractIntegerAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RowStreamsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @BeforeEach
    void no_thread_of_an_earlier_test_is_left() throws InterruptedException {
        assertThatThreadsLeft().isZero();
    }

    private static String named(int row, long position) {
        return position + ":" + row;
    }

    private static Stream<Integer> numbers(int rows) {
        return IntStream.range(0, rows).boxed();
    }

    private static <R> Stream<R> own(Stream<Integer> rows, RowStep<Integer, R> step, int threads, boolean inOrder) {
        return RowStreams.inOwnThreads(rows.spliterator(), step, threads, inOrder);
    }

    private static Stream<Integer> same(Stream<Integer> rows, int threads, boolean inOrder) {
        return own(rows, (row, position) -> row, threads, inOrder);
    }

    @Test
    void a_parallel_stream_of_results_has_them_all_once() {
        assertThat(same(numbers(10_000), 3, false)
                        .parallel()
                        .mapToInt(row -> row)
                        .sum())
                .isEqualTo(49_995_000);
        assertThat(RowStreams.inCallersThread(numbers(10_000).spliterator(), RowStreamsTest::named)
                        .parallel())
                .startsWith("1:0", "2:1", "3:2")
                .hasSize(10_000);
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

        assertThat(farthest.get()).isBetween(3 * OwnThreads.CHUNK, 3 * RowStreams.MOST_AHEAD);
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
    void the_callers_thread_takes_a_row_only_for_its_result() {
        AtomicInteger taken = new AtomicInteger();
        Stream<Integer> rows = Stream.generate(taken::incrementAndGet);
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        List<Integer> results = RowStreams.<Integer, Integer>inCallersThread(rows.spliterator(), (row, position) -> {
                    workers.add(Thread.currentThread());
                    return row;
                })
                .limit(5)
                .toList();

        assertThat(results).containsExactly(1, 2, 3, 4, 5);
        assertThat(taken.get()).isEqualTo(5);
        assertThat(workers).containsExactly(Thread.currentThread());
        assertThat(threads()).isEmpty();
    }

    @Test
    void a_few_rows_keep_all_threads_busy() {
        CountDownLatch allFour = new CountDownLatch(4);
        Stream<Boolean> met = own(
                numbers(4),
                (row, position) -> {
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
        RowStep<Integer, Integer> step = (row, position) -> {
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
                (row, position) -> {
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
                own(Stream.iterate(0, row -> row + 1), (row, position) -> row < 300 || waited(never), 3, true)) {
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
        RowStep<Integer, Integer> step = (row, position) -> {
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
                own(numbers(10), (row, position) -> signalled(waiting, never), 2, inOrder)
                        .forEach(row -> {});
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
        Stream<Boolean> results =
                own(Stream.iterate(0, row -> row + 1), (row, position) -> signalled(waiting, never), 2, inOrder);
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
