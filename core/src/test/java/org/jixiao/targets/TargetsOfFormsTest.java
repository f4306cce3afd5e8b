package org.jixiao.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.cells.ScoreCells;
import org.jixiao.doors.Copies;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.Provenance;
import org.jixiao.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsOfFormsTest {
    private static final TargetReviewer REVIEWER = TargetReviewer.using(TargetRules.standard());

    private static List<FindingCode> codes(FormCells form) {
        return REVIEWER.review(form).stream().map(Finding::code).toList();
    }

    private static FormCells without(int row) {
        List<RowCells> rows = new ArrayList<>(Planned.sound().indicators());
        String points = rows.remove(row).weight();
        // its points go to another row, so that the weights stay sound
        int heir = rows.size() - 1;
        int sum = Integer.parseInt(points) + Integer.parseInt(rows.get(heir).weight());
        rows.set(heir, rows.get(heir).withWeight(Integer.toString(sum)));
        return Planned.sound().withIndicators(rows);
    }

    @Test
    void nothing_is_found_on_a_sound_form() {
        assertThat(REVIEWER.review(Planned.sound())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 数量指标, quantity",
        "1, 质量指标, quality",
        "2, 时效指标, timeliness",
        "3, 成本指标, cost",
        "4, 效益指标, benefit",
        "5, 满意度指标, satisfaction"
    })
    void c26_a_class_that_is_missing_is_named(int row, String chinese, String english) {
        List<Finding> found = REVIEWER.review(without(row));

        assertThat(found).extracting(Finding::code).containsExactly(FindingCode.CLASS_MISSING);
        assertThat(found.get(0).message(Locale.CHINESE)).isEqualTo("表中没有" + chinese);
        assertThat(found.get(0).message(Locale.ENGLISH)).isEqualTo("the form lacks " + english);
    }

    @Test
    void all_missing_classes_are_one_finding() {
        FormCells empty = Planned.sound().withIndicators(List.of());

        assertThat(REVIEWER.review(empty)).hasSize(1);
        assertThat(REVIEWER.review(empty).get(0).message(Locale.CHINESE))
                .isEqualTo("表中没有数量指标、质量指标、时效指标、成本指标、效益指标、满意度指标");
    }

    @Test
    void older_names_of_classes_count() {
        List<RowCells> rows = new ArrayList<>(Planned.sound().indicators());
        rows.set(2, RowCells.row("产出指标", "产出进度指标", "完成时间").withTarget("11月底前").withWeight("10"));
        rows.set(3, RowCells.row("产出指标", "产出成本指标", "项目成本").withTarget("≤100万元").withWeight("10"));
        rows.set(4, RowCells.row("效果指标", "社会影响", "故障下降比例").withTarget("≥10%").withWeight("30"));

        assertThat(codes(Planned.sound().withIndicators(rows))).isEmpty();
    }

    @Test
    void a_form_that_divides_output_no_further_is_not_asked_to() {
        List<RowCells> rows = List.of(
                RowCells.row("产出指标", "", "巡检次数").withTarget("≥12次").withWeight("60"),
                RowCells.row("效益指标", "", "故障下降比例").withTarget("≥10%").withWeight("30"));

        assertThat(REVIEWER.review(Planned.sound().withIndicators(rows)))
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("表中没有成本指标、满意度指标");
    }

    @Test
    void rules_can_ask_for_other_classes_or_none() {
        Provenance source = Provenance.clause(5).of("某办法");
        TargetRules one = TargetRules.standard().withRequiredClasses(List.of(TargetClass.QUANTITY), source);
        TargetRules none = TargetRules.standard().withRequiredClasses(List.of(), source);

        assertThat(TargetReviewer.using(one).review(without(3))).isEmpty();
        assertThat(TargetReviewer.using(one).review(without(0))).hasSize(1);
        assertThat(TargetReviewer.using(none).review(without(0))).isEmpty();
        assertThat(one.source(FindingCode.CLASS_MISSING)).contains(source);
        assertThat(TargetRules.standard()
                        .source(FindingCode.CLASS_MISSING)
                        .orElseThrow()
                        .text(Locale.CHINESE))
                .isEqualTo("郫财函〔2024〕99号 条号不详（条文未经核对）");
    }

    @Test
    void rules_that_cannot_be_meant_are_refused() {
        Provenance source = Provenance.clause(5);
        TargetRules rules = TargetRules.standard();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rules.withVagueWords(List.of(" "), source));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rules.withRequiredClasses(List.of(TargetClass.COST, TargetClass.COST), source));
    }

    @ParameterizedTest
    @CsvSource({"20, 10, false", "21, 10, true", "19, 10, true", "20, , false", "30, , false", "25, , true"})
    void weights_add_to_100_or_to_90_before_the_execution_is_on_the_form(String first, String execution, boolean said) {
        FormCells form = Planned.form(Planned.quantity("巡检次数", "≥12次").withWeight(first))
                .withExecution(execution == null ? null : new ScoreCells(execution, null, null));

        assertThat(codes(form)).isEqualTo(said ? List.of(FindingCode.WEIGHTS_NOT_100) : List.of());
    }

    @Test
    void weights_below_100_name_the_classes_that_are_missing_and_nothing_else_does() {
        List<RowCells> rows = new ArrayList<>(Planned.sound().indicators());
        rows.remove(5);
        rows.remove(4);
        List<Finding> found = REVIEWER.review(Planned.sound().withIndicators(rows));

        assertThat(found)
                .extracting(finding -> finding.message(Locale.CHINESE))
                .containsExactly("分值合计 60，应为 100；没有效益指标、满意度指标");
        assertThat(found.get(0).message(Locale.ENGLISH)).contains("benefit and satisfaction");
    }

    @Test
    void weights_above_100_do_not_hide_a_class_that_is_missing() {
        List<RowCells> rows = new ArrayList<>(Planned.sound().indicators());
        rows.remove(5);
        rows.set(0, rows.get(0).withWeight("40"));

        assertThat(codes(Planned.sound().withIndicators(rows)))
                .containsExactly(FindingCode.WEIGHTS_NOT_100, FindingCode.CLASS_MISSING);
    }

    @Test
    void a_form_whose_levels_name_no_class_is_not_asked_for_any() {
        List<RowCells> rows = List.of(
                RowCells.row("绩效指标", "", "管护面积").withTarget("≥12亩").withWeight("50"),
                RowCells.row("绩效指标", "", "成本概算").withTarget("≤10万元").withWeight("40"));

        assertThat(codes(Planned.sound().withIndicators(rows))).isEmpty();
    }

    @Test
    void a_form_without_weights_is_not_asked_for_them() {
        List<RowCells> rows = Planned.sound().indicators().stream()
                .map(row -> row.withWeight(null))
                .toList();

        assertThat(codes(Planned.sound().withIndicators(rows))).isEmpty();
    }

    @Test
    void an_indicator_that_stands_twice_is_said_once() {
        List<RowCells> rows = new ArrayList<>(Planned.sound().indicators());
        rows.set(0, rows.get(0).withWeight("10"));
        rows.add(rows.get(0));

        assertThat(codes(Planned.sound().withIndicators(rows))).containsExactly(FindingCode.DUPLICATE);
    }

    @Test
    void rows_of_the_own_classes_of_a_form_need_no_target() {
        List<RowCells> rows = new ArrayList<>(Planned.sound().indicators());
        rows.set(0, rows.get(0).withWeight("10"));
        rows.add(RowCells.row("项目决策", "项目立项", "程序规范性").withWeight("10"));

        assertThat(codes(Planned.sound().withIndicators(rows))).containsExactly(FindingCode.NO_TARGET);
    }

    @Test
    void what_the_end_of_the_year_brings_changes_nothing() {
        List<RowCells> rows = Planned.sound().indicators().stream()
                .map(row -> row.withActual("较多").withScore("一百").withDeviationNote("无"))
                .toList();
        FormCells late = Planned.sound()
                .withIndicators(rows)
                .withTotal(new ScoreCells("100", null, "300"))
                .withGrade("优");

        assertThat(REVIEWER.review(late)).isEqualTo(REVIEWER.review(Planned.sound()));
    }

    @Test
    void a_form_without_a_year_is_reviewed_but_for_its_dates() {
        FormCells form = new FormCells(
                "p-1",
                "chaoyang",
                0,
                "政务外网运维",
                null,
                null,
                null,
                null,
                Planned.sound().funds(),
                Planned.sound().execution(),
                Planned.sound().indicators(),
                ScoreCells.EMPTY,
                null);

        assertThat(REVIEWER.review(form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "≥12次, 12, true",
        "≥12次, 12次, true",
        "≥13次, 12次, false",
        "≥1.2万次, 12000次, true",
        "≥12次, 较多, false",
        "≥100%, 100%, false",
        "=12次, 12次, false"
    })
    void a_target_that_repeats_what_was_reached_the_year_before_is_said(String target, String before, boolean said) {
        FormCells form = Planned.form(Planned.quantity("巡检次数", target));
        FormCells lastYear = Planned.form(Planned.quantity("指标1：巡检次数", "≥10次").withActual(before));

        assertThat(REVIEWER.review(form, lastYear))
                .extracting(Finding::code)
                .isEqualTo(said ? List.of(FindingCode.TARGET_UNCHANGED) : List.of());
    }

    @Test
    void a_name_that_stood_there_twice_is_held_against_nothing() {
        RowCells row = Planned.quantity("巡检次数", "≥12次").withActual("12次");
        FormCells lastYear = Planned.sound().withIndicators(List.of(row, row.withActual("11次")));

        assertThat(REVIEWER.review(Planned.sound(), lastYear)).isEmpty();
    }

    @Test
    void rules_are_equal_to_their_stored_copy() throws IOException, ClassNotFoundException {
        TargetRules own = TargetRules.standard().withVagueWords(List.of("保障"), Provenance.clause(6));

        assertThat(Copies.serialised(own)).isEqualTo(own);
        assertThat(Copies.serialised(REVIEWER.review(without(0)))).isEqualTo(REVIEWER.review(without(0)));
    }
}
