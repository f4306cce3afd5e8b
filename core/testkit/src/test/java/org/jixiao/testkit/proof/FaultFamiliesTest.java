package org.jixiao.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jixiao.form.Direction;
import org.jixiao.form.Nature;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategies;
import org.jixiao.testkit.oracle.Formulas;
import org.jixiao.testkit.oracle.Ratio;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault of each family, found by the law that is there for it; all of them are in {@link EveryFaultTest}. */
class FaultFamiliesTest {
    static Stream<Arguments> families() {
        return Stream.of(
                arguments(
                        Faults.reverse().get(0),
                        "law 2: where less is better, a score never falls as the actual falls"),
                arguments(Faults.signs().get(2), "law 2: beyond the target a score changes at band edges only"),
                arguments(
                        Faults.precision().get(2), "law 3: a change of the unit of target and actual changes nothing"),
                arguments(Faults.deadlines().get(0), "law 2: a later day never earns more"),
                arguments(
                        Faults.deadlines().get(2),
                        "law 8: a deadline earns what the regulation says on each day of delay, with a first day and without"),
                arguments(
                        Faults.ratings().get(0),
                        "law 8: awards stay inside half-open bands: no award of a worse level reaches the band of a better"
                                + " one"),
                arguments(Faults.words().get(1), "law 2: words that nobody can judge stay open without an award"),
                arguments(Faults.machine().get(0), "law 7: another default language and time zone change nothing"),
                arguments(
                        Faults.language().get(0),
                        "pack: English differs from Chinese, and no rule is described as another one is"),
                arguments(Faults.values().get(0), "law 7: what each rule decides is written and read back as it was"),
                arguments(
                        Faults.deductions().get(0),
                        "law 6: what stands under 扣分 is deducted where the regulation says so"),
                arguments(
                        Faults.notes().get(0),
                        "law 8: a note is owed where the regulation says so, and not one small step beside it"),
                arguments(
                        Faults.notes().get(5), "pack: every special rule and every condition speaks of some indicator"),
                arguments(
                        Faults.forms().get(0),
                        "law 6: execution and level-1 indicators carry the points of the regulation"),
                arguments(Faults.execution().get(0), "law 1: a score has the decimals of the regulation"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("families")
    void a_fault_of_each_family_breaks_its_law(Fault fault, String law) {
        assertThat(FaultRun.told(fault, law).broken()).containsExactly(law);
    }

    @Test
    void the_formula_for_all_or_nothing_is_that_of_the_method_below_0_too() {
        for (long target = -2; target <= 2; target++) {
            for (long actual = -3; actual <= 3; actual++) {
                QuantityInput input =
                        QuantityInput.of(Fraction.of(10), Fraction.of(target), Fraction.of(actual), Direction.POSITIVE);
                assertThat(Formulas.exactly().points(Ratio.of(10), Ratio.of(target), Ratio.of(actual)))
                        .as("%s%s → %s", Nature.EQUAL.sign(), target, actual)
                        .isEqualTo(Ratio.read(ScoringStrategies.equalOrNothing()
                                .score(input)
                                .points()
                                .orElseThrow()));
            }
        }
    }

    @Test
    void the_report_names_what_was_not_told() {
        String law = "kit: the report says what was not checked";

        assertThat(KitRun.of(SoundPacks.National.class, law).reportOf(law))
                .contains("not checked")
                .contains("regulation() is not told")
                .contains("whether 扣分 is deducted");
    }
}
