package org.jixiao.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.internal.TextBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingDoorsTest {
    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.finding");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        samples().refusesNull(door);
    }

    static List<Door> doorsToMany() {
        return PublicDoors.toManyOfRoom("org.jixiao.finding");
    }

    @ParameterizedTest
    @MethodSource("doorsToMany")
    void a_null_among_many_is_refused_by_name(Door door) {
        samples().refusesNullAmongMany(door);
    }

    @SuppressWarnings("UnnecessaryTextBuilder") // texts are written behind what such a builder holds
    private static PublicDoors samples() {
        return PublicDoors.with(
                "1",
                Locale.ENGLISH,
                new TextBuilder(),
                FindingCode.DUPLICATE,
                Severity.INFO,
                OpenCause.WORDS,
                List.of(),
                new Serializable[] {},
                Finding.of(FindingCode.DUPLICATE, "1"));
    }
}
