package org.jixiao.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.jixiao.form.Direction;
import org.jixiao.scoring.Curve;
import org.jixiao.scoring.Score;
import org.jixiao.scoring.ScoringInput.QuantityInput;
import org.jixiao.scoring.ScoringStrategy;
import org.jixiao.testkit.cases.Copies;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Unit;

/** What every strategy for numbers owes: laws 1, 3 and 7, and a curve that says the same as its scores. */
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

    /** Whether the strategy can say the points of every actual. */
    default boolean hasCurve(NumberCase numbers) {
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
    default void a_curve_says_the_points_of_every_actual(@ForAll NumberCase numbers) {
        numbers.count();

        Optional<Curve> curve = strategy().curve(numbers.input(direction()));

        assertThat(curve.isPresent()).isEqualTo(hasCurve(numbers));
        curve.ifPresent(points -> {
            assertThat(strategy().curve(numbers.with(numbers.other(), direction())))
                    .as("the actual plays no role")
                    .contains(points);
            assertThat(Copies.serialised(points)).isEqualTo(points).hasSameHashCodeAs(points);
            Probes.of(numbers, points)
                    .forEach(actual -> assertThat(points.at(actual))
                            .as("points of %s of %s by %s", actual, numbers, points)
                            .isEqualTo(points(numbers, actual)));
        });
    }

    @BriefLaw
    default void exactly_the_actuals_that_a_curve_names_reach_so_many_points(
            @ForAll NumberCase numbers, @ForAll @IntRange(max = 1000) int share) {
        numbers.count();
        Assume.that(hasCurve(numbers));
        Curve curve = strategy().curve(numbers.input(direction())).orElseThrow();
        Stream.of(
                        numbers.weight().times(Fraction.of(share, 1000)),
                        points(numbers, numbers.actual()),
                        points(numbers, numbers.other()),
                        numbers.weight(),
                        Fraction.ZERO)
                .forEach(points -> {
                    reachesExactly(numbers, curve, curve.reaching(points), score -> score.isAtLeast(points));
                    reachesExactly(numbers, curve, curve.above(points), score -> score.isMoreThan(points));
                });
    }

    private void reachesExactly(
            NumberCase numbers, Curve curve, List<Interval> reaching, Predicate<Fraction> isEnough) {
        for (int i = 1; i < reaching.size(); i++) {
            assertThat(reaching.get(i - 1).joinedWith(reaching.get(i)))
                    .as("intervals of %s leave something between them", reaching)
                    .isEmpty();
        }
        Probes.of(numbers, curve, reaching)
                .forEach(actual -> assertThat(reaching.stream().anyMatch(interval -> interval.contains(actual)))
                        .as("%s of %s in %s", actual, numbers, reaching)
                        .isEqualTo(isEnough.test(points(numbers, actual))));
    }

    @BriefLaw
    default void full_marks_lie_exactly_where_the_curve_says(@ForAll NumberCase numbers) {
        numbers.count();
        Assume.that(hasCurve(numbers));
        Curve curve = strategy().curve(numbers.input(direction())).orElseThrow();

        Optional<Interval> fullMarks = curve.fullMarks(numbers.weight());

        List<Interval> full = curve.reaching(numbers.weight());
        assertThat(fullMarks).isEqualTo(full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty());
        assertThat(curve.above(numbers.weight())).isEmpty();
        Probes.of(numbers, curve, full)
                .forEach(actual -> assertThat(points(numbers, actual).equals(numbers.weight()))
                        .as("full marks for %s of %s where they lie in %s", actual, numbers, full)
                        .isEqualTo(full.stream().anyMatch(interval -> interval.contains(actual))));
    }
}
