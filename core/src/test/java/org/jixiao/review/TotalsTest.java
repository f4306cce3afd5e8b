package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.first;
import static org.jixiao.review.Printed.form;
import static org.jixiao.review.Printed.row;
import static org.jixiao.review.Printed.sound;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals are said three ways: published, recomputed with the published awards, and the bounds without them. */
class TotalsTest {
    @ParameterizedTest(name = "{0} of 50 for words that no rule judges: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"45, 95", "0, 50", "50, 100", "60, 100", "-5, 50", "-, 50"})
    void a_published_award_counts_where_the_rules_cannot_decide_between_0_and_the_weight(
            String award, String accepted) {
        Review review = Printed.review(first(row("带动区域经济发展", "区域经济得到发展", award)));

        assertThat(review.total().score()).isEqualByComparingTo("50");
        assertThat(review.total().accepted()).isEqualByComparingTo(accepted);
        assertThat(review.total().open()).isEqualByComparingTo("50");
        assertThat(review.scorecard().highestTotal()).isEqualByComparingTo("100");
    }

    @Test
    void a_published_score_counts_for_nothing_where_the_rules_decide() {
        Review review = Printed.review(first(row("≥5份", "4份", "50")));

        assertThat(review.total().score()).isEqualByComparingTo("90");
        assertThat(review.total().accepted()).isEqualByComparingTo("90");
        assertThat(review.total().open()).isEqualByComparingTo("0");
        assertThat(review.total().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "49.99, DIFFERS",
                "50, NOT_ASSESSABLE",
                "95, NOT_ASSESSABLE",
                "100, NOT_ASSESSABLE",
                "100.01, DIFFERS",
                "-, NOT_PUBLISHED",
            })
    void a_total_with_open_points_can_only_be_wrong_outside_its_bounds(String total, Verdict verdict) {
        FormCells form = first(row("带动区域经济发展", "区域经济得到发展", "45")).withTotal(new ScoreCells("100", null, total));

        assertThat(Printed.review(form).total().verdict()).isEqualTo(verdict);
    }

    @Test
    void the_award_of_an_execution_without_money_is_accepted_too() {
        Review review = Printed.review(sound().withTotalFunds(null).withExecution(new ScoreCells("10", null, "8")));

        assertThat(review.total().score()).isEqualByComparingTo("90");
        assertThat(review.total().accepted()).isEqualByComparingTo("98");
    }

    @Test
    void each_score_column_is_held_against_ours() {
        Review review = Printed.review(form(
                row("≥5份", "4份", "50").with(Column.REVIEWED, "40").with(Column.FINANCE, "30"),
                Printed.benefit("30").with(Column.REVIEWED, "29"),
                Printed.satisfaction("10")));

        assertThat(review.indicators().get(0).verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(review.indicators().get(0).otherColumns())
                .containsEntry(Column.REVIEWED, Verdict.MATCH)
                .containsEntry(Column.FINANCE, Verdict.DIFFERS)
                .hasSize(2);
        assertThat(review.indicators().get(1).otherColumns())
                .containsEntry(Column.REVIEWED, Verdict.DIFFERS)
                .hasSize(1);
        assertThat(review.indicators().get(2).otherColumns()).isEmpty();
    }

    /** Law: score ≤ accepted ≤ score + open, whatever was published; without open points all are one. */
    @Property(tries = 300)
    void the_accepted_total_lies_between_the_bounds(
            @ForAll @IntRange(min = -20, max = 80) int words,
            @ForAll @IntRange(min = 0, max = 60) int level,
            @ForAll @IntRange(min = 0, max = 10) int reached,
            @ForAll boolean open) {
        RowCells prose = row("带动区域经济发展", open ? "区域经济得到发展" : "带动区域经济发展", Integer.toString(words));
        RowCells rating =
                Printed.benefit("30").withTarget("优良中低差").withActual("良").withScore(Integer.toString(level));
        RowCells number = Printed.satisfaction("10")
                .withTarget("≥10分")
                .withActual(reached + "分")
                .withScore("3");
        ReviewedTotal total = Printed.review(form(prose, rating, number)).total();

        assertThat(total.accepted()).isBetween(total.score(), total.score().add(total.open()));
        if (!open) {
            assertThat(total.open()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(total.accepted()).isEqualByComparingTo(total.score());
        }
    }

    /** Law: the order of the rows changes no figure and no verdict. */
    @Property(tries = 100)
    void the_order_of_rows_changes_nothing(@ForAll @IntRange(min = 0, max = 5) int order) {
        List<RowCells> rows = List.of(row("≥5份", "4份", "40"), Printed.benefit("30"), Printed.satisfaction("10"));
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        List<RowCells> shuffled =
                Arrays.stream(orders[order]).mapToObj(rows::get).toList();
        Review plain = Printed.review(sound().withIndicators(rows));
        Review other = Printed.review(sound().withIndicators(shuffled));

        assertThat(other.total()).isEqualTo(plain.total());
        assertThat(other.findings()).containsExactlyInAnyOrderElementsOf(plain.findings());
    }
}
