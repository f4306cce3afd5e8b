package org.jixiao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.value.Money.wan;

import java.io.InvalidObjectException;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.batch.ScoringResult.Failure;
import org.jixiao.doors.Copies;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.form.InvalidFormException;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.internal.Mistake;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BatchScorerTest {
    private static final Scorer SCORER = Scorer.using(SampleRules.DISTRICT);
    private static final SelfEvaluation CHEAP = reports("1");

    /** A form of one indicator: so many of two reports. */
    private static SelfEvaluation reports(String actual) {
        return SelfEvaluation.forProject("编制报告", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o ->
                        o.quantity("报告", i -> i.atLeast("2 份").actual(actual).weight(90)))
                .build();
    }

    /** A row of which no form can be made every thousand. */
    private static SelfEvaluation made(int row) {
        return row % 1_000 == 999 ? reports("1 Mbsp") : CHEAP;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void a_row_that_fails_is_a_result_of_its_own_and_the_stream_goes_on(int threads) {
        Scorecard card = SCORER.score(CHEAP);
        int[] seen = {0, 0};

        try (Stream<ScoringResult> results = BatchScorer.using(SCORER)
                .threads(threads)
                .inOrder()
                .score(IntStream.range(0, 200_000).boxed(), row -> "row " + row, BatchScorerTest::made)) {
            results.forEach(result -> {
                String id = "row " + seen[0]++;
                if (result.failure().isPresent()) {
                    Failure failed = result.failure().get();
                    seen[1]++;
                    assertThat(seen[0] % 1_000).isZero();
                    assertThat(failed.exception()).isEqualTo(InvalidFormException.class.getName());
                    assertThat(failed.message(Locale.ENGLISH))
                            .startsWith("产出指标/数量指标/报告: expected ")
                            .contains("Mbsp");
                    assertThat(result.card()).isEmpty();
                } else if (!result.card().equals(Optional.of(card))) {
                    assertThat(result.card()).contains(card);
                }
                if (!result.id().equals(id)) {
                    assertThat(result.id()).isEqualTo(id);
                }
            });
        }

        assertThat(seen).containsExactly(200_000, 200);
    }

    @Test
    void in_any_order_the_same_rows_are_scored_and_the_same_fail() {
        Set<String> scored = new HashSet<>();
        Set<String> failed = new HashSet<>();
        try (Stream<ScoringResult> results = BatchScorer.using(SCORER)
                .threads(3)
                .inAnyOrder()
                .score(IntStream.range(0, 50_000).boxed(), row -> "row " + row, BatchScorerTest::made)) {
            results.forEach(result -> assertThat((result.card().isPresent() ? scored : failed).add(result.id()))
                    .isTrue());
        }

        assertThat(scored).hasSize(49_950);
        assertThat(failed)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 50)
                        .mapToObj(i -> "row " + (i * 1_000 + 999))
                        .toList());
    }

    @Test
    void until_told_otherwise_the_caller_scores_in_order_and_no_thread_is_made() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Stream<ScoringResult> results = BatchScorer.using(SCORER)
                .score(Stream.of(3, 1, 2), row -> "row " + row, row -> {
                    threads.add(Thread.currentThread());
                    return CHEAP;
                });

        assertThat(results).extracting(ScoringResult::id).containsExactly("row 3", "row 1", "row 2");
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void the_callers_thread_takes_a_row_only_for_its_result() {
        AtomicInteger taken = new AtomicInteger();
        Set<Thread> scoring = ConcurrentHashMap.newKeySet();
        Stream<ScoringResult> results = BatchScorer.using(SCORER)
                .score(Stream.generate(taken::incrementAndGet), row -> "row " + row, row -> {
                    scoring.add(Thread.currentThread());
                    return CHEAP;
                });

        assertThat(results.limit(5))
                .extracting(ScoringResult::id)
                .containsExactly("row 1", "row 2", "row 3", "row 4", "row 5");
        assertThat(taken.get()).isEqualTo(5);
        assertThat(scoring).containsExactly(Thread.currentThread());
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void a_parallel_stream_of_results_has_them_all_once_and_in_order(BatchScorer batch) {
        List<String> ids = batch.score(
                        IntStream.range(0, 10_000).boxed(), row -> row == 0 ? null : "row " + row, row -> CHEAP)
                .parallel()
                .map(ScoringResult::id)
                .toList();

        assertThat(ids).startsWith("#1", "row 1", "row 2").hasSize(10_000).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void no_forms_are_an_empty_container(BatchScorer batch) {
        assertThat(batch.<List<ScoringResult>>collect(Stream.empty(), Collectors.toList()))
                .isEmpty();
    }

    static List<BatchScorer> scorers() {
        return List.of(BatchScorer.using(SCORER), BatchScorer.using(SCORER).threads(2));
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void forms_are_called_by_their_projects_whatever_stream_they_come_from(BatchScorer batch) {
        List<SelfEvaluation> forms = List.of(Forms.sound(), CHEAP);
        List<ScoringResult> expected = List.of(
                ScoringResult.of("政务外网运维", SCORER.score(forms.get(0))), ScoringResult.of("编制报告", SCORER.score(CHEAP)));

        assertThat(batch.score(forms.stream())).isEqualTo(expected);
        assertThat(batch.score(forms.stream().parallel())).isEqualTo(expected);
        assertThat(batch.<List<ScoringResult>>collect(forms.stream(), Collectors.toList()))
                .isEqualTo(expected);
        assertThat(batch.<List<ScoringResult>>collect(forms.stream().parallel(), Collectors.toList()))
                .isEqualTo(expected);
    }

    @Test
    void a_row_can_be_whatever_gives_a_form() {
        IllegalStateException silent = new IllegalStateException();
        List<Supplier<SelfEvaluation>> rows = List.of(() -> CHEAP, () -> {
            throw silent;
        });

        assertThat(BatchScorer.using(SCORER).score(rows.stream(), row -> "a supplier", Supplier::get))
                .containsExactly(
                        ScoringResult.of("a supplier", SCORER.score(CHEAP)),
                        ScoringResult.failed("a supplier", silent));
    }

    @Test
    @SuppressWarnings("NullAway") // breaking the contract is what this is for
    void a_row_without_an_id_is_called_by_its_position() {
        Function<Integer, String> id = row -> row == 8 ? null : row == 9 ? "".substring(1) : "row " + row;
        Function<Integer, SelfEvaluation> form = row -> row == 10 ? null : CHEAP;

        assertThat(BatchScorer.using(SCORER).threads(2).score(Stream.of(7, 8, 9, 10), id, form))
                .extracting(ScoringResult::id)
                .containsExactly("row 7", "#2", "#3", "row 10");
        assertThat(BatchScorer.using(SCORER).score(Stream.of(8, null, 10), id, form))
                .extracting(result -> result.failure().orElseThrow().message(Locale.ENGLISH))
                .containsExactly(
                        "expected an id for the row, got null",
                        "expected a value for row, got null",
                        "expected a form made of the row, got null");
    }

    /** Rules that break on one actual, and on another do not come to an end. */
    record Broken() implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput in) {
            if (in.actual().equals(Fraction.of(3))) {
                return Score.of(
                        Fraction.of(91),
                        in,
                        ScoringStrategies.proportional().score(in).reason());
            }
            return in.actual().equals(Fraction.of(4))
                    ? new Broken().score(in)
                    : ScoringStrategies.proportional().score(in);
        }
    }

    @Test
    void a_fault_of_the_rules_is_the_result_of_the_form_it_shows_on() {
        RuleSet broken = SampleRules.on(NationalRules.YEAR_2020)
                .positive(new Broken(), ours())
                .build();

        List<ScoringResult> results = BatchScorer.using(Scorer.using(broken))
                .threads(2)
                .score(Stream.of("1", "3", "4", "2"), actual -> actual + " reports", BatchScorerTest::reports)
                .toList();

        assertThat(results)
                .extracting(ScoringResult::id)
                .containsExactly("1 reports", "3 reports", "4 reports", "2 reports");
        assertThat(results).extracting(result -> result.card().isPresent()).containsExactly(true, false, false, true);
        assertThat(results.get(1).failure().orElseThrow().exception())
                .isEqualTo("org.jixiao.scorecard.ScoringException");
        assertThat(results.get(1).failure().orElseThrow().message(Locale.ENGLISH))
                .contains("产出指标/数量指标/报告", "Broken[]", "91");
        Failure failure = results.get(1).failure().orElseThrow();
        assertThat(failure.code()).isEqualTo("scorecard.strategy");
        assertThat(failure.place()).isEqualTo("产出指标/数量指标/报告");
        assertThat(failure.met()).isEqualTo("91");
        assertThat(failure.expected(Locale.CHINESE)).contains("Broken[]");
        assertThat(results.get(2).failure().orElseThrow().met()).isEqualTo("java.lang.StackOverflowError");
    }

    @Test
    void a_failure_keeps_all_that_was_said_in_both_languages() throws Exception {
        ScoringResult result = BatchScorer.using(SCORER)
                .score(Stream.of("[1, 0]"), row -> "row " + row, row -> {
                    Interval.parse(row);
                    return CHEAP;
                })
                .findFirst()
                .orElseThrow();
        Failure failure = result.failure().orElseThrow();

        assertThat(failure.exception()).isEqualTo("org.jixiao.value.InvalidValueException");
        assertThat(failure.code()).isEqualTo("interval.edges");
        assertThat(failure.met()).isEqualTo("[1, 0]");
        assertThat(failure.place()).isEmpty();
        assertThat(failure.expected(Locale.ENGLISH)).isEqualTo("a lower edge below the upper one");
        assertThat(failure.expected(Locale.CHINESE)).isEqualTo("下限小于上限");
        assertThat(failure.message(Locale.ENGLISH)).contains("expected a lower edge below the upper one, got ");
        assertThat(failure.message(Locale.CHINESE)).contains("下限小于上限");
        assertThat(result).hasToString("row [1, 0]: " + failure.message(Locale.ENGLISH));
        assertThat(Copies.serialised(result)).isEqualTo(result);
    }

    @Test
    void what_was_thrown_anywhere_gives_the_same_values() {
        InvalidValueException thrown = new InvalidValueException(Mistake.of("interval.edges", "1 and 0"));

        assertThat(ScoringResult.failed("f-1", thrown).failure()).contains(Failure.of(thrown));
        assertThat(Failure.of(thrown).message(Locale.CHINESE)).isEqualTo(thrown.message(Locale.CHINESE));
    }

    @Test
    void what_says_nothing_is_called_by_its_class() {
        for (Throwable silent : List.of(new IllegalStateException(), new IllegalStateException(" "))) {
            Failure failure = ScoringResult.failed("f-1", silent).failure().orElseThrow();

            assertThat(failure.message(Locale.CHINESE)).isEqualTo("java.lang.IllegalStateException");
            assertThat(failure.code() + failure.place() + failure.met() + failure.expected(Locale.ENGLISH))
                    .isEmpty();
        }
        assertThat(ScoringResult.failed("f-1", new IllegalStateException("no such district"))
                        .failure()
                        .orElseThrow()
                        .message(Locale.CHINESE))
                .isEqualTo("no such district");
    }

    @Test
    void an_endless_stream_can_be_scored_and_closing_the_results_closes_it() {
        for (int threads : new int[] {1, 3}) {
            AtomicBoolean closed = new AtomicBoolean();
            Stream<SelfEvaluation> endless = Stream.generate(() -> CHEAP).onClose(() -> closed.set(true));
            try (Stream<ScoringResult> results =
                    BatchScorer.using(SCORER).threads(threads).score(endless)) {
                assertThat(results.limit(1_000).toList()).hasSize(1_000);
                assertThat(closed).isFalse();
            }
            assertThat(closed).isTrue();
        }
    }

    @Test
    void the_callers_executor_makes_forms_scores_them_and_adds_them_up() throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(2, task -> new Thread(task, "of the caller"));
        Set<String> threads = ConcurrentHashMap.newKeySet();
        BatchScorer batch = BatchScorer.using(SCORER).on(executor);
        Function<Integer, SelfEvaluation> form = row -> {
            threads.add(Thread.currentThread().getName());
            return made(row);
        };
        Collector<ScoringResult, ?, Integer> counting = Collector.of(
                () -> new int[1],
                (count, result) -> {
                    threads.add(Thread.currentThread().getName());
                    count[0]++;
                },
                (one, other) -> new int[] {one[0] + other[0]},
                count -> count[0],
                Collector.Characteristics.UNORDERED);

        assertThat(batch.collect(IntStream.range(0, 5_000).boxed(), row -> "row " + row, form, counting))
                .isEqualTo(5_000);
        try (Stream<ScoringResult> results =
                batch.score(IntStream.range(0, 5_000).boxed(), row -> "row " + row, form)) {
            assertThat(results.filter(result -> result.failure().isPresent()))
                    .extracting(ScoringResult::id)
                    .containsExactly("row 999", "row 1999", "row 2999", "row 3999", "row 4999");
        }
        assertThat(threads).containsExactly("of the caller");
        assertThat(executor.isShutdown()).isFalse();
        executor.shutdown();
        assertThat(executor.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_001})
    void a_number_of_threads_that_makes_no_sense_is_refused(int threads) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BatchScorer.using(SCORER).threads(threads))
                .withMessage("expected 1 to 1000 threads, got " + threads);
    }

    static List<Door> doors() {
        return PublicDoors.of(BatchScorer.class, ScoringResult.class, Failure.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        ScoringResult failed = ScoringResult.failed("f-1", new IllegalStateException());
        PublicDoors.with(
                        "f-1",
                        SCORER,
                        SCORER.score(CHEAP),
                        new IllegalStateException(),
                        Locale.ENGLISH,
                        failed,
                        failed.failure().orElseThrow(),
                        BatchScorer.using(SCORER),
                        ForkJoinPool.commonPool(),
                        Stream.of(CHEAP),
                        Function.identity(),
                        Collectors.toList())
                .refusesNull(door);
    }

    @Test
    void a_result_that_is_neither_card_nor_failure_is_not_read_back() {
        ScoringResult neither = ImmutableScoringResult.make("f-1", Optional.empty(), Optional.empty());

        assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> Copies.serialised(neither));
    }
}
