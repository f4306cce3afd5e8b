package org.jixiao.summary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.cells.StatementCells;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.review.Review;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.summary.StatementReview.Project;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes in by a public door of a statement is checked. */
class StatementDoorsTest {
    private static final StatementCells STATED = StatedForms.statement(Map.of(), "90", null);
    private static final Review REVIEW = StatedForms.review(StatedForms.form("a", "95", "80份", "60"));
    private static final StatementReview SAID = StatementReview.of(STATED, List.of(REVIEW));
    private static final PublicDoors SAMPLES =
            PublicDoors.with(STATED, REVIEW, SAID, SAID.lines().get(0), Locale.CHINESE, List.of());

    static List<Door> doors() {
        return PublicDoors.of(StatementReview.class, Line.class, Project.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        SAMPLES.refusesNull(door);
    }

    static List<Door> doorsToMany() {
        return doors().stream()
                .filter(door -> List.class.isAssignableFrom(door.member().getParameterTypes()[door.parameter()])
                        || door.member().getParameterTypes()[door.parameter()].isAssignableFrom(List.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("doorsToMany")
    void a_null_among_many_is_refused_by_name(Door door) {
        SAMPLES.refusesNullAmongMany(door);
    }
}
