package org.jixiao.scorecard;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.rule.Grade;
import org.jixiao.rule.RuleSets;
import org.jixiao.rule.RuleTopic;
import org.jixiao.rule.SampleRules;
import org.jixiao.value.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScorecardDoorsTest {
    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.scorecard");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        samples().refusesNull(door);
    }

    static List<Door> doorsToMany() {
        return PublicDoors.toManyOfRoom("org.jixiao.scorecard");
    }

    @ParameterizedTest
    @MethodSource("doorsToMany")
    void a_null_among_many_is_refused_by_name(Door door) {
        samples().refusesNullAmongMany(door);
    }

    private static PublicDoors samples() {
        Scorecard card = Forms.scored(Forms.sound());
        return PublicDoors.with(
                "1",
                Locale.ENGLISH,
                Year.of(2024),
                new BigDecimal("2"),
                Fraction.ONE,
                List.of(),
                Grade.GOOD,
                ScoreKind.OPEN,
                SampleRules.DISTRICT,
                RuleSets.of(SampleRules.DISTRICT),
                SampleRules.DISTRICT.rule(RuleTopic.ROUNDING),
                Forms.sound(),
                Scorer.using(SampleRules.DISTRICT),
                card,
                card.items().get(1),
                card.items().get(1).derivation().orElseThrow().input(),
                new Loss(card.items().get(1)),
                lowered(),
                adjusted(),
                capped(),
                broken());
    }

    private static Scorecard.AdjustedTotal adjusted() {
        return new Scorecard.AdjustedTotal(
                BigDecimal.TEN,
                BigDecimal.TEN,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.TEN,
                List.of());
    }

    private static Scorecard.CappedTotal capped() {
        return new Scorecard.CappedTotal(
                BigDecimal.TEN,
                BigDecimal.TEN,
                Fraction.ZERO,
                BigDecimal.ONE,
                SampleRules.on(SampleRules.DISTRICT)
                        .totalCeiling(SampleRules.ours(), "[0%, 80%): 1")
                        .build()
                        .rule(RuleTopic.TOTAL_CEILING));
    }

    private static LoweredTotal lowered() {
        return new LoweredTotal(
                BigDecimal.ONE,
                Grade.GOOD,
                Grade.FAIR,
                Fraction.ONE,
                BigDecimal.ONE,
                SampleRules.on(SampleRules.DISTRICT)
                        .gradeLowering("90%", "80%", "70%", SampleRules.ours())
                        .build()
                        .rule(RuleTopic.GRADE_LOWERING));
    }

    private static ScoringException broken() {
        return ScoringException.of("1", "scorecard.strategy", "1", "1", Fraction.ONE, null);
    }
}
