package org.jixiao.data;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.summary.DepartmentSummary;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataDoorsTest {
    static List<Door> doors() {
        return PublicDoors.ofRoom("org.jixiao.data");
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        samples().refusesNull(door);
    }

    static List<Door> doorsToMany() {
        return PublicDoors.toManyOfRoom("org.jixiao.data");
    }

    @ParameterizedTest
    @MethodSource("doorsToMany")
    void a_null_among_many_is_refused_by_name(Door door) {
        samples().refusesNullAmongMany(door);
    }

    private static TotalData.Adjusted adjusted(ScorecardData data) {
        return new TotalData.Adjusted(
                "1",
                "1",
                "1",
                "1",
                "1",
                "1",
                List.of(Objects.requireNonNull(data.items().get(1).rule())),
                "1");
    }

    private static TotalData.Capped capped(ScorecardData data) {
        return new TotalData.Capped(
                "1",
                "1",
                "1",
                "1",
                "1",
                Objects.requireNonNull(data.items().get(1).rule()),
                "1");
    }

    private static PublicDoors samples() {
        Scorecard card = SampleData.card();
        ScorecardData data = ScorecardData.of(card, Locale.ENGLISH);
        ReviewData review = ReviewData.of(SampleData.review(), Locale.ENGLISH);
        DepartmentSummary summary = DepartmentSummary.empty().plus(card);
        SummaryTotalsData totals = SummaryData.of(summary, Locale.ENGLISH).totals();
        return PublicDoors.with(
                "1",
                Locale.ENGLISH,
                List.of(),
                true,
                card,
                SampleData.review(),
                summary,
                NationalRules.YEAR_2020,
                WhatIf.of(card),
                data.total(),
                adjusted(data),
                capped(data),
                data.stamp(),
                review.total(),
                List.of(review.execution()).get(0),
                List.of(review.indicators().get(0).reviewed()).get(0),
                List.of(data.items().get(1).rule()).get(0),
                totals,
                totals.average(),
                SummaryData.of(summary, Locale.ENGLISH).threeWays(),
                SummaryData.of(summary, Locale.ENGLISH).threeWays().published());
    }
}
