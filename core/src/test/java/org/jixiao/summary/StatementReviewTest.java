package org.jixiao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.summary.StatedForms.form;
import static org.jixiao.summary.StatedForms.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.FundsCells;
import org.jixiao.cells.StatementCells;
import org.jixiao.internal.Wording;
import org.jixiao.review.Review;
import org.jixiao.review.Verdict;
import org.jixiao.summary.StatementReview.Line;
import org.jixiao.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementReviewTest {
    /** 95 printed and 80 of ours with 60 万元; 100 printed and ours with 40 万元. */
    private final List<Review> reviews = reviews(form("a", "95", "80份", "60"), form("b", "100", "100份", "40"));

    @Test
    void each_figure_stands_beside_the_printed_totals_and_ours() {
        StatementReview said = StatementReview.of(statement(Map.of("90-100", "2"), "97.5", "简单平均"), reviews);

        assertThat(said.forms()).isEqualTo(2);
        assertThat(said.lines())
                .extracting(
                        Line::code,
                        Line::publishedText,
                        Line::publishedVerdict,
                        Line::recomputedText,
                        Line::recomputedVerdict)
                .containsExactly(
                        row("projects", "2", Verdict.MATCH, "2", Verdict.MATCH),
                        row("money", "100", Verdict.MATCH, "100", Verdict.MATCH),
                        row("grades", "2", Verdict.MATCH, "1", Verdict.DIFFERS),
                        // (95 + 100) / 2 and (80 + 100) / 2
                        row("score", "97.5", Verdict.MATCH, "90", Verdict.DIFFERS),
                        row("executionRate", "100", Verdict.MATCH, "100", Verdict.MATCH));
        assertThat(said.lines().get(2).range()).contains("90-100");
    }

    private static Tuple row(Object... figures) {
        return Tuple.tuple(figures);
    }

    @Test
    void every_averaging_is_tried_and_the_one_that_gives_the_score_is_named() {
        StatementReview said = StatementReview.of(statement(Map.of(), "97", null), reviews);

        // (95 · 60 + 100 · 40) / 100 and (80 · 60 + 100 · 40) / 100
        assertThat(said.averages())
                .extracting(line -> line.label(Locale.CHINESE), Line::publishedText, Line::recomputedText)
                .containsExactly(
                        row("简单平均", "97.5", "90"), row("按全年预算数加权平均", "97", "88"), row("按全年执行数加权平均", "97", "88"));
        assertThat(said.sentences(Locale.CHINESE))
                .containsExactly("按公布总分，97 由下列平均得出：按全年预算数加权平均 97；按全年执行数加权平均 97", "按重算总分，没有一种平均得出 97；最近的是简单平均 90，相差 -7");
        assertThat(said.sentences(Locale.ENGLISH).get(1))
                .isEqualTo("by our totals no average gives 97; the nearest is the simple average 90, off by -7");
    }

    @Test
    void a_form_without_a_printed_total_is_left_out_or_nothing_or_ours_and_is_named() {
        List<Review> three =
                reviews(form("a", "95", "80份", "60"), form("b", "100", "100份", "40"), form("c", null, "90份", "100"));
        StatementReview said = StatementReview.of(statement(Map.of("90-100", "2"), "65", null), three);

        assertThat(said.withoutTotal()).containsExactly("c");
        assertThat(said.averages())
                .extracting(Line::publishedText)
                .containsExactly(
                        // plain: 195/2, 195/3, 285/3; weighted: 9700/100, 9700/200, 18700/200
                        "97.5", "65", "95", "97", "48.5", "93.5", "97", "48.5", "93.5");
        assertThat(said.lines().get(3).publishedVerdict()).isEqualTo(Verdict.MATCH);
        assertThat(said.sentences(Locale.CHINESE)).contains("没有公布总分的表 1 张：c", "按公布总分，65 由下列平均得出：简单平均，没有公布总分的计 0 分 65");
        // the count knows the printed ones, and ours where c earns 90
        assertThat(said.lines().get(2).publishedText()).isEqualTo("2");
        assertThat(said.lines().get(2).recomputedText()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "加权平均, 97", // the plain one, 97.5, is not meant
        "按预算资金加权, 97",
        "执行数加权平均, 97",
        "简单平均, 97.5",
        "平均, 97.5" // all are meant; the plain one is the nearest to 97.6
    })
    void the_words_of_the_statement_say_which_averages_are_meant(String words, String figure) {
        StatementReview said = StatementReview.of(statement(Map.of(), "97.6", words), reviews);

        assertThat(said.lines().get(2).publishedText()).isEqualTo(figure);
    }

    @Test
    void points_that_nobody_can_decide_count_with_the_published_award_and_the_form_is_named() {
        FormCells words = form("w", "93", "已有较大提升", "10");
        StatementReview said = StatementReview.of(statement(Map.of("90-100", "1"), "93", null), reviews(words));

        assertThat(said.withOpenPoints()).containsExactly("w");
        assertThat(said.lines().get(2).recomputedVerdict()).isEqualTo(Verdict.MATCH);
        assertThat(said.lines().get(3).recomputedText()).isEqualTo("93");
    }

    @ParameterizedTest
    @CsvSource({
        "97.19, 97185, MATCH",
        "97.19, 97194, MATCH",
        "97.19, 97195, DIFFERS",
        "97.19, 97184, DIFFERS",
        "97.2, 97194, MATCH",
        "97.20, 97194, DIFFERS",
        "97, 97499, MATCH",
        "九十七, 97000, NOT_ASSESSABLE"
    })
    void a_figure_matches_where_ours_rounds_to_it_at_its_own_decimals(
            String stated, long thousandths, Verdict verdict) {
        Line line = Line.of(
                "score",
                Wording.of("statement.score"),
                stated,
                StatedNumber.score(stated),
                Optional.of(Fraction.of(thousandths, 1000)),
                Optional.empty());

        assertThat(line.publishedVerdict()).isEqualTo(verdict);
        assertThat(line.recomputedVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "90-100, 90, true",
        "90-100, 100, true",
        "90-100, 89.99, false",
        "80-90, 90, false",
        "80-90, 80, true",
        "90（含）-100分, 90, true",
        "90分以上, 100, true",
        "60分以下, 60, false",
        "60以下, 59.9, true",
        "优, 90, true",
        "一般, 60, true",
        "差, 60, false"
    })
    void the_lower_bound_belongs_to_a_range_and_the_upper_one_only_at_100(String range, String total, boolean isIn) {
        assertThat(GradeRange.of(range).orElseThrow().contains(Fraction.parse(total)))
                .isEqualTo(isIn);
    }

    @ParameterizedTest
    @CsvSource({"很好", "100-90", "90", "-", "1234567-9"})
    void what_is_no_range_gives_no_count(String range) {
        assertThat(GradeRange.of(range)).isEmpty();
        Line line = StatementReview.of(statement(Map.of(range, "1"), null, null), reviews)
                .lines()
                .get(2);

        assertThat(line.publishedVerdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "100, initial, , MATCH",
        "1000000, initial, 元, MATCH",
        "100万元, initial, 元, MATCH",
        "0.01亿元, adjusted, , MATCH",
        "100.0, executed, 万元, MATCH",
        "99, executed, 万元, DIFFERS",
        "100, , 万元, NOT_ASSESSABLE",
        "100, initial, 美元, NOT_ASSESSABLE",
        "一百, initial, 万元, NOT_ASSESSABLE"
    })
    void money_is_compared_in_the_unit_it_is_stated_in(String money, String column, String unit, Verdict verdict) {
        StatementCells stated =
                new StatementCells("s", "test", 2024, null, null, money, column, unit, Map.of(), null, null, null);

        assertThat(StatementReview.of(stated, reviews).lines())
                .singleElement()
                .extracting(Line::publishedVerdict)
                .isEqualTo(verdict);
    }

    @Test
    void a_form_without_an_amount_counts_nothing_and_is_named() {
        FormCells blank = form("c", "100", "100份", null).withTotalFunds(new FundsCells(null, "5", "5"));
        List<Review> three =
                Stream.concat(reviews.stream(), reviews(blank).stream()).toList();
        StatementReview said = StatementReview.of(statement(Map.of(), null, null), three);

        assertThat(said.withoutMoney()).containsExactly("c");
        assertThat(said.lines().get(1).published()).contains(Fraction.of(100));
        assertThat(said.sentences(Locale.ENGLISH)).contains("forms without an amount in this column (1): c");
    }

    @Test
    void no_form_lacks_the_amount_of_a_column_that_the_statement_does_not_name() {
        StatementCells stated =
                new StatementCells("s", "test", 2024, null, null, "100", null, "万元", Map.of(), null, null, null);
        StatementReview said = StatementReview.of(stated, reviews);

        assertThat(said.withoutMoney()).isEmpty();
        assertThat(said.sentences(Locale.ENGLISH)).noneMatch(sentence -> sentence.contains("without an amount"));
    }

    @ParameterizedTest
    @CsvSource({
        "99.06%, 9906, MATCH",
        "99.06, 9906, MATCH",
        "0.9906, 9906, MATCH",
        "99.1%, 9906, MATCH",
        "99.06%, 9907, DIFFERS"
    })
    void the_execution_rate_is_executed_by_budget_over_all_forms(String stated, String executed, Verdict verdict) {
        FormCells form = form("a", "95", "80份", "1").withTotalFunds(new FundsCells(null, "10000", executed));
        StatementCells statement =
                new StatementCells("s", "test", 2024, null, null, null, null, null, Map.of(), null, null, stated);

        assertThat(StatementReview.of(statement, reviews(form)).lines().get(0).publishedVerdict())
                .isEqualTo(verdict);
    }

    @Test
    void other_districts_and_years_do_not_count_and_other_departments_are_named() {
        FormCells other = form("d", "10", "10份", "1").withDepartment("北京市某区卫生局");
        FormCells silent = form("e", "10", "10份", "1").withDepartment(null);
        FormCells elsewhere = new FormCells(
                "f",
                "elsewhere",
                2024,
                "p",
                null,
                null,
                null,
                null,
                Map.of(),
                null,
                other.indicators(),
                other.total(),
                null);
        List<Review> all = Stream.concat(reviews.stream(), reviews(other, silent, elsewhere).stream())
                .toList();
        StatementCells stated =
                new StatementCells("s", "test", 2024, "某区教育局", "2", null, null, null, Map.of(), null, null, null);
        StatementReview said = StatementReview.of(stated, all);

        assertThat(said.forms()).isEqualTo(2);
        assertThat(said.ofOtherDepartments()).containsExactly("d", "e");
        assertThat(said.lines().get(0).publishedVerdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void forms_that_lack_are_said_before_anything_else() {
        StatementReview said = StatementReview.of(statement(Map.of(), null, null), List.of(reviews.get(0)));

        assertThat(said.sentences(Locale.ENGLISH).get(0))
                .isEqualTo("2 projects are stated and 1 forms are here: sums, counts and averages lack the others");
        assertThat(said.lines().get(0).recomputedVerdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void without_forms_there_is_no_average_and_no_rate() {
        StatementReview said = StatementReview.of(statement(Map.of(), "90", null), List.of());

        assertThat(said.lines())
                .extracting(Line::publishedVerdict)
                .containsExactly(
                        Verdict.DIFFERS, Verdict.NOT_ASSESSABLE, Verdict.NOT_ASSESSABLE, Verdict.NOT_ASSESSABLE);
    }

    private static List<Review> reviews(FormCells... forms) {
        return Stream.of(forms).map(StatedForms::review).toList();
    }
}
