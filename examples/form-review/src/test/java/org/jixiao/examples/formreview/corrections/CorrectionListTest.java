package org.jixiao.examples.formreview.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.cells.Column;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.examples.formreview.Corpus;
import org.jixiao.finding.Severity;
import org.jixiao.review.Review;
import org.jixiao.review.ReviewedScore;
import org.jixiao.review.Verdict;

class CorrectionListTest {
    private static final String NOTE = "供应商延期交付，已督促其按期完成";

    private static List<Correction> list(FormCells form) {
        return CorrectionList.of(Corpus.review(form), Corpus.rules(form).rules(), Locale.CHINESE);
    }

    /** The law of the list: a unit that does what it says gets none of its entries back. */
    @Property(tries = 400)
    void a_form_on_which_every_entry_is_followed_has_none_left_that_names_a_figure_or_a_note(
            @ForAll("forms") FormCells form) {
        FormCells corrected = followed(form, list(form));

        assertThat(list(corrected))
                .as("%s", form.id())
                .noneMatch(left -> left.ours() != null && !left.column().equals("分值"))
                .noneMatch(left -> left.column().equals(Column.DEVIATION_NOTE.heading()));
    }

    @Example
    void it_holds_of_every_published_form() {
        Corpus.forms()
                .forEach(this::a_form_on_which_every_entry_is_followed_has_none_left_that_names_a_figure_or_a_note);
    }

    /** A published form whose scores of some rows are printed as something else. */
    @Provide
    Arbitrary<FormCells> forms() {
        Arbitrary<FormCells> published = Arbitraries.of(Corpus.forms());
        Arbitrary<List<Integer>> rows =
                Arbitraries.integers().between(0, 20).list().ofMaxSize(4);
        Arbitrary<String> score = Arbitraries.of("0", "3", "7.5", "9", "10", "20", "99");
        return Combinators.combine(published, rows, score).as((form, places, points) -> {
            List<RowCells> cells = new ArrayList<>(form.indicators());
            places.stream()
                    .filter(place -> place < cells.size())
                    .forEach(place -> cells.set(place, cells.get(place).withScore(points)));
            return form.withIndicators(cells);
        });
    }

    private static FormCells followed(FormCells form, List<Correction> list) {
        List<RowCells> shown = Corpus.review(form).indicators().stream()
                .map(row -> row.cells().orElseThrow())
                .toList();
        FormCells corrected = form;
        for (Correction one : list) {
            String text = one.column().equals(Column.DEVIATION_NOTE.heading()) ? NOTE : one.ours();
            if (text != null && one.row() != null) {
                List<RowCells> rows = new ArrayList<>(corrected.indicators());
                int at = place(form.indicators(), shown, one.row());
                Column column = one.column().equals("得分") ? Column.SCORE : Column.DEVIATION_NOTE;
                rows.set(at, rows.get(at).with(column, text));
                corrected = corrected.withIndicators(rows);
            } else if (text != null) {
                corrected = beside(corrected, one, text);
            }
        }
        return corrected;
    }

    /** Where the row stands that is one of those shown; blank rows of a template are not shown. */
    private static int place(List<RowCells> all, List<RowCells> shown, int row) {
        int at = -1;
        for (int i = 0; i <= row; i++) {
            do {
                at++;
            } while (!all.get(at).equals(shown.get(i)));
        }
        return at;
    }

    private static FormCells beside(FormCells form, Correction one, String text) {
        ScoreCells total = form.total();
        ScoreCells execution = Objects.requireNonNullElse(form.execution(), ScoreCells.EMPTY);
        return switch (one.where() + " " + one.column()) {
            case "总分 得分" -> form.withTotal(new ScoreCells(total.weight(), total.rate(), text));
            case "总分 等级" -> form.withGrade(text);
            case "预算执行率 得分" -> form.withExecution(new ScoreCells(execution.weight(), execution.rate(), text));
            case "预算执行率 执行率" -> form.withExecution(new ScoreCells(execution.weight(), text, execution.score()));
            default -> form; // to be checked by the unit
        };
    }

    /** Met, as 120 is no less than 100, but another number than was planned: full marks, and a note. */
    @Example
    void a_row_that_gets_its_points_back_is_asked_for_the_note_that_its_rule_wants() {
        RowCells row = RowCells.row("产出指标", "数量指标", "培训人数")
                .with(Column.NATURE, "＝")
                .withTarget("100")
                .with(Column.UNIT, "人")
                .withActual("120")
                .withWeight("90")
                .withScore("60");
        FormCells form = FormCells.form("x", "chaoyang", 2024, "培训项目").withIndicators(List.of(row));

        List<Correction> list = list(form);

        assertThat(list.stream().map(one -> one.column() + " " + one.ours())).contains("得分 90.00", "偏差原因分析及改进措施 null");
        assertThat(list(followed(form, list))).noneMatch(left -> left.column().equals(Column.DEVIATION_NOTE.heading()));
    }

    @Example
    void where_the_weights_have_to_change_too_the_total_that_follows_is_to_be_checked() {
        FormCells form = Corpus.forms().stream()
                .filter(one -> one.id().equals("fengtai-2022-37"))
                .findFirst()
                .orElseThrow();

        assertThat(list(form))
                .filteredOn(one -> one.where().equals("总分"))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence()).contains("各项得分改正后合计 110", "分值合计也要改", "请核对"))
                .satisfies(one -> assertThat(one.ours()).isNull());
    }

    @Example
    void every_score_that_differs_and_every_error_stands_on_the_list_and_no_cell_twice() {
        for (FormCells form : Corpus.forms()) {
            Review review = Corpus.review(form);
            List<Correction> list = list(form);

            for (int i = 0; i < review.indicators().size(); i++) {
                ReviewedScore row = review.indicators().get(i);
                int at = i;
                assertThat(list.stream()
                                .anyMatch(one -> Objects.equals(one.row(), at)
                                        && one.column().equals("得分")
                                        && (one.ours() != null || isToCompare(one))))
                        .as("%s row %s", form.id(), i)
                        .isEqualTo(row.verdict() == Verdict.DIFFERS);
                List<String> errors = row.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.code().name())
                        .sorted()
                        .toList();
                assertThat(list.stream()
                                .filter(one -> Objects.equals(one.row(), at))
                                .flatMap(one -> one.findings().stream())
                                .map(Enum::name)
                                .sorted())
                        .as("%s row %s", form.id(), i)
                        .isEqualTo(errors);
            }
            assertThat(list.stream().map(one -> one.row() + one.where() + one.column()))
                    .as("%s", form.id())
                    .doesNotHaveDuplicates();
            assertThat(list.isEmpty()).as("%s", form.id()).isEqualTo(isSound(review));
        }
    }

    private static boolean isToCompare(Correction one) {
        return one.sentence().contains("请与分值对照核对");
    }

    /** 20 points for the row and 110 in all: with 10 for the row the sum is 100, and the printed 10 is right. */
    @Example
    void a_score_that_is_right_once_the_weights_add_up_is_to_be_compared_with_its_weight() {
        FormCells form = Corpus.forms().stream()
                .filter(one -> one.id().equals("fengtai-2022-37"))
                .findFirst()
                .orElseThrow();

        assertThat(list(form))
                .filteredOn(one -> Objects.equals(one.row(), 1) && one.column().equals("得分"))
                .singleElement()
                .satisfies(one -> assertThat(one.sentence())
                        .contains("分值合计是 110，这一项的分值若应为 10，公布的 10 无误。请与分值对照核对。")
                        .doesNotContain("应为 20", "请改为"))
                .satisfies(one -> assertThat(one.ours()).isNull());
        assertThat(CorrectionList.of(Corpus.review(form), Corpus.rules(form).rules(), Locale.ENGLISH))
                .extracting(Correction::sentence)
                .anyMatch(sentence -> sentence.contains(
                        "if this one should be 10, the printed 10 is right. Please check it" + " against the weight."));
    }

    private static boolean isSound(Review review) {
        return !review.hasErrors()
                && review.execution().verdict() != Verdict.DIFFERS
                && review.indicators().stream().noneMatch(row -> row.verdict() == Verdict.DIFFERS);
    }

    @Example
    void open_points_warnings_and_another_rounding_are_no_corrections() {
        FormCells form = FormCells.form("x", "chaoyang", 2024, "政务外网运维")
                .withTotal(new ScoreCells("100", null, "95"))
                .withIndicators(List.of(
                        RowCells.row("产出指标", "数量指标", "报告数量")
                                .withTarget("≥3份")
                                .withActual("3份")
                                .withWeight("50")
                                .withScore("50"),
                        RowCells.row("效益指标", "社会效益指标", "提升运维水平")
                                .withTarget("提升运维水平")
                                .withActual("有所提升")
                                .withWeight("50")
                                .withScore("45")
                                .withDeviationNote(NOTE)));

        Review review = Corpus.review(form);
        assertThat(review.scorecard().open()).isPositive();
        assertThat(list(form)).isEmpty();
    }

    @Example
    void the_sentence_names_place_cell_printed_ours_and_clause_in_either_language() {
        FormCells form = FormCells.form("x", "chaoyang", 2024, "政务外网运维")
                .withIndicators(List.of(RowCells.row("产出指标", "数量指标", "报告\n数量")
                        .withTarget("≥3份")
                        .withActual("2份")
                        .withWeight("100")
                        .withScore("100")
                        .withDeviationNote(NOTE)));

        Correction chinese = list(form).get(0);
        Correction english = CorrectionList.of(
                        Corpus.review(form), Corpus.rules(form).rules(), Locale.ENGLISH)
                .get(0);

        assertThat(chinese.ours()).isEqualTo("66.66");
        assertThat(chinese.printed()).isEqualTo("100");
        assertThat(chinese.sentence())
                .startsWith("第 1 行 产出指标/数量指标/报告 数量，得分：公布 100，应为 66.66。目标 ≥3份，实际 2份，未达到而公布为满分 100。请改为 66.66。依据：")
                .endsWith(chinese.clause() + "。")
                .doesNotContain("\n");
        assertThat(english.sentence())
                .startsWith("Row 1 产出指标/数量指标/报告 数量, 得分: printed 100, expected 66.66. ")
                .contains("Please change it to 66.66. Source: ")
                .doesNotContain("。");
    }

    @Example
    void weights_that_are_wrong_come_before_the_total() {
        FormCells form = Corpus.forms().stream()
                .filter(one -> one.id().equals("fengtai-2022-19"))
                .findFirst()
                .orElseThrow();

        assertThat(list(form)).extracting(Correction::column).contains("分值");
        assertThat(list(form))
                .filteredOn(one -> one.where().equals("总分") && one.column().equals("得分"))
                .allMatch(one -> one.ours() == null);
    }

    @Example
    void full_marks_for_a_missed_target_without_a_note_ask_for_the_score_and_for_the_note_at_once() {
        FormCells form = FormCells.form("x", "chaoyang", 2024, "政务外网运维")
                .withIndicators(List.of(RowCells.row("产出指标", "数量指标", "报告数量")
                        .withTarget("≥3份")
                        .withActual("2份")
                        .withWeight("100")
                        .withScore("100")));

        assertThat(list(form)).extracting(Correction::column).containsExactly("得分", "偏差原因分析及改进措施");
    }
}
