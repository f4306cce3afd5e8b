package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InvalidObjectException;
import java.util.List;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.doors.Copies;
import org.jixiao.doors.PublicDoors;
import org.jixiao.doors.PublicDoors.Door;
import org.jixiao.rule.NationalRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewDoorsTest {
    private static final Reviewer REVIEWER = Reviewer.using(NationalRules.YEAR_2020);
    private static final FormCells FORM = FormCells.form("f-1", "d", 2023, "某项目")
            .withTotalFunds(new FundsCells("80", "80", "40"))
            .withExecution(new ScoreCells("10", "50%", "5"))
            .withIndicators(List.of(RowCells.row("产出指标", "数量指标", "报告")
                    .withTarget("≥5份")
                    .withActual("4份")
                    .withWeight("90")
                    .withScore("72")));

    static List<Door> doors() {
        return PublicDoors.of(Reviewer.class, Review.class, ReviewedScore.class, ReviewedTotal.class, Verdict.class);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void null_is_refused_by_name(Door door) {
        PublicDoors.with(Verdict.MATCH, NationalRules.YEAR_2020, REVIEWER, FORM, REVIEWER.review(FORM))
                .refusesNull(door);
    }

    @Test
    void a_review_is_read_back_as_it_was_written() throws Exception {
        Review review = REVIEWER.review(FORM);

        assertThat(Copies.serialised(review)).isEqualTo(review);
    }

    @Test
    void a_review_of_other_rows_than_those_printed_is_not_read_back() {
        Review review = REVIEWER.review(FORM);
        ReviewedScore row = review.indicators().get(0);
        for (List<ReviewedScore> others : List.of(List.<ReviewedScore>of(), List.of(row, row))) {
            Review tampered = ImmutableReview.make(
                    FORM, review.scorecard(), review.execution(), others, review.total(), review.formFindings());

            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> Copies.serialised(tampered))
                    .withMessageContaining("expected 1 reviewed row, got " + others.size());
        }
    }
}
