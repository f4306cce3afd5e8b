package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.proportional;
import static org.jixiao.scoring.ScoringStrategies.rating;
import static org.jixiao.value.Money.wan;

import java.time.Year;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.batch.BatchScorer;
import org.jixiao.finding.FindingCode;
import org.jixiao.form.IndicatorClass;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.Level1Weights;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringInput.RatingInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of strategies that leave points open, quote others, or break their contract. */
class BrokenStrategiesTest {
    private static SelfEvaluation number(String actual) {
        return SelfEvaluation.forProject("编制报告", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o ->
                        o.quantity("报告", i -> i.atLeast("10 份").actual(actual).weight(90)))
                .build();
    }

    private static SelfEvaluation rated() {
        return SelfEvaluation.forProject("编制报告", Year.of(2024))
                .appropriation(wan("100"), wan("100"), wan("100"))
                .output(o -> o.quality("质量", i -> i.rated("优良中低差").actual("良").weight(90)))
                .build();
    }

    /** Says nothing of any number. */
    record Open() implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput in) {
            return Score.open(in, proportional().score(in).reason());
        }
    }

    /** Gives twice the weight. */
    record Twice() implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput in) {
            return Score.of(
                    in.weight().times(Fraction.of(2)),
                    in,
                    proportional().score(in).reason());
        }
    }

    private static RuleSet overTarget(ScoringStrategy<QuantityInput> base) {
        return SampleRules.on(NationalRules.YEAR_2020)
                .positive(base, ours())
                .overTarget(bands("200%: 10%", "500%: 30%"), ours())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "35", "100"})
    void points_that_are_open_stay_open_however_far_the_target_is_exceeded(String actual) {
        Scorecard card = Scorer.using(overTarget(new Open())).score(number(actual));

        assertThat(card.indicators().get(0).score()).isEmpty();
        assertThat(card.indicators().get(0).findings())
                .anyMatch(finding -> finding.code() == FindingCode.NOT_ASSESSABLE)
                .noneMatch(finding -> finding.code() == FindingCode.TARGET_SET_LOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "35", "100"})
    void a_deduction_covers_up_no_points_above_the_weight(String actual) {
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scorer.using(overTarget(new Twice())).score(number(actual)))
                .satisfies(broken -> assertThat(broken.met()).isEqualTo("180"));
    }

    @Test
    void the_score_of_another_input_is_no_score_of_this_one() {
        ScoringStrategy<QuantityInput> half = in -> proportional()
                .score(new QuantityInput(
                        in.weight().dividedBy(Fraction.of(2)), in.target(), in.actual(), in.unit(), in.direction()));

        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scorer.using(overTarget(half)).score(number("10")))
                .withMessageContaining("the score of another input");
    }

    @Test
    void the_reason_of_an_award_needs_no_award_on_the_row() {
        ScoringStrategy<RatingInput> awarding = in -> {
            Score awarded = rating().score(in.awarded(Fraction.of(1_000)));
            return Score.of(awarded.pointsOr(Fraction.ZERO), in, awarded.reason());
        };
        RuleSet rules =
                SampleRules.on(NationalRules.YEAR_2020).rating(awarding, ours()).build();

        assertThat(Scorer.using(rules).score(rated()).indicators().get(0).findings())
                .noneMatch(finding -> finding.code() == FindingCode.AWARD_OUTSIDE_BAND);
    }

    /** Breaks even when it is asked why. */
    static final class Unspeakable extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("inner");
        }
    }

    @Test
    void a_strategy_that_breaks_without_words_is_named_all_the_same() {
        ScoringStrategy<QuantityInput> silent = in -> {
            throw new Unspeakable();
        };

        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scorer.using(overTarget(silent)).score(number("10")))
                .satisfies(broken -> assertThat(broken.met()).isEqualTo(Unspeakable.class.getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ x", "{foo} x", "{} x", "{-1} x"})
    void a_reason_with_a_placeholder_for_nothing_is_shown_as_it_stands(String words) {
        Reason reason = Reason.of("own", words, words);
        ScoringStrategy<QuantityInput> own = in -> Score.full(in, reason);
        Scorecard card = Scorer.using(overTarget(own)).score(number("10"));

        assertThat(card.explain(Locale.CHINESE)).contains(words.replace("%", ""));
        assertThat(card.explain(Locale.ENGLISH)).contains(words.replace("%", ""));
    }

    @ParameterizedTest
    @CsvSource({"{0} x, 1, 0", "{0%} x, 1, 0", "{7}, 8, 7", "{1|a|b}, 2, 1"})
    void a_reason_that_quotes_more_than_the_strategy_gives_is_a_fault_of_the_rules(String words, int wanted, int last) {
        Reason reason = Reason.of("own", "文字", words);
        ScoringStrategy<QuantityInput> own = in -> Score.full(in, reason);

        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scorer.using(overTarget(own)).score(number("10")))
                .satisfies(broken -> {
                    assertThat(broken.place()).isEqualTo("产出指标/数量指标/报告");
                    assertThat(broken.met())
                            .contains("reason own: expected " + wanted + " detail")
                            .endsWith("as its text quotes them up to number " + last + ", got 0");
                });
    }

    @Test
    void a_percentage_of_words_is_the_words() {
        Reason reason = Reason.of("own", "{0%} x", "{0%} x");
        ScoringStrategy<QuantityInput> own = in -> Score.full(in, reason, "全部");

        assertThat(Scorer.using(overTarget(own)).score(number("10")).explain(Locale.CHINESE))
                .contains("全部 x");
    }

    /** Never comes to an end. */
    record Endless() implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput in) {
            return in.weight().signum() < 0
                    ? Score.none(in, proportional().score(in).reason())
                    : new Endless().score(in);
        }
    }

    @Test
    void a_strategy_that_never_ends_is_a_fault_of_the_rules() {
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> Scorer.using(overTarget(new Endless())).score(number("10")))
                .satisfies(broken -> assertThat(broken.place()).isEqualTo("产出指标/数量指标/报告"));
    }

    @Test
    void a_row_that_breaks_without_words_does_not_stop_the_others() {
        var results = BatchScorer.using(Scorer.using(SampleRules.DISTRICT))
                .score(Stream.of("10", "broken", "10"), row -> row, row -> {
                    if (row.equals("broken")) {
                        throw new Unspeakable();
                    }
                    return number(row);
                })
                .toList();

        assertThat(results).extracting(result -> result.card().isPresent()).containsExactly(true, false, true);
        assertThat(results.get(1).failure().orElseThrow()).hasToString(Unspeakable.class.getName());
    }

    @Test
    void weights_named_in_another_order_are_the_same_weights_and_have_the_same_fingerprint() {
        Level1Weights one =
                Level1Weights.execution(10).and(50, IndicatorClass.OUTPUT).and(40, IndicatorClass.BENEFIT);
        Level1Weights other =
                Level1Weights.execution(10).and(40, IndicatorClass.BENEFIT).and(50, IndicatorClass.OUTPUT);

        assertThat(one).isEqualTo(other);
        assertThat(fingerprint(one)).isEqualTo(fingerprint(other));
    }

    private static String fingerprint(Level1Weights weights) {
        return SampleRules.on(NationalRules.YEAR_2020)
                .level1Weights(weights, ours())
                .build()
                .fingerprint();
    }
}
