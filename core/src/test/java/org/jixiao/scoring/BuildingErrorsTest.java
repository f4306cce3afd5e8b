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
                        "expected bands inside (-∞, +∞) that do not overlap, got (-∞, 0.8] where only (-∞, 0.8) is"
                                + " free"),
                mistake(
                        "steps with a gap of one point",
                        () -> steps(Measure.COMPLETION)
                                .earn("1", "(80%, +∞)")
                                .earn("0", "(-∞, 80%)")
                                .build(),
                        "expected bands over all of (-∞, +∞), but there is a gap: [0.8, 0.8]"),
                mistake(
                        "steps that end",
                        () -> steps(Measure.COMPLETION).earn("1", "[0%, 100%]").build(),
                        "expected bands over all of (-∞, +∞), but there is a gap: (-∞, 0) and (1, +∞)"),
                mistake(
                        "a step that earns more than everything",
                        () -> steps(Measure.COMPLETION)
                                .outOf("5")
                                .earn("6", "[80%, +∞)")
                                .earn("0", "(-∞, 80%)")
                                .build(),
                        "expected the step [0.8, +∞) to earn a share from 0% to 100%, got 1.2"),
                mistake(
                        "a step that earns less than nothing",
                        () -> steps(Measure.COMPLETION).earn("-1", "(-∞, +∞)").build(),
                        "expected the step (-∞, +∞) to earn a share from 0% to 100%, got -1"),
                mistake(
                        "a table out of 0",
                        () -> steps(Measure.COMPLETION).outOf("0"),
                        "expected the points of a table to be above 0, got 0"),
                mistake(
                        "a step that is no interval",
                        () -> steps(Measure.COMPLETION).earn("1", "80%-90%"),
                        "expected an interval such as [80%, 90%), got \"80%-90%\""),
                mistake(
                        "over-target edges that do not ascend",
                        () -> bands("300%: 10%", "300%: 20%"),
                        "over-target band: expected an edge above 3, got 3 (edges ascend, and the first lies above 0)"),
                mistake(
                        "an over-target edge at the target",
                        () -> bands("0%: 10%"),
                        "over-target band: expected an edge above 0, got 0 (edges ascend, and the first lies above 0)"),
                mistake(
                        "a deduction that falls",
                        () -> bands("200%: 20%", "300%: 10%"),
                        "over-target band from 3: expected a share from 0.2 to 1, got 0.1"),
                mistake(
                        "a deduction of more than the weight",
                        () -> bands("200%: 101%"),
                        "over-target band from 2: expected a share from 0 to 1, got 1.01"),
                mistake(
                        "a deduction that gives",
                        () -> bands("200%: -1%"),
                        "over-target band from 2: expected a share from 0 to 1, got -0.01"),
                mistake(
                        "a corridor that ends below the target",
                        () -> corridor("[70%, 100%)"),
                        "expected a corridor of completion that holds 100%, got [70%, 100%)"
                                + " (who meets the target exactly earns full marks)"),
                mistake(
                        "a corridor that is empty",
                        () -> corridor("[130%, 70%]"),
                        "expected a lower edge below the upper one, got 1.3 and 0.7"),
                mistake(
                        "a pass line above the target",
                        () -> passLine("101%"),
                        "expected a pass line from 0% to 100%, got 1.01"),
                mistake(
                        "a pass line below 0",
                        () -> passLine("-1%"),
                        "expected a pass line from 0% to 100%, got -0.01"),
                mistake("a deduction of 0 points", () -> deduct("0"), "expected points to deduct above 0, got 0"),
                mistake("a deduction below 0", () -> deduct("-1"), "expected points to deduct above 0, got -1"),
                mistake("a step of 0", () -> deduct("1").forEvery("0%"), "expected a step above 0, got 0"));
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
