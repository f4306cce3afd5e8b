package org.jixiao.monitoring;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.rule.Provenance;
import org.jixiao.value.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MonitoringDoorsTest {
    private static final PublicDoors DOORS = PublicDoors.with(
            Locale.ENGLISH,
            Month.JUNE,
            List.of(Colour.RED),
            Map.of(Month.JUNE, Fraction.ONE),
            Fraction.ONE,
            Provenance.clause(1),
            MonitoringRules.standard().colours(),
            MonitoringRules.standard(),
            Monitor.using(MonitoringRules.standard()),
            InYear.form(i -> i.atLeast("10 次").actual("5")),
            Colour.RED,
            InYear.row(Month.JUNE, i -> i.atLeast("10 次").actual("5")),
            Monitor.using(MonitoringRules.standard())
                    .look(InYear.form(i -> i.atLeast("10 次").actual("5")), Month.JUNE));

    static Stream<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.monitoring").stream();
    }

    static Stream<Door> doorsToMany() {
        return PublicDoors.toManyOfRoom("org.jixiao.monitoring").stream();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        DOORS.refusesNull(door);
    }

    @ParameterizedTest
    @MethodSource("doorsToMany")
    void null_among_many_is_refused_by_name(Door door) {
        DOORS.refusesNullAmongMany(door);
    }
}
