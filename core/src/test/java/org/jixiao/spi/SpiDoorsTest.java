package org.jixiao.spi;

import java.util.List;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpiDoorsTest {
    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.spi");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        PublicDoors.with(ClassLoader.getSystemClassLoader()).refusesNull(door);
    }
}
