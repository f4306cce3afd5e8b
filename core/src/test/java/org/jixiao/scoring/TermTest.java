package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.form.RatingScale;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {
    static Stream<Arguments> strategies() {
        ScoringStrategy<QuantityInput> ratio = ScoringStrategies.reverseRatio();
        RatingScale wide = RatingScale.ATTAINMENT.withBands("[80%, 100%]", "[50%, 80%)", "[0%, 50%)");
        String bands = "达成/部分达成/未达成(达成([80%, 100%]), 部分达成([50%, 80%)), 未达成([0%, 50%)))";
        return Stream.of(
                Arguments.of(ScoringStrategies.proportional(), "proportional"),
                Arguments.of(ScoringStrategies.reverseRatio(), "reverseRatio"),
                Arguments.of(ScoringStrategies.reverseLinear(), "reverseLinear"),
                Arguments.of(ScoringStrategies.equalAsPositive(), "equalAsPositive"),
                Arguments.of(ScoringStrategies.equalOrNothing(), "equalOrNothing"),
                Arguments.of(ScoringStrategies.equalSymmetric(), "equalSymmetric"),
                Arguments.of(
                        ScoringStrategies.lessOverTarget(ratio, ScoringStrategies.bands("200%: 10%", "300%: 12.5%")),
                        "lessOverTarget(base(reverseRatio), bands(200%(10%), 300%(12.5%)))"),
                Arguments.of(ScoringStrategies.passLine("60.00001%"), "passLine(60.00001%)"),
                Arguments.of(ScoringStrategies.corridor("[70%, +∞)"), "corridor([70%, +∞))"),
                Arguments.of(ScoringStrategies.proportionalBelowZero(ratio), "proportionalBelowZero(reverseRatio)"),
                Arguments.of(
                        ScoringStrategies.earnEach("2", "1", Measure.ACTUAL),
                        "earnEach(points(2), forEvery(1), of(actual))"),
                Arguments.of(
                        ScoringStrategies.deduct("2").of(Measure.SHORTFALL),
                        "deduct(points(2), forEvery(1), of(shortfall))"),
                Arguments.of(
                        ScoringStrategies.fullMarksIn(Measure.PERCENTAGE, "(90%, +∞)", ratio),
                        "fullMarksIn(of(percentage), interval((90%, +∞)), base(reverseRatio))"),
                Arguments.of(
                        ScoringStrategies.steps(Measure.PERCENTAGE)
                                .outOf("3")
                                .table("(-∞, 0%]: 3", "(0%, 10%]: 0.5", "(10%, +∞): 0"),
                        "steps(of(percentage), outOf(3), table((-∞, 0%](3), (0%, 10%](0.5), (10%, +∞)(0)))"),
                Arguments.of(
                        ScoringStrategies.deduct("0.5")
                                .forEvery("1%")
                                .above("100%")
                                .of(Measure.ABSOLUTE_DEVIATION),
                        "deduct(points(0.5), forEvery(1%), of(absoluteDeviation), above(100%))"),
                Arguments.of(
                        ScoringStrategies.deduct("0.5")
                                .outOf("5")
                                .forEvery("1%")
                                .of(Measure.PERCENTAGE),
                        "deduct(points(0.5), outOf(5), forEvery(1%), of(percentage))"),
                Arguments.of(
                        ScoringStrategies.deduct("1").of(Measure.ACTUAL), "deduct(points(1), forEvery(1), of(actual))"),
                Arguments.of(ScoringStrategies.direct(), "direct"),
                Arguments.of(ScoringStrategies.rating(), "rating"),
                Arguments.of(ScoringStrategies.ratingOn(wide), "ratingOn(" + bands + ")"),
                Arguments.of(ScoringStrategies.prose(), "prose"),
                Arguments.of(ScoringStrategies.proseOn(wide), "proseOn(" + bands + ")"),
                Arguments.of(ScoringStrategies.checklist("招待标准: 1", "定点维修：0.5"), "checklist(招待标准(1), 定点维修(0.5))"),
                Arguments.of(ScoringStrategies.deadline(), "deadline"),
                Arguments.of(ScoringStrategies.deductLate("1", "4%"), "deductLate(points(1), forEvery(4%))"),
                Arguments.of(ScoringStrategies.deductLate("1", "2周"), "deductLate(points(1), forEvery(14天))"),
                Arguments.of(
                        ScoringStrategies.deduct("1")
                                .outOf("10")
                                .forEvery("1季度")
                                .above("1个月")
                                .late(),
                        "deductLate(points(1), outOf(10), forEvery(3个月), above(1个月))"),
                Arguments.of(ScoringStrategies.atMost("5", ratio), "atMost(points(5), base(reverseRatio))"),
                Arguments.of(ScoringStrategies.execution(), "execution"),
                Arguments.of(
                        ScoringStrategies.executionWithoutBudgetOver(Money.yuan("1")),
                        "executionWithoutBudgetOver(0.0001万元)"));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void a_stock_strategy_says_what_an_author_writes_for_it(ScoringStrategy<?> strategy, String term) {
        assertThat(ScoringStrategies.term(strategy).map(Term::toString)).contains(term);
    }

    @Test
    void every_factory_of_a_strategy_has_its_word() {
        List<String> factories = Stream.of(ScoringStrategies.class.getMethods())
                .filter(method -> ScoringStrategy.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getName)
                .distinct()
                .toList();
        List<String> words = strategies()
                .map(row -> ScoringStrategies.term((ScoringStrategy<?>) row.get()[0])
                        .orElseThrow()
                        .word())
                .toList();
        assertThat(words).containsAll(factories).contains("steps", "deduct");
    }

    @Test
    void a_strategy_that_no_factory_makes_has_no_term_and_takes_away_that_of_what_holds_it() {
        ScoringStrategy<QuantityInput> own = new Own();
        assertThat(ScoringStrategies.term(own)).isEmpty();
        assertThat(ScoringStrategies.term(ScoringStrategies.atMost("5", own))).isEmpty();
        assertThat(ScoringStrategies.term(ScoringStrategies.lessOverTarget(own, ScoringStrategies.bands("200%: 10%"))))
                .isEmpty();
    }

    private record Own() implements ScoringStrategy<QuantityInput> {
        @Override
        public Score score(QuantityInput input) {
            return Score.full(input, StockReason.MET);
        }

        @Override
        public String describe(Locale locale) {
            return "own";
        }
    }
}
