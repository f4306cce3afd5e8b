package org.jixiao.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.RowCells;
import org.jixiao.doors.Copies;
import org.jixiao.form.InvalidFormException;
import org.jixiao.form.SelfEvaluation;
import org.jixiao.notation.FormNotation;
import org.jixiao.review.Reviewer;
import org.jixiao.rule.NationalRules;
import org.jixiao.scorecard.Scorecard;
import org.jixiao.scorecard.Scorer;
import org.jixiao.whatif.WhatIf;
import org.junit.jupiter.api.Test;

/** The caller's own id of a form comes back with everything that is said of it. */
class FormIdTest {
    private static FormCells cells(String id, int year) {
        return FormCells.form(id, "某地", year, "某项目")
                .withTotalFunds(new FundsCells("80", "80", "80"))
                .withIndicators(List.of(RowCells.row("产出指标", "数量指标", "报告数量")
                        .withTarget("≥5份")
                        .withActual("4份")
                        .withWeight("90")));
    }

    private static SelfEvaluation form(String id) {
        return FormNotation.read(cells(id, 2024)).form().orElseThrow();
    }

    private static Scorecard card(String id) {
        return Scorer.using(NationalRules.YEAR_2020).score(form(id));
    }

    @Test
    void scorecards_reviews_and_what_if_carry_it() {
        Scorecard card = card("2024-017");

        assertThat(ScorecardData.of(card, Locale.CHINESE).id()).isEqualTo("2024-017");
        assertThat(WhatIfData.of(WhatIf.of(card), Locale.CHINESE).id()).isEqualTo("2024-017");
        assertThat(review(2024).id()).isEqualTo("2024-017");
    }

    @Test
    void a_form_of_another_actual_keeps_it_and_its_cells_have_it() {
        assertThat(form("2024-017").withActual(0, "5").id()).contains("2024-017");
        assertThat(FormCells.of(form("2024-017")).id()).isEqualTo("2024-017");
        assertThat(FormCells.of(form("")).id()).isEmpty();
    }

    @Test
    void a_blank_one_is_none_and_no_builder_takes_it() {
        assertThat(ScorecardData.of(card(" "), Locale.CHINESE).id()).isNull();
        assertThatThrownBy(() -> SelfEvaluation.forProject("某项目", Year.of(2024)).id(" "))
                .isInstanceOf(InvalidFormException.class)
                .hasMessage("某项目: expected an id that is not blank, got blank text");
    }

    @Test
    void scores_equality_and_the_form_hash_do_not_depend_on_it_and_it_is_stored() throws Exception {
        Scorecard card = card("2024-017");

        assertThat(card).isEqualTo(card("2024-018")).hasSameHashCodeAs(card("2024-018"));
        assertThat(card.stamp()).isEqualTo(card("").stamp());
        assertThat(Copies.serialised(card).form().id()).contains("2024-017");
    }

    @Test
    void a_review_says_whether_its_rules_begin_only_after_the_year_of_the_form() {
        assertThat(review(2019).rulesLaterThanForm()).isTrue();
        assertThat(review(2020).rulesLaterThanForm()).isFalse();
    }

    @Test
    void a_review_says_whether_its_form_is_of_a_later_year_than_anybody_checked_the_rules_for() {
        assertThat(review(2019).formLaterThanCheck()).isFalse();
        assertThat(review(2020).formLaterThanCheck()).isFalse();
        assertThat(review(2021).formLaterThanCheck()).isTrue();
    }

    private static ReviewData review(int year) {
        return ReviewData.of(Reviewer.using(NationalRules.YEAR_2020).review(cells("2024-017", year)), Locale.CHINESE);
    }
}
