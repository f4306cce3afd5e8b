package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.value.Money.wan;

import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.form.InvalidFormException;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.RuleSets;
import org.jixiao.rule.SampleRules;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BulkTest {
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

        try (Stream<ScoringResult> results = Bulk.using(SCORER)
                .threads(threads)
                .inOrder()
                .score(IntStream.range(0, 200_000).boxed(), row -> "row " + row, BulkTest::made)) {
            results.forEach(result -> {
                String id = "row " + seen[0]++;
                if (result instanceof Unscored failed) {
                    seen[1]++;
                    assertThat(seen[0] % 1_000).isZero();
                    assertThat(failed.exception()).isEqualTo(InvalidFormException.class.getName());
                    assertThat(failed.message())
                            .startsWith("产出指标/数量指标/报告: expected ")
                            .contains("Mbsp");
                    assertThat(failed.card()).isEmpty();
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
        try (Stream<ScoringResult> results = Bulk.using(SCORER)
                .threads(3)
                .inAnyOrder()
                .score(IntStream.range(0, 50_000).boxed(), row -> "row " + row, BulkTest::made)) {
            results.forEach(result -> assertThat((result instanceof Scored ? scored : failed).add(result.id()))
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
        Stream<ScoringResult> results = Bulk.using(SCORER).score(List.of(3, 1, 2), row -> "row " + row, row -> {
            threads.add(Thread.currentThread());
            return CHEAP;
        });

        assertThat(results).extracting(ScoringResult::id).containsExactly("row 3", "row 1", "row 2");
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void forms_come_as_a_stream_a_collection_or_an_iterator_and_are_called_by_their_projects() {
        List<SelfEvaluation> forms = List.of(Forms.sound(), CHEAP);
        List<ScoringResult> expected =
                List.of(new Scored("政务外网运维", SCORER.score(forms.get(0))), new Scored("编制报告", SCORER.score(CHEAP)));

        for (Bulk bulk : List.of(Bulk.using(SCORER), Bulk.using(SCORER).threads(2))) {
            assertThat(bulk.score(forms.stream())).isEqualTo(expected);
            assertThat(bulk.score(forms.stream().parallel())).isEqualTo(expected);
            assertThat(bulk.score(forms)).isEqualTo(expected);
            assertThat(bulk.score(forms.iterator())).isEqualTo(expected);
        }
    }

    @Test
    void a_row_can_be_whatever_gives_a_form() {
        List<Supplier<SelfEvaluation>> rows = List.of(() -> CHEAP, () -> {
            throw new IllegalStateException();
        });

        assertThat(Bulk.using(SCORER).score(rows.iterator(), row -> "a supplier", Supplier::get))
                .containsExactly(
                        new Scored("a supplier", SCORER.score(CHEAP)),
                        new Unscored("a supplier", "java.lang.IllegalStateException", ""));
    }

    @Test
    @SuppressWarnings("NullAway") // breaking the contract is what this is for
    void a_row_without_an_id_is_called_by_its_position() {
        Function<Integer, String> id = row -> row == 8 ? null : row == 9 ? Forms.FIRST.substring(1_000) : "row " + row;

        assertThat(Bulk.using(SCORER).threads(2).score(List.of(7, 8, 9, 10), id, row -> row == 10 ? null : CHEAP))
                .extracting(ScoringResult::id)
                .containsExactly("row 7", "#2", "#3", "row 10");
        assertThat(Bulk.using(SCORER).score(List.of(8, 10), id, row -> row == 10 ? null : CHEAP))
                .containsExactly(
                        new Unscored("#1", "java.lang.NullPointerException", "the row has no id"),
                        new Unscored("row 10", "java.lang.NullPointerException", "the row gave no form"));
    }

    /** Rules that break on one actual, and on another do not come to an end. */
    record Broken() implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput in) {
            if (in.actual().equals(Fraction.of(3))) {
                return Score.of(
                        Fraction.of(91),
                        in,
                        ScoringStrategies.proportional().score(in).derivation().reason());
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
        List<String> actuals = List.of("1", "3", "4", "2");

        List<ScoringResult> results = Bulk.using(Scorer.using(broken))
                .threads(2)
                .score(actuals, actual -> actual + " reports", BulkTest::reports)
                .toList();

        assertThat(results)
                .extracting(ScoringResult::id)
                .containsExactly("1 reports", "3 reports", "4 reports", "2 reports");
        assertThat(results.get(0)).isInstanceOf(Scored.class);
        assertThat(results.get(1))
                .isEqualTo(new Unscored(
                        "3 reports",
                        "org.jixiao.scorecard.ScoringException",
                        "产出指标/数量指标/报告: strategy Broken[] was expected to give 0 to 90 points, but gave 91"));
        assertThat(results.get(2)).isEqualTo(new Unscored("4 reports", "java.lang.StackOverflowError", ""));
        assertThat(results.get(3)).isInstanceOf(Scored.class);
    }

    @Test
    void rules_that_cannot_be_built_for_a_row_are_its_result() {
        Scorer scorer = SCORER;
        ScoringResult result = Bulk.using(scorer)
                .score(List.of("某县"), district -> district, district -> {
                    RuleSets.of(List.of(SampleRules.DISTRICT, SampleRules.DISTRICT));
                    return CHEAP;
                })
                .findFirst()
                .orElseThrow();

        assertThat(result).isInstanceOfSatisfying(Unscored.class, failed -> {
            assertThat(failed.id()).isEqualTo("某县");
            assertThat(failed.reason()).contains("test/district/2024");
        });
    }

    @Test
    void an_endless_stream_can_be_scored_and_closing_the_results_closes_it() {
        for (int threads : new int[] {1, 3}) {
            AtomicBoolean closed = new AtomicBoolean();
            Stream<SelfEvaluation> endless = Stream.generate(() -> CHEAP).onClose(() -> closed.set(true));
            try (Stream<ScoringResult> results =
                    Bulk.using(SCORER).threads(threads).score(endless)) {
                assertThat(results.limit(1_000).toList()).hasSize(1_000);
                assertThat(closed).isFalse();
            }
            assertThat(closed).isTrue();
        }
    }

    @Test
    void a_reason_is_the_message_or_where_there_is_none_the_exception() {
        assertThat(new Unscored("f-1", "java.lang.Exception", "no such district").reason())
                .isEqualTo("no such district");
        assertThat(new Unscored("f-1", "java.lang.Exception", " ").reason()).isEqualTo("java.lang.Exception");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_001})
    void a_number_of_threads_that_makes_no_sense_is_refused(int threads) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bulk.using(SCORER).threads(threads))
                .withMessage("expected 1 to 1000 threads, got " + threads);
    }
}
