package org.jixiao.scoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.form.Direction;
import org.jixiao.form.RatingScale;
import org.jixiao.form.Target.DeadlineTarget;
import org.jixiao.form.Target.RatingTarget;
import org.jixiao.internal.TextBuilder;
import org.jixiao.value.Bands;
import org.jixiao.value.Fraction;
import org.jixiao.value.Interval;
import org.jixiao.value.Money;
import org.jixiao.value.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringDoorsTest {
    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.scoring");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        samples(List.of()).refusesNull(door);
    }

    static Stream<ScoringStrategy<?>> strategies() {
        ScoringStrategy<ScoringInput.QuantityInput> positive = ScoringStrategies.proportional();
        return Stream.of(
                positive,
                ScoringStrategies.reverseRatio(),
                ScoringStrategies.reverseLinear(),
                ScoringStrategies.equalAsPositive(),
                ScoringStrategies.equalOrNothing(),
                ScoringStrategies.equalSymmetric(),
                ScoringStrategies.lessOverTarget(positive, ScoringStrategies.bands("200%: 10%")),
                ScoringStrategies.passLine("60%"),
                ScoringStrategies.corridor("[90%, 110%]"),
                ScoringStrategies.fullMarksIn(Measure.COMPLETION, "[90%, +∞)", positive),
                ScoringStrategies.proportionalBelowZero(positive),
                ScoringStrategies.earnEach("1", "1", Measure.ACTUAL),
                ScoringStrategies.steps(Measure.ACTUAL).earn("1", "(-∞, +∞)").build(),
                ScoringStrategies.deduct("1").of(Measure.ACTUAL),
                ScoringStrategies.deduct("1").outOf("5").of(Measure.ACTUAL),
                ScoringStrategies.deduct("1").forEvery("1天").late(),
                ScoringStrategies.direct(),
                ScoringStrategies.rating(),
                ScoringStrategies.prose(),
                ScoringStrategies.checklist("1a: 1"),
                ScoringStrategies.deadline(),
                ScoringStrategies.deductLate("1", "10%"),
                ScoringStrategies.atMost("1", positive),
                ScoringStrategies.execution(),
                ScoringStrategies.executionWithoutBudgetOver(Money.wan(1)));
    }

    static List<Door> doorsToMany() {
        return PublicDoors.toManyOfRoom("org.jixiao.scoring");
    }

    @ParameterizedTest
    @MethodSource("doorsToMany")
    void a_null_among_many_is_refused_by_name(Door door) {
        samples(List.of()).refusesNullAmongMany(door);
    }

    /** What has several forms, each of which has its own way in. */
    static Stream<Arguments> variants() {
        Stream<Arguments> strategies = strategies().flatMap(each -> with(each, ScoringStrategy.class));
        Stream<Arguments> measures = Stream.of(Measure.values()).flatMap(each -> with(each, Measure.class));
        Stream<Arguments> reasons =
                Stream.of(StockReason.MET, Reason.of("1", "1", "1")).flatMap(each -> with(each, Reason.class));
        Stream<Arguments> inputs = Stream.of(
                        Inputs.more("1", "1", "1"),
                        Inputs.rated("优良中差", "优"),
                        Inputs.words("1", "1", ""),
                        Inputs.dated("2024-12-31", "2024-12-31", ""))
                .flatMap(each -> with(each, ScoringInput.class));
        return Stream.of(strategies, measures, reasons, inputs).flatMap(each -> each);
    }

    private static Stream<Arguments> with(Object variant, Class<?> type) {
        return PublicDoors.of(type).stream().map(door -> Arguments.of(variant, door));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void null_is_refused_by_every_variant(Object variant, Door door) {
        samples(List.of(variant)).refusesNull(door);
    }

    @SuppressWarnings("UnnecessaryTextBuilder") // texts are written behind what such a builder holds
    private static PublicDoors samples(List<Object> first) {
        List<Object> others = List.of(
                "1",
                List.of(),
                new Term[] {Term.of("1")},
                new String[] {"1: 1"},
                new Serializable[] {},
                new TextBuilder(),
                Locale.ENGLISH,
                LocalDate.of(2024, 12, 31),
                Fraction.ONE,
                Interval.atLeast(Fraction.ONE),
                Unit.PERCENT,
                Money.wan(1),
                Direction.POSITIVE,
                RatingScale.ATTAINMENT,
                new RatingScale[] {RatingScale.ATTAINMENT},
                RatingScale.ATTAINMENT.top(),
                RatingTarget.on(RatingScale.ATTAINMENT),
                DeadlineTarget.on(LocalDate.of(2024, 12, 31)),
                Formula.constant(Fraction.ONE),
                Curve.constant(Fraction.ONE),
                Bands.<Formula>over(Interval.all())
                        .band(Interval.all(), Formula.constant(Fraction.ONE))
                        .build(),
                Attainment.PARTLY,
                Measure.ACTUAL,
                StockReason.MET,
                Inputs.more("1", "1", "1"),
                Inputs.rated("优良中差", "优"),
                Inputs.words("1", "1", ""),
                Inputs.dated("2024-12-31", "2024-12-31", ""),
                Score.full(Inputs.more("1", "1", "1"), StockReason.MET),
                ScoringStrategies.proportional(),
                ScoringStrategies.bands("200%: 10%"),
                ScoringStrategies.steps(Measure.ACTUAL),
                ScoringStrategies.deduct("1"));
        return PublicDoors.with(Stream.concat(first.stream(), others.stream()).toArray());
    }
}
