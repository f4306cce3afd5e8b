package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.Printed.first;
import static org.jixiao.review.Printed.row;
import static org.jixiao.review.Printed.told;

import java.math.RoundingMode;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.SampleRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the published score of a row that can be judged: one fact, one finding (core/docs, reading 9). */
class ScoresOfRowsTest {
    @Test
    void a_sound_form_has_no_finding_and_every_score_matches() {
        Review review = Printed.review(Printed.sound());

        assertThat(review.findings()).isEmpty();
        assertThat(review.indicators()).extracting(ReviewedScore::verdict).containsOnly(Verdict.MATCH);
        assertThat(review.execution().verdict()).isEqualTo(Verdict.MATCH);
        assertThat(review.total().verdict()).isEqualTo(Verdict.MATCH);
    }

    @ParameterizedTest(name = "target {0}, actual {1}, {2} of 50, note {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ≥5份 | 5份   | 50    | -        | ''
            ≥5份 | 7份   | 50    | -        | ''
            ≥5份 | 4份   | 40    | 设备到货晚 | ''
            ≥5份 | 4份   | 50    | -        | MISSED_BUT_FULL ERROR
            ≥5份 | 4份   | 50    | 设备到货晚 | MISSED_BUT_FULL ERROR
            ≥5份 | 4份   | 50    | 无       | MISSED_BUT_FULL ERROR
            ≥5份 | 4份   | 40    | -        | NOTE_MISSING ERROR
            ≥5份 | 4份   | 30    | -        | NOTE_MISSING ERROR
            ≥5份 | 4份   | 40    | 无       | NOTE_EMPTY ERROR
            ≥5份 | 4份   | 40    | 0        | NOTE_EMPTY ERROR
            ≥5份 | 5份   | 45    | -        | MET_BUT_CUT WARNING
            ≥5份 | 5份   | 45    | 无       | MET_BUT_CUT WARNING
            ≥5份 | 5份   | 45    | 质量不高   | ''
            ≥5份 | 5份   | 51    | -        | SCORE_ABOVE_WEIGHT ERROR
            100% | 99.99% | 50   | -        | ''
            100% | 98%   | 50    | -        | MISSED_BUT_FULL ERROR
            >5份 | 5份   | 50    | -        | BOUND_NOT_EXCEEDED INFO
            ≥5份 | 14份  | 50    | -        | ''
            ≥5份 | 15份  | 50    | -        | TARGET_SET_LOW INFO
            优良中低差 | 优 | 50   | -        | ''
            优良中低差 | 优 | 46   | -        | MET_BUT_CUT INFO
            优良中低差 | 优 | 46   | 尚有提升空间 | ''
            优良中低差 | 优 | 44   | 尚有提升空间 | AWARD_OUTSIDE_BAND ERROR
            优良中低差 | 良 | 42   | 尚有提升空间 | ''
            优良中低差 | 良 | 42   | -        | NOTE_MISSING ERROR
            优良中低差 | 良 | 47   | 尚有提升空间 | AWARD_OUTSIDE_BAND ERROR
            优良中低差 | 良 | 45   | 尚有提升空间 | AWARD_OUTSIDE_BAND ERROR
            优良中低差 | 良 | 50   | -        | MISSED_BUT_FULL ERROR
            优良中低差 | 良 | 50   | 尚有提升空间 | MISSED_BUT_FULL ERROR
            """)
    void one_fact_is_one_finding(String target, String actual, String score, String note, String told) {
        assertThat(told(first(row(target, actual, score).withDeviationNote(note))))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "target {0}, actual {1}, {2} of 50: {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ≥5份 | 4份   | 40    | MATCH     | -
            ≥5份 | 4份   | 40.00 | MATCH     | -
            ≥7份 | 6份   | 42.86 | MATCH     | -
            ≥7份 | 6份   | 42.9  | ROUNDING  | HALF_UP
            ≥7份 | 6份   | 42.8  | ROUNDING  | DOWN
            ≥7份 | 6份   | 43    | ROUNDING  | HALF_UP
            ≥7份 | 6份   | 42    | ROUNDING  | DOWN
            ≥7份 | 6份   | 41    | DIFFERS   | -
            ≥7份 | 6份   | 42.85714285714285 | ROUNDING | DOWN
            100% | 99.99% | 50   | MATCH     | -
            100% | 99.9% | 50    | ROUNDING  | HALF_UP
            100% | 98.99% | 50   | DIFFERS   | -
            ≥5份 | 4份   | -     | NOT_PUBLISHED | -
            优良中低差 | 良 | 42   | MATCH     | -
            优良中低差 | 良 | 40   | MATCH     | -
            优良中低差 | 良 | 45   | DIFFERS   | -
            优良中低差 | 良 | 39.99 | DIFFERS  | -
            优良中低差 | 良 | 50   | DIFFERS   | -
            优良中低差 | 优 | 45   | MATCH     | -
            """)
    void a_published_score_matches_or_is_rounded_or_differs(
            String target, String actual, String score, Verdict verdict, RoundingMode mode) {
        ReviewedScore row =
                Printed.review(first(row(target, actual, score))).indicators().get(0);

        assertThat(row.verdict()).isEqualTo(verdict);
        assertThat(row.rounding().orElse(null)).isEqualTo(mode);
    }

    @ParameterizedTest(name = "target {0}, actual {1}: met {2}")
    @CsvSource({
        "≥5份, 5份, true",
        "≥5份, 4份, false",
        "优良中低差, 优, true",
        "优良中低差, 良, false",
        "12月底前, 11月, true",
        "完成升级, 已完成升级, true",
        "完成升级, 未完成, false",
    })
    void met_or_missed_is_said_of_every_row_that_can_be_judged(String target, String actual, boolean met) {
        assertThat(Printed.review(first(row(target, actual, "50")))
                        .indicators()
                        .get(0)
                        .met())
                .contains(met);
    }

    @Test
    void a_pack_that_deducts_for_a_low_target_warns_of_it_and_asks_for_a_note() {
        Review review = Printed.review(first(row("≥5份", "15份", "45")), SampleRules.DISTRICT);

        assertThat(told(review.indicators().get(0).findings())).isEqualTo("TARGET_SET_LOW WARNING, NOTE_MISSING ERROR");
        assertThat(review.indicators().get(0).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void a_finding_of_a_row_quotes_its_cells_as_printed_and_names_its_row() {
        Review review = Printed.review(first(row("不少于５份", "提供4份", "50")));

        assertThat(review.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.MISSED_BUT_FULL);
            assertThat(finding.where()).isEqualTo(Printed.FIRST);
            assertThat(finding.toString()).contains("不少于５份", "提供4份", "50");
        });
    }
}
