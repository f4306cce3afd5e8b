package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.form.IndicatorBuilder;
import org.jixiao.form.Nature;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.testkit.cases.Numbers.Pair;
import org.jixiao.testkit.cases.UnitPairs.UnitPair;
import org.jixiao.testkit.oracle.OracleProse;
import org.jixiao.value.Fraction;

/** Indicators of every kind, as what is said to their builder. */
public final class Rows {
    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    private static final List<String> DELTAS = List.of("0", "1", "0.1", "0.01", "0.001", "0.0001");

    private static final List<Long> TENS =
            List.of(0L, 10L, 20L, 30L, 40L, 50L, 60L, 70L, 75L, 80L, 85L, 90L, 95L, 100L);

    private Rows() {}

    /** What one row says, its weight included. */
    public static Arbitrary<Consumer<IndicatorBuilder>> all() {
        return Arbitraries.frequencyOf(Tuple.of(10, numbers()), Tuple.of(11, others(RatingScale.standard())));
    }

    /** What a row without a number says: a rating on one of {@code scales}, a deadline, words, or nothing. */
    static Arbitrary<Consumer<IndicatorBuilder>> others(List<RatingScale> scales) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, ratings(scales)), Tuple.of(2, deadlines()), Tuple.of(2, prose()), Tuple.of(1, empty()));
    }

    /** Whole points, or up to two decimals. */
    public static Arbitrary<BigDecimal> weights() {
        Arbitrary<BigDecimal> whole = Arbitraries.integers().between(1, 30).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> fine = Arbitraries.integers().between(1, 3000).map(n -> BigDecimal.valueOf(n, 2));
        return Arbitraries.frequencyOf(Tuple.of(3, whole), Tuple.of(1, fine));
    }

    private static Arbitrary<Consumer<IndicatorBuilder>> numbers() {
        return Combinators.combine(Arbitraries.of(Nature.class), Numbers.pairs(), UnitPairs.all(), weights())
                .as(Rows::number);
    }

    private static Consumer<IndicatorBuilder> number(Nature nature, Pair pair, UnitPair units, BigDecimal weight) {
        String target = pair.target().toPlainString() + units.target();
        String actual = pair.actual().multiply(units.factor()).toPlainString() + units.actual();
        return row -> withSign(row, nature, target).actual(actual).weight(weight);
    }

    private static IndicatorBuilder withSign(IndicatorBuilder row, Nature nature, String target) {
        return switch (nature) {
            case AT_LEAST -> row.atLeast(target);
            case MORE_THAN -> row.moreThan(target);
            case AT_MOST -> row.atMost(target);
            case LESS_THAN -> row.lessThan(target);
            case EQUAL -> row.exactly(target);
            case WITHOUT_SIGN -> row.withoutSign(target);
        };
    }

    private static Arbitrary<Consumer<IndicatorBuilder>> ratings(List<RatingScale> scales) {
        return Arbitraries.of(scales)
                .flatMap(scale -> Combinators.combine(Arbitraries.of(scale.levels()), weights())
                        .flatAs((level, weight) -> rating(scale, level, weight)));
    }

    private static Arbitrary<Consumer<IndicatorBuilder>> rating(
            RatingScale scale, RatingLevel level, BigDecimal weight) {
        List<Long> edges = Stream.of(level.band().low(), level.band().high())
                .flatMap(Optional::stream)
                .map(edge -> edge.times(Fraction.of(100)).floor())
                .map(percent -> Long.parseLong(percent.toString()))
                .toList();
        Arbitrary<Optional<String>> leastLevels =
                Arbitraries.of(scale.levels()).map(RatingLevel::name).optional(0.4);
        return Combinators.combine(leastLevels, Arbitraries.oneOf(awards(weight, edges), awards(weight, TENS)))
                .as((least, award) -> row -> {
                    least.ifPresentOrElse(name -> row.ratedAtLeast(scale, name), () -> row.rated(scale));
                    row.actual(level.name()).weight(weight);
                    award.ifPresent(row::award);
                });
    }

    private static Arbitrary<Consumer<IndicatorBuilder>> deadlines() {
        Arbitrary<Integer> days = Arbitraries.oneOf(
                Arbitraries.integers().between(-1, 1), Arbitraries.integers().between(-400, 400));
        Arbitrary<String> words = Arbitraries.of(OracleProse.AGAINST_A_DEADLINE).map(OracleProse.Judged::actual);
        Arbitrary<String> actuals = Arbitraries.frequencyOf(
                Tuple.of(3, days.map(late -> DUE.plusDays(late).toString())), Tuple.of(1, words));
        return weights()
                .flatMap(weight -> Combinators.combine(actuals, awards(weight)).as((actual, award) -> row -> {
                    row.due(DUE).actual(actual).weight(weight);
                    award.ifPresent(row::award);
                }));
    }

    private static Arbitrary<Consumer<IndicatorBuilder>> prose() {
        return weights()
                .flatMap(weight -> Combinators.combine(Arbitraries.of(OracleProse.TABLE), awards(weight))
                        .as((judged, award) -> row -> {
                            row.prose(judged.target()).actual(judged.actual()).weight(weight);
                            award.ifPresent(row::award);
                        }));
    }

    private static Arbitrary<Consumer<IndicatorBuilder>> empty() {
        return Combinators.combine(Arbitraries.of(false, true), weights()).as((fellAway, weight) -> row -> {
            row.atLeast("10 个").weight(weight);
            if (fellAway) {
                row.notApplicable("项目调整");
            } else {
                row.notReported();
            }
        });
    }

    private static Arbitrary<Optional<BigDecimal>> awards(BigDecimal weight) {
        return awards(weight, List.of(0L, 60L, 80L, 100L));
    }

    /** None, at one of these percentages of the weight, a little beside it, or anywhere up to more than the weight. */
    private static Arbitrary<Optional<BigDecimal>> awards(BigDecimal weight, List<Long> percentages) {
        Arbitrary<BigDecimal> edges =
                Arbitraries.of(percentages).map(percent -> weight.multiply(BigDecimal.valueOf(percent, 2)));
        Arbitrary<BigDecimal> deltas = Combinators.combine(Arbitraries.of(DELTAS), Arbitraries.of(-1, 1))
                .as((delta, sign) -> new BigDecimal(delta).multiply(BigDecimal.valueOf(sign)));
        Arbitrary<BigDecimal> besideEdges = Combinators.combine(edges, deltas)
                .as((edge, delta) -> edge.add(delta).max(BigDecimal.ZERO));
        Arbitrary<BigDecimal> anywhere =
                Arbitraries.integers().between(0, 1200).map(n -> weight.multiply(BigDecimal.valueOf(n, 3)));
        return Arbitraries.oneOf(edges, besideEdges, anywhere).optional(0.6);
    }
}
