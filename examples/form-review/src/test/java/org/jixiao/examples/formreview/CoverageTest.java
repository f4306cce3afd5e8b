package org.jixiao.examples.formreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jixiao.cells.FormCells;
import org.jixiao.cells.RowCells;
import org.jixiao.finding.OpenCause;
import org.jixiao.review.Reviewer;
import org.jixiao.review.Verdict;
import org.jixiao.rule.NationalRules;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Coverage FORM = Coverage.of(Reviewer.using(NationalRules.YEAR_2020)
            .review(FormCells.form("1", "chaoyang", 2024, "某项目")
                    .withIndicators(List.of(
                            row("数量", "≥", "5", "5", "10"),
                            row("份数", "≥", "5", "完成", "10"),
                            row("等级", "定性", "优良中低差", "优", "10"),
                            row("期限", "", "12月底前", "11月底前", "7"),
                            row("文字", "", "保障有力", "情况见附件", "10"),
                            row("空白", "", "", "", "10")))));

    private static RowCells row(String name, String nature, String target, String actual, String score) {
        return RowCells.row("产出指标", "数量指标", name)
                .withNature(nature)
                .withTarget(target)
                .withActual(actual)
                .withWeight("10")
                .withScore(score);
    }

    @Test
    void every_indicator_is_of_one_type() {
        assertThat(FORM.indicators()).isEqualTo(6);
        assertThat(FORM.typed(TargetType.QUANTITY)).isEqualTo(2);
        assertThat(FORM.typed(TargetType.RATING)).isEqualTo(1);
        assertThat(FORM.typed(TargetType.DEADLINE)).isEqualTo(1);
        assertThat(FORM.typed(TargetType.PROSE)).isEqualTo(1);
        assertThat(FORM.typed(TargetType.UNREAD)).isEqualTo(1);
    }

    @Test
    void every_indicator_is_assessed_or_has_one_reason() {
        assertThat(FORM.assessed()).isEqualTo(3);
        assertThat(FORM.notAssessed()).isEqualTo(3);
        assertThat(FORM.reasons())
                .containsExactlyInAnyOrderEntriesOf(Map.of(OpenCause.WORDS, 2, OpenCause.BLANK_CELL, 1));
    }

    @Test
    void a_row_without_points_is_no_part_of_what_is_to_be_assessed() {
        Coverage coverage = Coverage.of(Reviewer.using(NationalRules.YEAR_2020)
                .review(FormCells.form("1", "chaoyang", 2024, "某项目")
                        .withIndicators(List.of(
                                row("数量", "≥", "5", "5", "10"),
                                row("其中：甲", "≥", "3", "3", "").withWeight("—"),
                                row("无", "", "无", "无", "0").withWeight("0")))));

        assertThat(coverage.indicators()).isEqualTo(1);
        assertThat(coverage.assessed()).isEqualTo(1);
    }

    @Test
    void every_indicator_has_one_verdict() {
        assertThat(FORM.verdicts(Verdict.MATCH)).isEqualTo(2);
        assertThat(FORM.verdicts(Verdict.DIFFERS)).isEqualTo(1);
        assertThat(FORM.verdicts(Verdict.NOT_ASSESSABLE)).isEqualTo(3);
        assertThat(FORM.verdicts(Verdict.ROUNDING)).isZero();
    }

    @Test
    void quantitative_are_those_with_a_sign_in_the_nature_column() {
        assertThat(FORM.quantitative()).isEqualTo(new Coverage.Quantitative(2, 2, 1));
    }

    @Test
    void coverages_add_up_and_none_changes_nothing() {
        Coverage twice = FORM.plus(FORM);

        assertThat(twice.forms()).isEqualTo(2);
        assertThat(twice.indicators()).isEqualTo(12);
        assertThat(twice.typed(TargetType.QUANTITY)).isEqualTo(4);
        assertThat(twice.quantitative()).isEqualTo(new Coverage.Quantitative(4, 4, 2));
        assertThat(FORM.plus(Coverage.NONE)).isEqualTo(FORM);
        assertThat(Coverage.NONE.plus(FORM)).isEqualTo(FORM);
    }
}
