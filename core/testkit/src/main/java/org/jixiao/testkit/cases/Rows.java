package org.jixiao.testkit.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.jixiao.form.Target.RangeTarget;
import org.jixiao.testkit.cases.Numbers.Pair;
import org.jixiao.testkit.cases.UnitPairs.UnitPair;
import org.jixiao.testkit.oracle.OracleProse;
import org.jixiao.value.Fraction;
import org.jixiao.value.Quantity;
import org.jixiao.value.Unit;

/** Indicators of every kind, as what is said to their builder. */
public final class Rows {
    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    private static final List<String> DELTAS = List.of("0", "1", "0.1", "0.01", "0.001", "0.0001");

    private static final List<Long> TENS =
            List.of(0L, 10L, 20L, 30L, 40L, 50L, 60L, 70L, 75L, 80L, 85L, 90L, 95L, 100L);

    private Rows() {}

    /** What one row says, its weight included. */
    public static Arbitrary<Consumer<IndicatorBuilder>> all() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, numbers()),
                Tuple.of(2, ranges()),
                Tuple.of(3, ownMoney()),
                Tuple.of(2, lostPercentages()),
                Tuple.of(22, others(RatingScale.standard())));
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
        return Combinators.combine(natures(), Numbers.pairs(), UnitPairs.all(), weights())
                .as(Rows::number);
    }

    /** Every sign; none more often, since then the direction has to be found. */
    static Arbitrary<Nature> natures() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(Nature.class)), Tuple.of(1, Arbitraries.just(Nature.WITHOUT_SIGN)));
    }

    private static Consumer<IndicatorBuilder> number(Nature nature, Pair pair, UnitPair units, BigDecimal weight) {
        Quantity target = quantity(pair.target(), units.target());
        Quantity actual = quantity(pair.actual().multiply(units.factor()), units.actual());
        boolean known = !target.unit().isUnknown() && !actual.unit().isUnknown();
        return row -> (known ? withSign(row, nature, target.toString()) : row.target(nature, target))
                .actual(actual)
                .weight(weight);
    }

    private static Quantity quantity(BigDecimal number, String unit) {
        return Quantity.of(number, Unit.named(unit));
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

    /** A range, and an actual below, at an end, inside or above it. */
    static Arbitrary<Consumer<IndicatorBuilder>> ranges() {
        Arbitrary<BigDecimal> widths = Arbitraries.of("0", "0.1", "1", "2").map(BigDecimal::new);
        return Combinators.combine(Numbers.pairs(), widths, rangeUnits(), weights(), Arbitraries.of(0, 1))
                .as((pair, width, units, weight, end) -> {
                    BigDecimal low = pair.target();
                    BigDecimal high = low.add(low.abs().multiply(width));
                    BigDecimal actual = end == 0 ? pair.actual() : pair.actual().add(high.subtract(low));
                    return row -> row.target(
                                    new RangeTarget(quantity(low, units.target()), quantity(high, units.target())))
                            .actual(quantity(actual.multiply(units.factor()), units.actual()))
                            .weight(weight);
                });
    }

    /** Without bare ends beside a percentage, as long as the library does not ask these whether a percent sign was lost. */
    private static Arbitrary<UnitPair> rangeUnits() {
        return UnitPairs.all()
                .filter(units -> !(units.target().isEmpty() && units.actual().equals("%")));
    }

    /** A percentage beside a bare number of 0 to 1.2, on either side. */
    static Arbitrary<Consumer<IndicatorBuilder>> lostPercentages() {
        Arbitrary<Quantity> percentages =
                Arbitraries.integers().between(0, 120).map(n -> quantity(BigDecimal.valueOf(n), "%"));
        Arbitrary<Quantity> bare =
                Arbitraries.integers().between(0, 120).map(n -> quantity(BigDecimal.valueOf(n, 2), ""));
        return Combinators.combine(natures(), percentages, bare, weights(), Arbitraries.of(true, true, false))
                .as((nature, percent, share, weight, isOfActual) ->
                        row -> row.target(nature, isOfActual ? percent : share)
                                .actual(isOfActual ? share : percent)
                                .weight(weight));
    }

    /** Targets and actuals that forms of {@link FundsCases} have among their money, in 万元, in 元 or without a unit. */
    static Arbitrary<Consumer<IndicatorBuilder>> ownMoney() {
        Arbitrary<Quantity> amounts = Combinators.combine(
                        FundsCases.frequent(),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("万元", "元", "亿元", "yuan"))
                .as((amount, decimals, unit) -> {
                    BigDecimal wan = amount.setScale(decimals, RoundingMode.HALF_UP);
                    return switch (unit) {
                        case "万元" -> quantity(wan, unit);
                        case "元" -> quantity(wan.movePointRight(4), unit);
                        case "亿元" -> quantity(wan.movePointLeft(4), unit);
                        default -> quantity(wan.movePointRight(4), "");
                    };
                });
        return Combinators.combine(natures(), amounts, amounts, weights())
                .as((nature, target, actual, weight) ->
                        row -> row.target(nature, target).actual(actual).weight(weight));
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
