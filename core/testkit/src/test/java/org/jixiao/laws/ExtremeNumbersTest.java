package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.jixiao.form.Actual.QuantityActual;
import org.jixiao.form.Direction;
import org.jixiao.form.Nature;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.form.Target.QuantityTarget;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.scoring.Measure;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;

/** A number that a form takes is a number that can be scored and explained, however large or small. */
class ExtremeNumbersTest {
    private static final String LONGEST = "9".repeat(60);
    private static final String SMALLEST = "0." + "0".repeat(59) + "1";

    @Provide
    Arbitrary<String> extremes() {
        return Arbitraries.of(
                LONGEST, SMALLEST, LONGEST + SMALLEST.substring(1), "-" + LONGEST, "-" + SMALLEST, "0", "7");
    }

    @Law
    void any_number_that_a_form_takes_is_scored_and_explained(
            @ForAll Nature nature,
            @ForAll("extremes") String target,
            @ForAll("extremes") String actual,
            @ForAll RulesCase rules) {
        SelfEvaluation form = SelfEvaluation.forProject("测试项目", Year.of(2024))
                .output(level -> level.quantity(
                        "总带宽",
                        row -> row.target(new QuantityTarget(nature, Quantity.parse(target + "亿元")))
                                .actual(new QuantityActual(Quantity.parse(actual + "元")))
                                .weight(90)))
                .build();

        Scorecard card = Scorer.using(rules.rules()).score(form);

        assertThat(card.explain(Locale.CHINESE)).contains("总带宽");
        assertThat(card.explain(Locale.ENGLISH)).contains("总带宽");
        assertThat(card.losses())
                .allSatisfy(loss -> assertThat(loss.wanted(Locale.CHINESE)).isNotNull());
    }

    @Law
    void any_deviation_can_be_counted_in_steps(
            @ForAll Measure measure, @ForAll("extremes") String target, @ForAll("extremes") String actual) {
        QuantityInput input =
                QuantityInput.of(Fraction.of(10), Fraction.parse(target), Fraction.parse(actual), Direction.POSITIVE);

        Fraction points = ScoringStrategies.deduct("1")
                .forEvery("3%")
                .of(measure)
                .score(input)
                .points()
                .orElseThrow();

        assertThat(points).isBetween(Fraction.ZERO, Fraction.of(10));
    }
}
