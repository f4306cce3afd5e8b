package org.jixiao.notation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.jixiao.cells.RowCells;
import org.jixiao.form.FundsRow;
import org.jixiao.form.RatingLevel;
import org.jixiao.form.RatingScale;
import org.jixiao.value.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other words for the levels of a scale, and the national clause's own (core/docs, scoring 4). */
class LevelWordsTest {
    private final IndicatorNotation notation = IndicatorNotation.of(Year.of(2023), FundsRow.empty(), MoneyUnit.WAN);

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "优良中低差, 优秀, 优",
        "优良中低差, 良好, 良",
        "优良中低差, 较好, 良",
        "优良中低差, 一般, 中",
        "优良中低差, 较差, 差",
        "优良中差, 较差, 差",
        "优良中, 一般, 中",
        "好坏, 优, 好",
        "好坏, 优秀, 好",
        "好坏, 良好, 好",
        "合格/不合格, 优, 合格",
        "合格/不合格, 优秀, 合格",
        "高中低, 优秀, 高",
        "合格/不合格, 已合格, 合格",
        "优良中差, 达到优, 优",
        "优良中差, 为良, 良",
        "符合/不符合, 已符合, 符合",
        "非常满意/较满意/基本满意/不满意, 非常满意, 非常满意",
    })
    void a_level_has_other_words(String scale, String actual, String level) {
        assertThat(level(scale, actual)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "达成/部分达成/未达成, 达成年度指标, 达成",
        "达成/部分达成/未达成, 达成预期指标, 达成",
        "达成/部分达成/未达成, 部分达成年度指标并具有一定效果, 部分达成",
        "达成/部分达成/未达成, 未达成年度指标且效果较差, 未达成",
        "优良中低差, 达成年度指标, 优",
        "优良中低差, 达成预期指标, 优",
        "好坏, 达成预期指标, 好",
        "高中低, 达成年度指标, 高",
    })
    void the_clauses_own_words_are_levels_of_its_scale_and_attained_is_the_top_of_any_other(
            String scale, String actual, String level) {
        assertThat(level(scale, actual)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{1} on {0}")
    @CsvSource({
        "优良中低差, 部分达成年度指标并具有一定效果, WORDS",
        "好坏, 部分达成年度指标并具有一定效果, WORDS",
        "优良中低差, 群众反映热烈, WORDS",
        "优良中低差, 优良中低差, COPIED",
        "合格/不合格, 合格、不合格, COPIED",
    })
    void what_is_no_level_of_the_scale_leaves_the_points_open(String scale, String actual, ReadingProblem why) {
        assertThat(read(scale, actual).actual().problem()).contains(why);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "优, 优, 达到优以上",
        "好, 好, 达到好以上",
        "符合, 符合, 达到符合以上",
        "基本满意, 非常满意, 达到基本满意以上",
        "达到良以上, 优, 达到良以上",
        "良以上, 良, 达到良以上",
        "良好, 优, 达到良以上",
        "优秀, 优秀, 达到优以上",
        "良及以上, 中, 达到良以上",
    })
    void a_level_alone_is_the_least_one_on_the_smallest_scale_that_holds_both_words(
            String target, String actual, String read) {
        assertThat(read(target, actual).target().value().orElseThrow()).hasToString(read);
        assertThat(read(target, actual).actual().value()).isPresent();
    }

    @Test
    void the_smallest_scale_is_the_one_that_holds_the_words_of_both_cells() {
        assertThat(scale("良", "优")).isEqualTo("优良");
        assertThat(scale("良", "中")).isEqualTo("优良中");
        assertThat(scale("良", "差")).isEqualTo("优良中差");
        assertThat(scale("良", "低")).isEqualTo("优良中低差");
    }

    /** Law: on every scale each level's own name is that level, in a sentence too. */
    @Test
    void a_levels_own_name_is_that_level() {
        for (RatingScale scale : RatingScale.standard()) {
            for (RatingLevel level : scale.levels()) {
                for (String said : List.of("%s", "%s。", " %s ", "%s（经专家评审）", "已%s", "为%s", "评审结论为%s")) {
                    assertThat(level(scale.name(), String.format(said, level.name())))
                            .as("%s on %s", said, scale.name())
                            .isEqualTo(level.name());
                }
            }
        }
    }

    private String scale(String target, String actual) {
        return RatingText.leastLevel(target, actual, "").orElseThrow().scale().name();
    }

    private String level(String scale, String actual) {
        return read(scale, actual).actual().value().orElseThrow().toString();
    }

    private IndicatorReading read(String target, String actual) {
        return notation.read(RowCells.row("效益指标", "社会效益指标", "某项工作情况")
                .withNature("定性")
                .withTarget(target)
                .withActual(actual));
    }
}
