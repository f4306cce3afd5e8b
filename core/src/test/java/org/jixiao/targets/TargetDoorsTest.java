package org.jixiao.targets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.Provenance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TargetDoorsTest {
    private static final PublicDoors DOORS = PublicDoors.with(
            Locale.ENGLISH,
            List.of(),
            FindingCode.DUPLICATE,
            Provenance.clause(1),
            TargetClass.COST,
            TargetRules.standard(),
            TargetReviewer.using(TargetRules.standard()),
            Planned.sound());

    static Stream<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.targets").stream();
    }

    static Stream<Door> doorsToMany() {
        return PublicDoors.toManyOfRoom("org.jixiao.targets").stream();
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
