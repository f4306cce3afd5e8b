package org.jixiao.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.Finding;
import org.jixiao.finding.FindingCode;
import org.jixiao.rule.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsOfRowsTest {
    private static List<FindingCode> codes(RowCells row) {
        return Planned.found(row).stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥12次", "5份", "一套", "1-2份", "100%", "至少7次", "每月1次", "完成3项任务", "完善4个平台建设，推进2项工作"})
    void a_quantity_with_a_number_is_sound(String target) {
        assertThat(codes(Planned.quantity("培训", target))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成培训", "提高培训数量", "优良中低差", "按计划开展", "若干"})
    void a_quantity_without_a_number_is_said_once(String target) {
        assertThat(codes(Planned.quantity("培训", target))).containsExactly(FindingCode.TARGET_WITHOUT_NUMBER);
    }

    @Test
    void a_target_in_words_beside_a_sign_has_no_number() {
        assertThat(codes(Planned.benefit("就业", "带动就业").withNature("≥")))
                .containsExactly(FindingCode.TARGET_WITHOUT_NUMBER);
        assertThat(codes(Planned.benefit("就业", "带动就业").withNature("定量指标")))
                .containsExactly(FindingCode.TARGET_WITHOUT_NUMBER);
        assertThat(codes(Planned.benefit("就业", "带动就业").withNature("定性"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"提高办事效率, 提高", "有所增强, 增强", "进一步优化营商环境, 优化", "不断改善, 改善", "服务能力得到提升, 提升", "有所好转, 有所", "推动产业发展, 推动"})
    void a_vague_word_without_a_number_is_said_with_the_target(String target, String word) {
        List<Finding> found = Planned.found(Planned.benefit("办事效率", target));

        assertThat(found).extracting(Finding::code).containsExactly(FindingCode.TARGET_VAGUE);
        assertThat(found.get(0).details()).containsExactly(target, word);
        assertThat(found.get(0).where()).isEqualTo("效益指标/社会效益指标/办事效率");
    }

    @ParameterizedTest
    @ValueSource(strings = {"提高10%", "提升2个百分点以上", "提高至国家标准", "按要求加强管理", "优良中低差", "达到良以上", "保障链路畅通", "提高科学素养，进而提…"})
    void a_number_a_standard_a_scale_or_a_cut_cell_is_not_vague(String target) {
        assertThat(codes(Planned.benefit("办事效率", target))).isEmpty();
    }

    @Test
    void other_words_can_be_vague() {
        TargetRules own = TargetRules.standard()
                .withVagueWords(List.of("保障"), Provenance.clause(6).of("某办法"));
        List<Finding> found = TargetReviewer.using(own).review(Planned.form(Planned.benefit("网络", "保障网络畅通")));

        assertThat(found).extracting(Finding::code).contains(FindingCode.TARGET_VAGUE);
        assertThat(own.source(FindingCode.TARGET_VAGUE).orElseThrow().text(Locale.CHINESE))
                .isEqualTo("某办法 第 6 条");
    }

    @ParameterizedTest
    @ValueSource(strings = {"待定", "无", "/", "XX", "××", "……", "定性", "暂无", "—"})
    void a_target_that_was_not_decided_on_is_missing(String target) {
        assertThat(codes(Planned.benefit("办事效率", target))).containsExactly(FindingCode.TARGET_MISSING);
    }

    @Test
    void an_empty_target_is_missing() {
        List<Finding> found = Planned.found(RowCells.row("效益指标", "社会效益指标", "办事效率"));

        assertThat(found).extracting(Finding::code).containsExactly(FindingCode.TARGET_MISSING);
        assertThat(found.get(0).message(Locale.CHINESE)).isEqualTo("年度指标值没有确定：（空）");
    }

    @ParameterizedTest
    @CsvSource({"指标1, ≥5次", "指标2：, ≥5次", "XX项目数量, ≥5次", "培训, 完成XX项目5个", "……, ≥5次"})
    void text_of_a_template_is_a_placeholder(String name, String target) {
        assertThat(codes(Planned.quantity(name, target))).containsExactly(FindingCode.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标1：培训", "XXL号服装数量", "X光机", "扶持**公司数量"})
    void a_name_of_its_own_or_one_that_was_masked_is_no_placeholder(String name) {
        assertThat(codes(Planned.quantity(name, "≥5台"))).isEmpty();
    }

    @Test
    void rows_that_a_template_left_blank_or_that_say_nothing_are_none() {
        assertThat(Planned.found(RowCells.row("效益指标", "生态效益指标", "指标1：").withWeight("20")))
                .extracting(Finding::code)
                .containsExactly(FindingCode.PLACEHOLDER);
        assertThat(codes(RowCells.row("效益指标", "生态效益指标", "无").withTarget("无").withWeight("0")))
                .doesNotContain(FindingCode.TARGET_MISSING, FindingCode.PLACEHOLDER);
    }

    @ParameterizedTest
    @CsvSource({
        "建设总成本, ≥100万元, true",
        "建设总成本, 不低于100万元, true",
        "建设总成本, ≤100万元, false",
        "单位成本, ≥5, true",
        "成本节约额, ≥100万元, false",
        "成本节约率, ≥5%, false"
    })
    void c23_a_cost_that_is_to_be_at_least_has_an_odd_sign(String name, String target, boolean said) {
        RowCells row = RowCells.row("成本指标", "经济成本指标", name).withTarget(target);

        assertThat(codes(row)).isEqualTo(said ? List.of(FindingCode.SIGN_UNSUITED) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "建设示范村, ≤4个, true",
        "建设示范村, ≤4, true",
        "建设示范村, ≥4个, false",
        "事故次数, ≤4次, false",
        "会议控制次数, ≤4次, false",
        "响应时间, ≤4小时, false"
    })
    void c23_a_quantity_that_is_to_be_at_most_has_an_odd_sign(String name, String target, boolean said) {
        assertThat(codes(Planned.quantity(name, target)))
                .isEqualTo(said ? List.of(FindingCode.SIGN_UNSUITED) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "下达资金, 72890元, true",
        "项目投入, 800万元, true",
        "技术合同成交额, 800万元, false",
        "带动企业收入, ≥2亿元, false",
        "补助标准, 1000元/人, false"
    })
    void c24_money_put_in_is_no_quantity(String name, String target, boolean said) {
        assertThat(codes(Planned.quantity(name, target)))
                .isEqualTo(said ? List.of(FindingCode.INPUT_AS_OUTPUT) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2025年12月底前, false",
        "12月底前, false",
        "2024年11月, true",
        "2026年3月底前, true",
        "2025.5-2026.4, false",
        "2024.7-2025.6, false"
    })
    void a_date_outside_the_year_is_said(String target, boolean said) {
        RowCells row = RowCells.row("产出指标", "时效指标", "验收时间").withTarget(target);

        assertThat(codes(row)).isEqualTo(said ? List.of(FindingCode.DATE_OUTSIDE_YEAR) : List.of());
    }

    @Test
    void what_notation_finds_in_the_cells_of_a_target_keeps_its_code() {
        assertThat(codes(Planned.quantity("培训", "≤5次").withNature("≥"))).containsExactly(FindingCode.NATURE_CONFLICT);
        assertThat(codes(Planned.quantity("培训", "5次").withNature("若干"))).containsExactly(FindingCode.NATURE_UNKNOWN);
        assertThat(codes(Planned.quantity("培训", "#REF!"))).containsExactly(FindingCode.UNREADABLE);
        assertThat(codes(Planned.quantity("培训", "5次").withWeight("二十分"))).containsExactly(FindingCode.UNREADABLE);
    }
}
