package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.benefit;
import static org.jixiao.review.Printed.form;
import static org.jixiao.review.Printed.row;
import static org.jixiao.review.Printed.satisfaction;
import static org.jixiao.review.Printed.scored;
import static org.jixiao.review.Printed.told;

import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published scores beside an award that the form states (core/docs, scoring 4 and reading 9). */
class AwardsOfRowsTest {
    @ParameterizedTest(name = "{0} reached {1}, awarded {2}, published {3}: {4}, {5}")
    @CsvSource(delimiter = '|', textBlock = """
            优良中低差 | 良 | 42.5 | 42.5 | 42.50 MATCH   | ''
            优良中低差 | 良 | 42.5 | 44   | 42.50 MATCH   | ''
            优良中低差 | 良 | 44.5 | 45   | 44.50 DIFFERS | ''
            11月底前  | 12月5日 | 30 | 30  | 30.00 MATCH   | ''
            11月底前  | 12月5日 | 30 | 50  | 30.00 DIFFERS | MISSED_BUT_FULL ERROR
            """)
    void a_published_score_outside_the_band_of_its_award_is_no_rounding_and_late_work_is_never_full(
            String target, String actual, String award, String published, String scored, String told) {
        RowCells awarded =
                row(target, actual, published).with(Column.AWARD, award).withDeviationNote("采购晚于计划，下一年提前安排");
        FormCells form = form(awarded, benefit("30"), satisfaction("10"));

        assertThat(scored(form)).isEqualTo(scored);
        assertThat(told(form)).isEqualTo(told);
    }
}
