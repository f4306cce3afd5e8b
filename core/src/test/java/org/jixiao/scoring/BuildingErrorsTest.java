package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.scoring.ScoringStrategies.bands;
import static org.jixiao.scoring.ScoringStrategies.corridor;
import static org.jixiao.scoring.ScoringStrategies.deduct;
import static org.jixiao.scoring.ScoringStrategies.passLine;
import static org.jixiao.scoring.ScoringStrategies.steps;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildingErrorsTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "steps that overlap at an edge",
                        () -> steps(Measure.COMPLETION)
                                .earn("1", "[80%, +∞)")
                                .earn("0", "(-∞, 80%]")
                                .build(),
                        "steps(COMPLETION): expected bands inside (-∞, +∞) that do not overlap, got (-∞, 80%] where only (-∞, 80%) is"
                                + " free"),
                mistake(
                        "steps with a gap of one point",
                        () -> steps(Measure.COMPLETION)
                                .earn("1", "(80%, +∞)")
                                .earn("0", "(-∞, 80%)")
                                .build(),
                        "steps(COMPLETION): expected bands over all of (-∞, +∞), but there is a gap: [80%, 80%]"),
                mistake(
                        "steps that end",
                        () -> steps(Measure.COMPLETION).earn("1", "[0%, 100%]").build(),
                        "steps(COMPLETION): expected bands over all of (-∞, +∞), but there is a gap: (-∞, 0%) and (100%, +∞)"),
                mistake(
                        "a step that earns more than everything",
                        () -> steps(Measure.COMPLETION)
                                .outOf("5")
                                .earn("6", "[80%, +∞)")
                                .earn("0", "(-∞, 80%)")
                                .build(),
                        "steps(COMPLETION): expected the step [80%, +∞) to earn 0 to 5 points, got 6"),
                mistake(
                        "a step that earns less than nothing",
                        () -> steps(Measure.COMPLETION).earn("-1", "(-∞, +∞)").build(),
                        "steps(COMPLETION): expected the step (-∞, +∞) to earn a share from 0% to 100%, got -100% (is outOf(...) missing, or a % meant?)"),
                mistake(
                        "a table out of 0",
                        () -> steps(Measure.COMPLETION).outOf("0"),
                        "outOf(\"0\"): expected the points of a table to be above 0, such as 5, got \"0\""),
                mistake(
                        "a step that is no interval",
                        () -> steps(Measure.COMPLETION).earn("1", "80%-90%"),
                        "steps(COMPLETION).earn(\"1\", \"80%-90%\"): expected an interval such as [80%, 90%), got \"80%-90%\""),
                mistake(
                        "over-target edges that do not ascend",
                        () -> bands("300%: 10%", "300%: 20%"),
                        "bands(\"300%: 20%\"): expected an edge above 300%, got 300% (edges ascend, and the first lies above 0%)"),
                mistake(
                        "an over-target edge at the target",
                        () -> bands("0%: 10%"),
                        "bands(\"0%: 10%\"): expected an edge above 0%, got 0% (edges ascend, and the first lies above 0%)"),
                mistake(
                        "a deduction that falls",
                        () -> bands("200%: 20%", "300%: 10%"),
                        "bands(\"300%: 10%\"): expected a share from 20% to 100%, got 10%"),
                mistake(
                        "a deduction of more than the weight",
                        () -> bands("200%: 101%"),
                        "bands(\"200%: 101%\"): expected a share from 0% to 100%, got 101%"),
                mistake(
                        "a deduction that gives",
                        () -> bands("200%: -1%"),
                        "bands(\"200%: -1%\"): expected a share from 0% to 100%, got -1%"),
                mistake(
                        "a corridor that ends below the target",
                        () -> corridor("[70%, 100%)"),
                        "corridor(\"[70%, 100%)\"): expected a corridor of completion that holds 100%, got [70%, 100%)"
                                + " (who meets the target exactly earns full marks)"),
                mistake(
                        "a corridor that is empty",
                        () -> corridor("[130%, 70%]"),
                        "corridor(\"[130%, 70%]\"): expected a lower edge below the upper one, got \"[130%, 70%]\""),
                mistake(
                        "a pass line above the target",
                        () -> passLine("101%"),
                        "passLine(\"101%\"): expected a pass line from 0% to 100%, got 101%"),
                mistake(
                        "a pass line below 0",
                        () -> passLine("-1%"),
                        "passLine(\"-1%\"): expected a pass line from 0% to 100%, got -1%"),
                mistake(
                        "a deduction of 0 points",
                        () -> deduct("0"),
                        "deduct(\"0\"): expected points to deduct above 0, such as 0.5, got \"0\""),
                mistake(
                        "a deduction below 0",
                        () -> deduct("-1"),
                        "deduct(\"-1\"): expected points to deduct above 0, such as 0.5, got \"-1\""),
                mistake(
                        "a step of 0",
                        () -> deduct("1").forEvery("0%"),
                        "forEvery(\"0%\"): expected a step above 0, such as 3%, got \"0%\""));
    }

    private static Arguments mistake(String what, ThrowingCallable build, String message) {
        return arguments(what, build, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_rule_that_makes_no_sense_cannot_be_built(String what, ThrowingCallable build, String message) {
        assertThatIllegalArgumentException().as(what).isThrownBy(build).withMessage(message);
    }
}
