package org.jixiao.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.finding.Severity;
import org.jixiao.rule.NationalRules;
import org.jixiao.rule.RuleSetComparison;
import org.jixiao.rule.SampleRules;
import org.jixiao.scorecard.Forms;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.summary.ScoredTwice;
import org.jixiao.summary.SideBySideSummary;
import org.jixiao.summary.StatementReview;
import org.jixiao.value.Fraction;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportDoorsTest {
    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.report");
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
                        TextTable.withHeader("name", "points"),
                        Pages.review(),
                        StatementReview.of(Pages.STATEMENT, List.of()),
                        RuleSetComparison.of(NationalRules.YEAR_2020, SampleRules.DISTRICT),
                        Table.of("t", List.of("name", "points"), List.of()),
                        Section.titled("title", "name"),
                        Cell.of("甲"),
                        Picture.points(card, Locale.ENGLISH),
                        Severity.INFO,
                        card.items().get(1),
                        Fraction.ONE,
                        BigDecimal.TEN,
                        Map.of(),
                        List.of(),
                        "name",
                        new int[] {0})
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
