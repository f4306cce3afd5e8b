package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jixiao.scoring.Direction;
import org.jixiao.scoring.QuantityInput;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Unit;

/** What every strategy for numbers owes: laws 1, 3 and 7, and the truth about where full marks lie. */
interface QuantityStrategyContract {
    /** The strategy that is held to its contract. */
    ScoringStrategy<? super QuantityInput> strategy();

    /** The direction of the inputs. */
    default Direction direction() {
        return Direction.POSITIVE;
    }

    /** Whether points may stay open for some inputs. */
    default boolean mayStayOpen() {
        return false;
    }

    /** Whether the strategy can always say where full marks lie. */
    default boolean saysWhereFullMarksLie() {
        return true;
    }

    /** The points of an actual against the target of a case; 0 where they stay open. */
    default Fraction points(NumberCase numbers, Fraction actual) {
        return strategy().score(numbers.with(actual, direction())).points().orElse(Fraction.ZERO);
    }

    @BriefLaw
    default void a_score_lies_between_nothing_and_its_weight(@ForAll NumberCase numbers) {
        numbers.count();

        Optional<Fraction> points = strategy().score(numbers.input(direction())).points();

        if (!mayStayOpen()) {
            assertThat(points).isPresent();
        }
        points.ifPresent(score -> assertThat(score).isBetween(Fraction.ZERO, numbers.weight()));
        StatisticsCollector scores = Statistics.label("scores");
        scores.collect(points.equals(Optional.of(numbers.weight())) ? "all" : "less");
        scores.coverage(checker -> {
            checker.check("all").percentage(share -> share > 2);
            checker.check("less").percentage(share -> share > 2);
        });
    }

    @BriefLaw
    default void a_change_of_the_unit_of_target_and_actual_changes_nothing(@ForAll NumberCase numbers) {
        numbers.count();
        Unit other =
                Unit.of(Optional.ofNullable(NumberCase.UNITS.get(numbers.unit().symbol()))
                        .orElseThrow());
        Fraction factor = numbers.unit().per(other);

        QuantityInput changed = new QuantityInput(
                numbers.weight(),
                numbers.target().times(factor),
                numbers.actual().times(factor),
                other,
                direction());

        assertThat(strategy().score(changed).points())
                .isEqualTo(strategy().score(numbers.input(direction())).points());
    }

    @BriefLaw
    default void the_same_input_gives_an_equal_score_again_elsewhere_and_after_a_journey(@ForAll NumberCase numbers) {
        QuantityInput input = numbers.input(direction());
        Score score = strategy().score(input);

        assertThat(strategy().score(input)).isEqualTo(score);
        assertThat(Copies.elsewhere(() -> strategy().score(input)).join()).isEqualTo(score);
        assertThat(Copies.serialised(score)).isEqualTo(score).hasSameHashCodeAs(score);
        ScoringStrategy<? super QuantityInput> copy = Copies.serialised(strategy());
        assertThat(copy).isEqualTo(strategy()).hasSameHashCodeAs(strategy());
        assertThat(copy.score(Copies.serialised(input))).isEqualTo(score);
    }

    @BriefLaw
    default void full_marks_lie_exactly_where_the_strategy_says(@ForAll NumberCase numbers) {
        numbers.count();

        Optional<Interval> fullMarks = strategy().fullMarks(numbers.input(direction()));

        if (saysWhereFullMarksLie()) {
            assertThat(fullMarks).isPresent();
        }
        fullMarks.ifPresent(interval -> actualsAround(interval, numbers)
                .forEach(actual -> assertThat(points(numbers, actual).equals(numbers.weight()))
                        .as("full marks for %s of %s where they lie in %s", actual, numbers, interval)
                        .isEqualTo(interval.contains(actual))));
    }

    /** The actuals of the case, the edges of the interval, and what lies just beside them. */
    private static Stream<Fraction> actualsAround(Interval interval, NumberCase numbers) {
        Fraction beside = Fraction.of(1, 1_000_003);
        return Stream.of(
                        Optional.of(numbers.actual()),
                        Optional.of(numbers.other()),
                        Optional.of(numbers.target()),
                        interval.low(),
                        interval.high())
                .flatMap(Optional::stream)
                .flatMap(actual -> Stream.of(actual.minus(beside), actual, actual.plus(beside)));
    }
}
