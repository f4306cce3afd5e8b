package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportDoorsTest {
    static List<Door> doors() {
        return PublicDoors.of(TextReport.class, SummaryReport.class, SideBySideReport.class, TextTable.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        Scorecard card = Forms.scored(Forms.sound());
        PublicDoors.with(
                        card,
                        Locale.ENGLISH,
                        DepartmentSummary.empty(),
                        SideBySideSummary.empty(),
                        new ScoredTwice(card, card),
                        TextTable.withHeader("name", "points"))
                .refusesNull(door);
    }

    @Test
    void a_column_that_is_not_there_is_refused() {
        for (int column : new int[] {-1, 2}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> TextTable.withHeader("name", "points").numeric(column))
                    .withMessage("expected a column from 0 to 1, got " + column);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // hands in the null that this is about
    void a_null_among_the_cells_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TextTable.withHeader("name", "points").row("甲", null))
                .withMessage("expected a value for cell, got null");
    }
}
