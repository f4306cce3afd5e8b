package org.jixiao.cells;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.form.SelfEvaluation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CellsDoorsTest {
    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.cells");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        samples().refusesNull(door);
    }

    static List<Door> doorsToMany() {
        return PublicDoors.toManyOfRoom("org.jixiao.cells");
    }

    @ParameterizedTest
    @MethodSource("doorsToMany")
    void a_null_among_many_is_refused_by_name(Door door) {
        samples().refusesNullAmongMany(door);
    }

    private static PublicDoors samples() {
        return PublicDoors.with(
                "1",
                Column.TARGET,
                Locale.ENGLISH,
                1,
                new CellMistake(null, 0, "1", Column.TARGET, "1", "BLANK", null),
                SelfEvaluation.forProject("1", Year.of(2024))
                        .withoutIndicators()
                        .build(),
                new FundsCells("1", "1", "1"),
                ScoreCells.EMPTY,
                Map.of(),
                List.of(),
                RowCells.row("1", "1", "1"),
                FormCells.form("1", "1", 1, "1"));
    }
}
