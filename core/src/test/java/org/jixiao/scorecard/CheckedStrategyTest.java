package org.jixiao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jixiao.rule.SampleRules.ours;
import static org.jixiao.scorecard.Forms.scored;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSet;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.ItemScore.IndicatorScore;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Reason;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedStrategyTest {
    private static final SelfEvaluation FORM =
            Forms.output(i -> i.moreThan("100").actual("100"));

    /** A strategy of somebody else's that gives the same points to everyone. */
    record Flat(Fraction points) implements ScoringStrategy<QuantityInput> {
        private static final Reason REASON = Reason.of("flat", "一律给 {S} 分，共 {W} 分", "everyone gets {S} of {W}");

        @Override
        public Score score(QuantityInput in) {
            return Score.of(points, in, REASON);
        }
    }

    /** A strategy that gives no answer at all. */
    record Silent() implements ScoringStrategy<QuantityInput> {
        @Override
        @SuppressWarnings("NullAway") // breaking the contract is what this is for
        public Score score(QuantityInput in) {
            return null;
        }
    }

    private static RuleSet flat(String points) {
        return SampleRules.on(NationalRules.YEAR_2020)
                .positive(new Flat(Fraction.parse(points)), ours())
                .build();
    }

    @ParameterizedTest(name = "{0} of 20")
    @CsvSource({"20.01", "21", "-0.01", "-1"})
    void points_outside_the_weight_are_an_error_that_names_the_strategy(String points) {
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> scored(FORM, flat(points)))
                .withMessage("产出指标/数量指标/总带宽: expected the strategy Flat[points=" + points
                        + "] to give 0 to 20 points, got " + points)
                .satisfies(e -> assertThat(e.strategy()).isEqualTo("Flat[points=" + points + "]"));
    }

    @Test
    void no_answer_at_all_is_an_error_that_names_the_strategy() {
        RuleSet silent = SampleRules.on(NationalRules.YEAR_2020)
                .positive(new Silent(), ours())
                .build();
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> scored(FORM, silent))
                .withMessage("产出指标/数量指标/总带宽: expected the strategy Silent[] to give 0 to 20 points, got no"
                        + " score at all");
    }

    @Test
    void a_strategy_of_the_execution_is_held_to_the_same() {
        RuleSet generous = SampleRules.on(NationalRules.YEAR_2020)
                .execution(new Flat(Fraction.of(11)), ours())
                .build();
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(() -> scored(FORM, generous))
                .withMessage("预算执行率: expected the strategy Flat[points=11] to give 0 to 10 points, got 11");
    }

    @ParameterizedTest(name = "{0} of 20")
    @CsvSource({"0", "20"})
    void points_from_nothing_to_the_weight_are_taken(String points) {
        IndicatorScore score = scored(Forms.sound(), only(points)).indicators().get(0);
        assertThat(score.score()).contains(new BigDecimal(points).setScale(2));
    }

    private static RuleSet only(String points) {
        // the other number of the form, of 10 points, is scored in the plain way
        return SampleRules.on(NationalRules.YEAR_2020)
                .positive(new OnlyOfTwenty(new Flat(Fraction.parse(points))), ours())
                .build();
    }

    /** Another strategy for indicators of 20 points. */
    record OnlyOfTwenty(ScoringStrategy<QuantityInput> twenty) implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput in) {
            return in.weight().equals(Fraction.of(20))
                    ? twenty.score(in)
                    : ScoringStrategies.proportional().score(in);
        }

        @Override
        public Optional<Curve> curve(QuantityInput in) {
            return in.weight().equals(Fraction.of(20))
                    ? twenty.curve(in)
                    : ScoringStrategies.proportional().curve(in);
        }
    }

    @Test
    void a_reason_of_ones_own_is_said_in_both_languages() {
        IndicatorScore score = scored(Forms.sound(), only("15")).indicators().get(0);
        assertThat(score.derivation().map(derivation -> derivation.text(Locale.CHINESE)))
                .contains("一律给 15 分，共 20 分");
        assertThat(score.derivation().map(derivation -> derivation.text(Locale.ENGLISH)))
                .contains("everyone gets 15 of 20");
    }

    /** A strategy that gives half the points and says something else of them. */
    record Crooked(Curve said) implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput in) {
            return new Flat(Fraction.of(10)).score(in);
        }

        @Override
        public Optional<Curve> curve(QuantityInput in) {
            return Optional.of(said);
        }

        @Override
        public String toString() {
            return "Crooked";
        }
    }

    private static WhatIf whatIf(Curve said) {
        RuleSet rules = SampleRules.on(NationalRules.YEAR_2020)
                .positive(new OnlyOfTwenty(new Crooked(said)), ours())
                .build();
        return WhatIf.of(scored(Forms.sound(), rules));
    }

    @Test
    void a_curve_that_contradicts_the_score_is_an_error_that_names_both() {
        WhatIf whatIf = whatIf(Curve.constant(Fraction.of(11)));
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(whatIf::sensitivities)
                .withMessage(
                        "产出指标/数量指标/总带宽: expected the strategy OnlyOfTwenty[twenty=Crooked] to give a curve that agrees with its score,"
                                + " got 11 at 100 beside the score 10");
    }

    /** A strategy that says null of its curve. */
    record Curveless() implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput in) {
            return new Flat(Fraction.of(10)).score(in);
        }

        @Override
        @SuppressWarnings("NullAway") // breaking the contract is what this is for
        public Optional<Curve> curve(QuantityInput in) {
            return null;
        }
    }

    @Test
    void null_for_a_curve_is_an_error_that_names_the_strategy() {
        RuleSet rules = SampleRules.on(NationalRules.YEAR_2020)
                .positive(new Curveless(), ours())
                .build();
        WhatIf whatIf = WhatIf.of(scored(Forms.sound(), rules));
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(whatIf::sensitivities)
                .withMessage("产出指标/数量指标/总带宽: expected the strategy Curveless[] to give a curve that agrees with its"
                        + " score, got no answer at all");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"21, '(-∞, 100]: 10; (100, +∞): 21'", "-1, '(-∞, 100]: 10; (100, +∞): -1'"})
    void a_curve_that_leaves_the_weight_is_an_error(String points, String written) {
        WhatIf whatIf = whatIf(Curve.constant(Fraction.of(10))
                .where(Interval.parse("(100, +∞)"), Curve.constant(Fraction.parse(points))));
        assertThatExceptionOfType(ScoringException.class)
                .isThrownBy(whatIf::sensitivities)
                .withMessage(
                        "产出指标/数量指标/总带宽: expected the strategy OnlyOfTwenty[twenty=Crooked] to give a curve of 0 to 20 points, got "
                                + written);
    }
}
