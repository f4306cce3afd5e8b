package org.jixiao.notation;

import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotationDoorsTest {
    static List<Door> doors() {
        return PublicDoors.of(FormNotation.class, NumberNotation.class, ReadForm.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        PublicDoors.with("1", FormCells.form("1", "chaoyang", 2024, "运维")).refusesNull(door);
    }
}
